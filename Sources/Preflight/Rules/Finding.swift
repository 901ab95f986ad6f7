public import ExportReading
public import TenantModel

/// A rule that fired: how bad, for whom, what to do. Texts of single subjects are made when somebody prints them.
public struct Finding: Sendable {
    public let severity: Severity
    public let scope: Scope
    /// What was found, in a few words with its number.
    public let title: String
    public let subjects: Subjects
    /// How many there could have been: all users, all devices, … 0 where that means nothing.
    public let population: Int
    /// What to do about each subject, in a few words.
    public let action: String
    /// The part of the remediation that fits this finding; the rule's own when empty.
    public let remediation: [String]
    /// Records that prove findings about the tenant or a file; those of users and devices are looked up.
    public let evidence: [Evidence]
    private let detail: @Sendable (Int, ByteArena) -> Void

    /// A finding. `detail` appends what is the matter with the subject at an index: for rules that find thousands.
    public init(
        _ severity: Severity, _ scope: Scope, title: String, subjects: Subjects, population: Int = 0, action: String, remediation: [String] = [],
        evidence: [Evidence] = [], detail: @escaping @Sendable (Int, ByteArena) -> Void
    ) {
        self.severity = severity
        self.scope = scope
        self.title = title
        self.subjects = subjects
        self.population = population
        self.action = action
        self.remediation = remediation
        self.evidence = evidence
        self.detail = detail
    }

    /// A finding. `detail` says what is the matter with the subject at an index.
    public init(
        _ severity: Severity, _ scope: Scope, title: String, subjects: Subjects, population: Int = 0, action: String, remediation: [String] = [],
        evidence: [Evidence] = [], detail: @escaping @Sendable (Int) -> String = { _ in "" }
    ) {
        self.init(
            severity, scope, title: title, subjects: subjects, population: population, action: action, remediation: remediation, evidence: evidence
        ) { index, text in text.append(detail(index)) }
    }

    /// What is the matter with the subject at an index.
    public func detail(of index: Int) -> String {
        let text = ByteArena(capacity: 256)
        detail(index, text)
        return text.bytes.text
    }

    /// Appends ``detail(of:)``.
    public func writeDetail(of index: Int, to text: ByteArena) { detail(index, text) }
}
