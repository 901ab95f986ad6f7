import Preflight

/// The reasons by their key in `reasons.txt`.
enum ReasonKey: WordKey {
    case user(UserReason)
    case device(DeviceReason)

    static let file = "reasons.txt"
    static let allCases = UserReason.allCases.map { Self.user($0) } + DeviceReason.allCases.map { Self.device($0) }

    var rawValue: String {
        switch self {
        case .user(let reason): reason.key
        case .device(let reason): reason.key
        }
    }

    init?(rawValue: String) {
        guard let key = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = key
    }

    /// The values that the sentence may contain.
    var parameters: [String] {
        switch self {
        case .user: ["product"]
        case .device: ["type"]
        }
    }
}
