import Preflight

extension Severity {
    /// The sign that stands beside the word: color is never alone.
    var symbol: String {
        switch self {
        case .blocker: "⬣"
        case .high: "▲"
        case .medium: "◆"
        case .low: "○"
        case .info: "ℹ"
        }
    }

    /// The word in documents.
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
