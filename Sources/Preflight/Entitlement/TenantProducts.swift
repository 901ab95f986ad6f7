import ExportReading
import ReferenceData
import TenantModel

/// Finds products by what exports call them: the tenant's own list first, then the published one, then the names of the project file.
struct TenantProducts {
    private let catalog = ProductCatalog.shipped
    private var pools: [GUID: LicensePool] = [:]
    private var poolsByPartNumber: [String: LicensePool] = [:]
    private var localNames: [String: String]

    init(tenant: Tenant, settings: ProjectSettings) {
        for pool in tenant.licensePools where pool.hasPlans {
            if let id = pool.skuID { pools[id] = pool }
            poolsByPartNumber[pool.skuPartNumber.lowercased()] = pool
        }
        localNames = Dictionary(settings.productNames.map { (ProductCatalog.normalize($0), $1) }, uniquingKeysWith: { first, _ in first })
    }

    /// The product, nil when nobody knows it.
    func resolve(_ product: LicenseAssignment.Product) -> ResolvedProduct? {
        switch product {
        case .sku(let id): resolve(published: catalog.product(id: id), pool: pools[id])
        case .partNumber(let number): resolve(published: catalog.product(partNumber: number), pool: poolsByPartNumber[number.lowercased()])
        case .name(let name):
            if let number = localNames[ProductCatalog.normalize(name)] {
                resolve(.partNumber(number))
            } else {
                published(named: name).flatMap { resolve(published: $0, pool: pools[$0.skuID]) }
                    ?? poolsByPartNumber[name.lowercased()].flatMap { resolve(published: nil, pool: $0) }
            }
        }
    }

    /// The product of a name; of several SKUs with that name the one that the tenant owns.
    private func published(named name: String) -> Product? {
        let products = catalog.products(name: name)
        return products.first { pools[$0.skuID] != nil } ?? products.first
    }

    private func resolve(published: Product?, pool: LicensePool?) -> ResolvedProduct? {
        guard published != nil || pool != nil else { return nil }
        var result = ResolvedProduct(
            displayName: published?.displayName ?? pool?.skuPartNumber ?? "", partNumber: published?.partNumber ?? pool?.skuPartNumber ?? "",
            entitlesIntune: published?.entitlesIntune ?? false, entitlesBasicMobility: published?.entitlesBasicMobility ?? false,
            entitlesEntraP1: published?.entitlesEntraP1 ?? false, isDeviceOnly: published?.isDeviceOnly ?? false,
            decidingPlans: published?.decidingPlans ?? [])
        guard let pool else { return result }
        // The tenant's own list is newer than any table.
        let working = pool.plans.filter { $0.status == .on || $0.status == .pending }
        let roles = working.map { ServicePlans.role(id: $0.id, name: $0.name) }
        result.entitlesIntune = roles.contains(.intune) && !result.isDeviceOnly
        result.entitlesBasicMobility = result.entitlesBasicMobility || roles.contains(.basicMobility)
        result.entitlesEntraP1 = result.entitlesEntraP1 || roles.contains(.entraP1)
        let deciding = working.filter { ServicePlans.role(id: $0.id, name: $0.name) == .intune }
        result.decidingPlans = deciding.compactMap(\.id)
        result.pendingPlans = deciding.filter { $0.status == .pending }.compactMap(\.id)
        result.hasLapsed = ["suspended", "lockedout", "deleted"].contains(pool.capabilityStatus.lowercased())
        return result
    }
}

extension LicenseAssignment.Product {
    /// As the export names it.
    var text: String {
        switch self {
        case .sku(let id): id.description
        case .partNumber(let number): number
        case .name(let name): name
        }
    }
}
