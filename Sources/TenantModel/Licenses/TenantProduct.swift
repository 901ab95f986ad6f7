public import ExportReading

/// A product by the tenant's own names: the companion that explains localized and private product names.
public struct TenantProduct: Sendable, Hashable {
    /// SKU id, when given.
    public let skuID: GUID?
    /// Part number: `SPE_E3`.
    public let partNumber: String
    /// The name as this tenant's portals print it; empty when the list has none.
    public let displayName: String
    public let evidence: Evidence

    /// A product.
    public init(skuID: GUID?, partNumber: String, displayName: String, evidence: Evidence) {
        self.skuID = skuID
        self.partNumber = partNumber
        self.displayName = displayName
        self.evidence = evidence
    }
}
