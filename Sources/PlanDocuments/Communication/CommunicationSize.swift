import Preflight
import TenantModel

/// How much the communication of a rollout says.
enum CommunicationSize {
    /// Tenants with fewer devices get the short plan.
    static let fullDevices = 100

    /// Whether the plan is short: as the project file says, else by the number of devices.
    static func isShort(_ decisions: Decisions) -> Bool {
        decisions.settings.documentSize.map { $0 == .short } ?? (decisions.tenant.devices.count < fullDevices)
    }
}
