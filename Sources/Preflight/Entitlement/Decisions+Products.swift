import ReferenceData
public import TenantModel

extension Decisions {
    /// The products of a license set by name, sorted, each once; what no table knows as the export names it.
    public func productNames(of set: LicenseSet) -> [String] {
        let products = TenantProducts(tenant: tenant, settings: settings)
        return Set(set.assignments.map { products.resolve($0.product)?.displayName ?? $0.product.text }).sorted()
    }
}

extension Decisions {
    /// Whether the product that the waves are to assign has Intune in it; nil when nobody knows a product of that part number, or none is named.
    public var licenseToGiveEntitles: Bool? {
        guard let name = settings.licenseToGive else { return nil }
        return TenantProducts(tenant: tenant, settings: settings).resolve(.partNumber(name))?.entitlesIntune
    }

    /// Part numbers under `licenses: buy` that nobody knows, sorted.
    public var unknownLicensesToBuy: [String] {
        let products = TenantProducts(tenant: tenant, settings: settings)
        let pools = Set(tenant.licensePools.map { $0.skuPartNumber.lowercased() })
        return settings.licensesToBuy.keys.filter { !pools.contains($0.lowercased()) && products.resolve(.partNumber($0)) == nil }.sorted()
    }

    /// The part numbers of all published products with Intune.
    public var partNumbersWithIntune: [String] { ProductCatalog.shipped.products.filter(\.entitlesIntune).map(\.partNumber) }
}
