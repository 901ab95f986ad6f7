/// One question about a tenant. A rule is a file of its own: its text is its documentation, its evaluation reads decisions and returns findings.
public protocol Rule: Sendable {
    /// What the rule says of itself.
    var text: RuleText { get }

    /// Asks the question. A rule passes only when every input that it needs was there.
    func evaluate(_ decisions: Decisions) throws -> RuleAnswer
}
