public import TenantModel

/// What a rule answers.
public enum RuleAnswer: Sendable {
    /// It was evaluated; no findings means that it passes. `partial` names inputs without which some subjects could not be judged.
    case evaluated([Finding], partial: [ExportInput] = [])
    /// The question does not arise, and why.
    case notApplicable(String)
    /// It could not be evaluated without these.
    case notEvaluated([ExportInput])
}
