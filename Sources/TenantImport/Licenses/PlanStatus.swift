import TenantModel

/// Reads a provisioning status.
enum PlanStatus {
    /// `Success` is on, `Pending…` pending, `Disabled` off; anything else counts as an error.
    static func read(_ text: String) -> ListedPlan.Status {
        switch text.lowercased() {
        case "success", "enabled", "": .on
        case "disabled": .off
        case let status where status.hasPrefix("pending"): .pending
        default: .error
        }
    }
}
