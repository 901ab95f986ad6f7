/// How much a finding matters, worst first.
enum Severity: String, Sendable, CaseIterable {
    case blocker
    case high
    case medium
    case low
    case info

    /// The sign: fuller means worse.
    var symbol: String {
        switch self {
        case .blocker: "⬣"
        case .high: "▲"
        case .medium: "◆"
        case .low: "○"
        case .info: "ℹ"
        }
    }

    /// The key of its word.
    var word: Word {
        switch self {
        case .blocker: .blocker
        case .high: .high
        case .medium: .medium
        case .low: .low
        case .info: .info
        }
    }
}
