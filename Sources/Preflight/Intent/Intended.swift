/// Whether a user is meant to move, by the names of the contract.
public enum Intended: UInt8, Sendable, CaseIterable {
    case notStated
    case yes
    case no

    /// The name in files and JSON.
    public var name: String { Self.names[Int(rawValue)] }

    private static let names = allCases.map { "\($0)" }
}
