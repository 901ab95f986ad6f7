public import ExportReading

/// Everything that was read of one tenant. Values only: what they mean is decided above.
public struct Tenant: Sendable {
    /// Texts that repeat.
    public var symbols = SymbolTable()
    public var users = UserTable()
    public var devices = DeviceTable()
    public var groups = GroupTable()
    /// The license sets that users hold; the first one is ``LicenseSet/notRead``.
    public var licenseSets: [LicenseSet] = [.notRead]
    public var licensePools: [LicensePool] = []
    /// The tenant's own list of products, where one was exported: name to SKU.
    public var tenantProducts: [TenantProduct] = []
    public var organizations: [Organization] = []
    /// Basic Mobility policies and Intune policies.
    public var policies = PolicyList()
    /// Tenant ids that other exports carry (`accountId` of subscribed SKUs).
    public var accountIDs: Set<GUID> = []
    /// Every file, in byte order of path.
    public var inputs: [ImportedFile] = []
    public var facts = DataFacts()

    /// An empty tenant.
    public init() {}

    /// What the inputs provide together.
    public var provides: Set<ExportInput> { inputs.reduce(into: []) { $0.formUnion($1.provides) } }

    /// `file:row`, as outputs print evidence.
    public func text(_ evidence: Evidence) -> String {
        guard Int(evidence.file) < inputs.count else { return "" }
        return "\(inputs[Int(evidence.file)].path):\(evidence.row)"
    }
}
