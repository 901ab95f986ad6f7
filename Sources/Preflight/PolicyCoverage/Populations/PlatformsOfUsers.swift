import TenantModel

/// On which platforms each user owns a device that is, or may be, under Basic Mobility.
struct PlatformsOfUsers {
    /// The platforms that Basic Mobility manages, in the order of the populations.
    static let all: [PolicyPlatform] = [.iOS, .androidDeviceAdministrator, .windows]
    private static let notKnown: UInt8 = 1 << 7

    private var masks: [UInt8]

    init(_ decisions: Decisions) {
        let devices = decisions.tenant.devices
        masks = Array(repeating: 0, count: decisions.tenant.users.count)
        for row in 0..<devices.count {
            let authority = decisions.deviceAuthority[row]
            guard authority == .basicMobility || authority == .undetermined, decisions.deviceOutcome[row] != .leaving,
                let user = decisions.decidingUser[row].user
            else { continue }
            masks[user.row] |= Self.mask(devices.platform(of: DeviceID(index: UInt32(row))))
        }
    }

    /// Whether a user owns a device of a platform.
    @inline(__always)
    func owns(_ user: Int, _ platform: Int) -> Bool { masks[user] >> UInt8(platform) & 1 == 1 }

    /// Whether a user owns a device that a policy may concern.
    func isConcerned(_ user: Int) -> Bool { masks[user] != 0 }

    /// Whether a user owns a device of which the platform is not known.
    func hasUnknown(_ user: Int) -> Bool { masks[user] & Self.notKnown != 0 }

    private static func mask(_ platform: Platform) -> UInt8 {
        switch platform {
        case .iOS, .iPadOS: 1 << 0
        case .android: 1 << 1
        case .windows: 1 << 2
        case .unknown: notKnown
        // Basic Mobility manages neither.
        case .macOS, .other: 0
        }
    }
}
