import ExportReading

/// The operating system family, by the names of the contract.
public enum Platform: UInt8, Sendable, CaseIterable {
    case unknown
    case iOS
    case iPadOS
    case macOS
    case android
    case windows
    case other

    /// The name in files and JSON.
    public var name: String {
        switch self {
        case .unknown: "unknown"
        case .iOS: "iOS"
        case .iPadOS: "iPadOS"
        case .macOS: "macOS"
        case .android: "android"
        case .windows: "windows"
        case .other: "other"
        }
    }

    /// Whether it is a phone or a tablet.
    public var isMobile: Bool { self == .iOS || self == .iPadOS || self == .android }

    /// Whether it depends on the Apple push certificate.
    public var isApple: Bool { self == .iOS || self == .iPadOS || self == .macOS }

    /// Reads what exports write: `IPhone`, `iPadOS`, `MacMDM`, `AndroidForWork`, `Android (fully managed)`, `Windows`, …
    public init(_ bytes: UnsafeRawBufferPointer) {
        if bytes.trimmed.isEmpty {
            self = .unknown
        } else if bytes.containsIgnoringASCIICase("ipad") {
            self = .iPadOS
        } else if bytes.containsIgnoringASCIICase("iphone") || bytes.containsIgnoringASCIICase("ipod") || bytes.trimmed.equalsIgnoringASCIICase("ios") {
            self = .iOS
        } else if bytes.containsIgnoringASCIICase("mac") || bytes.containsIgnoringASCIICase("os x") {
            self = .macOS
        } else if bytes.containsIgnoringASCIICase("android") {
            self = .android
        } else if bytes.containsIgnoringASCIICase("windows") {
            self = .windows
        } else if bytes.equalsIgnoringASCIICase("unknown") {
            self = .unknown
        } else {
            self = .other
        }
    }
}
