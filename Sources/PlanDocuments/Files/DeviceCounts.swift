import Preflight
import TenantModel

/// How many devices of which kind a user has.
struct DeviceCounts {
    var all = 0
    var basicMobility = 0
    var intune = 0
    /// A bit for each platform.
    var platforms: UInt8 = 0

    init(_ user: UserID, _ decisions: Decisions) {
        for device in decisions.devicesOfUsers[user] {
            all += 1
            platforms |= 1 << decisions.tenant.devices.platform(of: device).rawValue
            guard decisions.deviceOutcome[device.row] != .leaving else { continue }
            switch decisions.deviceAuthority[device.row] {
            case .basicMobility: basicMobility += 1
            case .intune, .coManaged: intune += 1
            default: break
            }
        }
    }
}
