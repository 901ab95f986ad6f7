/// What a finding counts against.
public enum Scope: String, Sendable {
    /// Enabling coexistence.
    case enabling = "T"
    /// Each wave that contains the subject.
    case wave = "W"
    /// Nothing: operations.
    case operations = "O"
}
