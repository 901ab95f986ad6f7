/// What happens to a user, by the names of the contract. Every user is in exactly one.
public enum UserOutcome: UInt8, Sendable, CaseIterable {
    case switchesAtEnablement
    case switchesWithLicense
    case staysOnBasicMobility
    case alreadyIntune
    case noManagedDevice
    case cannotTell

    /// The name in files and JSON.
    public var name: String { Self.names[Int(rawValue)] }

    private static let names = allCases.map { "\($0)" }
}
