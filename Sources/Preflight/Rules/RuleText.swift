public import TenantModel

/// What a rule says of itself: its documentation and its text in the report.
public struct RuleText: Sendable {
    /// `LIC-02`.
    public let id: String
    /// What the rule objects to, as a heading.
    public let title: String
    /// The worst severity that it can find.
    public let severity: Severity
    /// When it fires, in one or two sentences.
    public let trigger: String
    /// Why it matters, in one or two sentences.
    public let why: String
    /// What to do, step by step.
    public let remediation: [String]
    /// Inputs without which it cannot be evaluated.
    public let needs: [ExportInput]
    /// Where the facts come from.
    public let sources: [Source]

    /// A public page.
    public struct Source: Sendable {
        public let title: String
        public let url: String

        /// A page.
        public init(_ title: String, _ url: String) {
            self.title = title
            self.url = url
        }
    }

    /// A text.
    public init(
        _ id: String, title: String, severity: Severity, trigger: String, why: String, remediation: [String], needs: [ExportInput], sources: [Source]
    ) {
        self.id = id
        self.title = title
        self.severity = severity
        self.trigger = trigger
        self.why = why
        self.remediation = remediation
        self.needs = needs
        self.sources = sources
    }
}
