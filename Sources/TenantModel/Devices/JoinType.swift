import ExportReading

/// How a device belongs to the directory.
public enum JoinType: UInt8, Sendable, CaseIterable {
    /// Not said.
    case unknown
    /// Joined to Entra alone.
    case joined
    /// Joined to the local directory and to Entra.
    case hybridJoined
    /// Registered only: somebody's own device as a rule.
    case registered

    /// The name in files and JSON.
    public var name: String {
        switch self {
        case .unknown: "unknown"
        case .joined: "joined"
        case .hybridJoined: "hybridJoined"
        case .registered: "registered"
        }
    }

    /// Reads Graph's `trustType` (`AzureAd`, `ServerAd`, `Workplace`), Intune's `joinType` by name or number, MSOnline's `Domain Joined`, and
    /// the wordings of the portals with the directory's former and present name.
    public init(_ bytes: UnsafeRawBufferPointer) {
        let text = bytes.trimmed.text.lowercased()
        switch text {
        case "azuread", "1": self = .joined
        case "workplace", "2": self = .registered
        case "serverad", "domain joined", "3": self = .hybridJoined
        default:
            if text.hasPrefix("not ") {
                self = .unknown
            } else if text.contains("hybrid") {
                self = .hybridJoined
            } else if text.contains("registered") || text.contains("workplace") {
                self = .registered
            } else {
                self = text.hasSuffix("joined") ? .joined : .unknown
            }
        }
    }
}
