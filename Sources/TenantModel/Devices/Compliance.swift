import ExportReading

/// Whether a device meets its compliance policies.
public enum Compliance: UInt8, Sendable, CaseIterable {
    /// Not said, not evaluated, or in error.
    case unknown
    case compliant
    case nonCompliant
    /// Not compliant, and not yet treated so.
    case inGracePeriod

    /// The name in files and JSON.
    public var name: String {
        switch self {
        case .unknown: "unknown"
        case .compliant: "compliant"
        case .nonCompliant: "nonCompliant"
        case .inGracePeriod: "inGracePeriod"
        }
    }

    /// Reads the inventory's state: a name with or without blanks, or Graph's number.
    public init(state bytes: UnsafeRawBufferPointer) {
        switch bytes.trimmed.text.lowercased().filter({ $0 != " " && $0 != "-" }) {
        case "compliant", "1": self = .compliant
        case "noncompliant", "notcompliant", "2": self = .nonCompliant
        case "ingraceperiod", "254": self = .inGracePeriod
        default: self = .unknown
        }
    }

    /// Reads the directory's flag.
    public init(flag bytes: UnsafeRawBufferPointer) {
        self = Boolean.parse(bytes.trimmed).map { $0 ? .compliant : .nonCompliant } ?? .unknown
    }
}
