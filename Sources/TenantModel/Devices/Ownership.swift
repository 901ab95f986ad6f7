import ExportReading

/// Who owns the hardware.
public enum Ownership: UInt8, Sendable {
    case unknown
    case corporate
    case personal

    /// The name in files and JSON.
    public var name: String {
        switch self {
        case .unknown: "unknown"
        case .corporate: "corporate"
        case .personal: "personal"
        }
    }

    /// Reads `Corporate`, `Company`, `Personal`.
    public init(_ bytes: UnsafeRawBufferPointer) {
        let text = bytes.trimmed
        if text.equalsIgnoringASCIICase("corporate") || text.equalsIgnoringASCIICase("company") || text.equalsIgnoringASCIICase("1") {
            self = .corporate
        } else if text.equalsIgnoringASCIICase("personal") || text.equalsIgnoringASCIICase("2") {
            self = .personal
        } else {
            self = .unknown
        }
    }
}
