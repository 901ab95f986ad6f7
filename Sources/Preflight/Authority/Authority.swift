/// Who manages a device or a user's devices, by the names of the contract. In the order in which a user's devices decide for the user.
public enum Authority: UInt8, Sendable, CaseIterable, Comparable {
    case basicMobility
    case coManaged
    case intune
    case undetermined
    case thirdParty
    case configurationManager
    case easOnly
    case none

    public static func < (a: Authority, b: Authority) -> Bool { a.rawValue < b.rawValue }

    /// The name in files and JSON.
    public var name: String { Self.names[Int(rawValue)] }

    private static let names = allCases.map { "\($0)" }
}
