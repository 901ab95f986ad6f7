import ExportReading
import Preflight
import RolloutPlanning
import TenantModel

/// What matters to messages, for every user.
struct MessagePeople: Sendable {
    let traits: [MessageTraits]
    /// A bit for each platform of the devices that move.
    let platforms: [UInt8]
    /// Whether a list of VIPs was given.
    let hasVIPList: Bool
    /// Whether some export says when devices were last seen.
    let hasContact: Bool
    /// Whether policies were compared, so that it is known whose mail is set up by Basic Mobility.
    let knowsMail: Bool

    /// Days without contact after which the old settings of a device are gone.
    private static let retentionDays: Int64 = 7

    init(_ decisions: Decisions) {
        let tenant = decisions.tenant
        let devices = tenant.devices
        var traits = Array(repeating: MessageTraits(), count: tenant.users.count)
        var platforms = Array(repeating: UInt8(0), count: tenant.users.count)
        let oldest = decisions.asOf.seconds - Self.retentionDays * 86_400
        var hasContact = false
        for device in devices.ids {
            guard let user = decisions.decidingUser[device.row].user, decisions.deviceOutcome[device.row].isWaiting else { continue }
            let platform = devices.platform(of: device)
            var trait = MessageTraits(platform)
            switch devices.ownership(of: device) {
            case .personal: trait.insert(.personal)
            case .corporate: trait.insert(.corporate)
            case .unknown: break
            }
            let (seen, expiry) = (devices.lastSeen(of: device), devices.certificateExpiry(of: device))
            if seen != unknownMoment { hasContact = true }
            if expiry != unknownMoment { trait.insert(.certificate) }
            if Self.isSilent(seen: seen, oldest: oldest) { trait.insert(.notSeen) }
            if devices.compliance(of: device) == .nonCompliant { trait.insert(.notCompliant) }
            traits[user.row].formUnion(trait)
            platforms[user.row] |= 1 << platform.rawValue
        }
        for population in decisions.coverage.populations {
            let trait: MessageTraits
            switch population.mail {
            case .none: continue
            case .unknown: trait = .mailUnknown
            case .reauthPossible, .reauthLikely, .removed: trait = .mail
            }
            for user in population.users { traits[user.row].insert(trait) }
        }
        knowsMail = decisions.coverage.isCompared || decisions.coverage.basis == .nothingToLose
        let vip = decisions.settings.vip.map { UserList($0, in: tenant) }
        for user in tenant.users.ids {
            let row = user.row
            if !knowsMail, !traits[row].isDisjoint(with: .platforms) { traits[row].insert(.mailUnknown) }
            if traits[row].contains(.mail) { traits[row].remove(.mailUnknown) }
            if vip?.contains[row] == true { traits[row].insert(.vip) }
            if tenant.users.type[row] == .guest { traits[row].insert(.guest) }
            if tenant.users.isEnabled[row] == .no { traits[row].insert(.signInBlocked) }
        }
        self.traits = traits
        self.platforms = platforms
        self.hasContact = hasContact
        hasVIPList = vip != nil
    }

    /// Whether a message to its user speaks of a device.
    func speaks(_ message: MessageID, of device: DeviceID, _ decisions: Decisions) -> Bool {
        let devices = decisions.tenant.devices
        switch message {
        case .notSeen:
            return Self.isSilent(seen: devices.lastSeen(of: device), oldest: decisions.asOf.seconds - Self.retentionDays * 86_400)
        case .notCompliant: return devices.compliance(of: device) == .nonCompliant
        default: return true
        }
    }

    private static func isSilent(seen: Int64, oldest: Int64) -> Bool { seen != unknownMoment && seen < oldest }

    /// Whether a user gets a message, if it goes to people and to the wave of the user.
    func gets(_ message: MessageID, _ user: UserID) -> Bool {
        let own = traits[user.row]
        guard !own.contains(.signInBlocked) else { return false }
        return switch message {
        case .mail: own.contains(.mail)
        case .notCompliant: own.contains(.notCompliant)
        case .notSeen: own.contains(.notSeen)
        case .vip: own.contains(.vip)
        case .external: own.contains(.guest)
        case .announcement, .dayOne, .prepare, .dayBefore, .today, .done: true
        case .kickoff, .closing, .delay, .helpDesk, .userless: false
        }
    }
}
