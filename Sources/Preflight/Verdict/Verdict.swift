/// The answer to "may we enable", by the names of the contract.
public enum Verdict: String, Sendable {
    case go
    case goWithConditions
    case noGo
    case cannotConclude
    case alreadyEnabled
}
