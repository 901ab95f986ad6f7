/// How sure an answer is.
public enum Confidence: UInt8, Sendable, Comparable, CaseIterable {
    case low
    case medium
    case high

    public static func < (a: Confidence, b: Confidence) -> Bool { a.rawValue < b.rawValue }

    /// The name in files and JSON.
    public var name: String {
        switch self {
        case .low: "low"
        case .medium: "medium"
        case .high: "high"
        }
    }
}
