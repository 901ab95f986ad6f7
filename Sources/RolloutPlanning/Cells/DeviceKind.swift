import Preflight
import TenantModel

/// What devices that behave alike on the switch have in common.
struct DeviceKind {
    let platform: Platform
    let major: Int16
    let ownership: Ownership
    /// Place among the lists of policies in effect; see ``PoliciesOfUsers``.
    let policy: Int32
    let mail: MailGrade
    let joinType: JoinType

    /// One number for all of it.
    var key: UInt64 {
        let grade: UInt64 =
            switch mail {
            case .none: 0
            case .reauthPossible, .reauthLikely, .removed: 1
            case .unknown: 2
            }
        var key = UInt64(UInt32(bitPattern: policy))
        key = key << 16 | UInt64(UInt16(bitPattern: major))
        key = key << 4 | UInt64(platform.rawValue)
        key = key << 2 | UInt64(ownership.rawValue)
        key = key << 2 | UInt64(joinType.rawValue)
        return key << 2 | grade
    }

    /// In words, what was not read left out.
    func label(_ policies: PoliciesOfUsers) -> String {
        var parts = [major < 0 ? platform.title : "\(platform.title) \(major)"]
        if ownership != .unknown { parts.append(ownership.name) }
        if let name = policies.name(policy) { parts.append(name) }
        switch mail {
        case .none: break
        case .reauthPossible, .reauthLikely, .removed: parts.append("managed mail")
        // Nobody asks about mail while policies were not read.
        case .unknown: if policies.name(policy) != nil { parts.append("managed mail unknown") }
        }
        if let join = joinType.title { parts.append(join) }
        return parts.joined(separator: " · ")
    }
}

extension Platform {
    /// As people write it.
    var title: String {
        switch self {
        case .android: "Android"
        case .windows: "Windows"
        case .unknown: "unknown platform"
        case .other: "other platform"
        case .iOS, .iPadOS, .macOS: name
        }
    }
}

extension JoinType {
    /// In a word; nil when not read.
    fileprivate var title: String? {
        switch self {
        case .unknown: nil
        case .joined: "joined"
        case .hybridJoined: "hybrid joined"
        case .registered: "registered"
        }
    }
}
