public import TenantModel

/// What became of one rule in a run.
public struct RuleReport: Sendable {
    /// The state of a rule, by the names of the contract.
    public enum Result: String, Sendable {
        case fail
        case pass
        case partial
        case notApplicable
        case notEvaluated
    }

    public let text: RuleText
    public let result: Result
    public let findings: [Finding]
    /// What would settle it, for `partial` and `notEvaluated`.
    public let missing: [ExportInput]
    /// Why the question does not arise.
    public let note: String

    /// What an answer comes to.
    public init(_ text: RuleText, _ answer: RuleAnswer) {
        self.text = text
        switch answer {
        case .evaluated(let findings, let partial):
            result = !partial.isEmpty ? .partial : findings.isEmpty ? .pass : .fail
            self.findings = findings
            missing = partial
            note = ""
        case .notApplicable(let why): (result, findings, missing, note) = (.notApplicable, [], [], why)
        case .notEvaluated(let inputs): (result, findings, missing, note) = (.notEvaluated, [], inputs, "")
        }
    }
}
