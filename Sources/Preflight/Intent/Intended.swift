/// Whether a user is meant to move, by the names of the contract.
public enum Intended: UInt8, Sendable {
    case notStated
    case yes
    case no

    /// The name in files and JSON.
    public var name: String { "\(self)" }
}
