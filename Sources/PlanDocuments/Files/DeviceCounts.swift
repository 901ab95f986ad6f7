import Preflight
import TenantModel

/// How many devices of which kind a user has.
struct DeviceCounts {
    var all = 0
    var basicMobility = 0
    var intune = 0
    /// A bit for each platform.
    var platforms: UInt8 = 0

    mutating func add(_ device: CountedDevice) {
        all += 1
        platforms |= device.platform
        basicMobility += device.isBasicMobility ? 1 : 0
        intune += device.isIntune ? 1 : 0
    }
}

/// What a device adds to the counts of its user.
struct CountedDevice {
    /// The bit of its platform.
    let platform: UInt8
    let isBasicMobility: Bool
    let isIntune: Bool

    /// All devices of a tenant: one walk in their order, before users ask for them in any order.
    static func all(of decisions: Decisions) -> [CountedDevice] {
        let devices = decisions.tenant.devices
        let (authorities, outcomes) = (decisions.deviceAuthority, decisions.deviceOutcome)
        return devices.ids.map { device in
            let authority = outcomes[device.row] == .leaving ? Authority.none : authorities[device.row]
            return CountedDevice(
                platform: 1 << devices.platform(of: device).rawValue, isBasicMobility: authority == .basicMobility,
                isIntune: authority == .intune || authority == .coManaged)
        }
    }
}
