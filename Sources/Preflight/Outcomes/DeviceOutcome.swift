/// What happens to a device, by the names of the contract. Every device is in exactly one.
public enum DeviceOutcome: UInt8, Sendable, CaseIterable {
    case switchesAtEnablement
    case switchesWithLicense
    case staysOnBasicMobility
    case alreadyIntune
    case notMigrated
    case leaving
    case notManaged
    case cannotTell

    /// The name in files and JSON.
    public var name: String { Self.names[Int(rawValue)] }

    private static let names = allCases.map { "\($0)" }

    /// Whether a switch concerns the device: it is not leaving, managed, and not under Intune already.
    public var isWaiting: Bool { self != .leaving && self != .notManaged && self != .alreadyIntune }
}
