public import ExportReading

/// Seats of one product, as the tenant owns them.
public struct LicensePool: Sendable {
    /// SKU id, when given.
    public var skuID: GUID?
    /// Part number, empty when only the name is known.
    public var skuPartNumber: String
    /// Product name, empty when only the part number is known.
    public var productName: String
    /// Seats that work.
    public var enabled: Int
    /// Seats in their grace period: they work.
    public var warning: Int
    /// Seats that do not work any more.
    public var suspended: Int
    /// Seats in use.
    public var consumed: Int
    /// `Enabled`, `Warning`, `Suspended`, …; empty when not said.
    public var capabilityStatus: String
    /// The product's plans in this tenant: newer than any table.
    public var plans: [ListedPlan]
    /// Whether the export listed the plans.
    public var hasPlans: Bool
    public var evidence: Evidence

    /// A pool.
    public init(
        skuID: GUID?, skuPartNumber: String, productName: String, enabled: Int, warning: Int, suspended: Int, consumed: Int, capabilityStatus: String,
        plans: [ListedPlan], hasPlans: Bool, evidence: Evidence
    ) {
        self.skuID = skuID
        self.skuPartNumber = skuPartNumber
        self.productName = productName
        self.enabled = enabled
        self.warning = warning
        self.suspended = suspended
        self.consumed = consumed
        self.capabilityStatus = capabilityStatus
        self.plans = plans
        self.hasPlans = hasPlans
        self.evidence = evidence
    }

    /// Seats that can be used: enabled and in grace.
    public var usable: Int { enabled + warning }
}
