public import ExportReading

/// A service plan with its provisioning status, as PowerShell lists them under a license.
public struct ListedPlan: Sendable, Hashable {
    /// Whether the plan is on.
    public enum Status: String, Sendable, Hashable {
        /// `Success`.
        case on
        /// `PendingInput`, `PendingActivation`, `PendingProvisioning`: assigned, will be on.
        case pending
        /// `Disabled`.
        case off
        /// `Error`.
        case error
    }

    /// Plan id, when given.
    public let id: GUID?
    /// Plan name: `INTUNE_A`.
    public let name: String
    public let status: Status

    /// A plan.
    public init(id: GUID?, name: String, status: Status) {
        self.id = id
        self.name = name
        self.status = status
    }
}
