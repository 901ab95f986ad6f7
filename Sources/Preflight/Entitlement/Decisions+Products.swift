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
}
