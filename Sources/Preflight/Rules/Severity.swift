/// How much a finding matters, by the names of the contract.
public enum Severity: UInt8, Sendable, CaseIterable, Comparable {
    case info
    case low
    case medium
    /// Fix it, or sign a waiver with owner and expiry.
    case high
    /// Do not enable, or do not run the wave.
    case blocker

    public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

    /// The name in files and JSON.
    public var name: String { Self.names[Int(rawValue)] }

    private static let names = allCases.map { "\($0)" }

    /// Reads the name.
    public init?(_ name: String) {
        guard let match = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = match
    }
}
