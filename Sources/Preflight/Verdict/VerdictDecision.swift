import ReferenceData
public import TenantModel

/// The verdict, and what it rests on.
public struct VerdictDecision: Sendable {
    public let verdict: Verdict
    /// Whether "who switches" is answered: users, licenses, and a device list with an MDM marker.
    public let answersWhoSwitches: Bool
    /// Inputs that "who switches" still needs.
    public let missingForWhoSwitches: [ExportInput]
    /// Rules that could block enabling and were not evaluated, or only in part: the open questions.
    public let openQuestions: [OpenQuestion]
    /// Highs that count against enabling and have no valid waiver, and rules that were left out.
    public let conditions: [String]
    /// Highs that somebody accepted.
    public let waived: [String]

    /// A rule that could block and has no answer yet.
    public struct OpenQuestion: Sendable {
        public let rule: String
        public let title: String
        public let missing: [ExportInput]
    }

    init(_ decisions: Decisions, _ reports: [RuleReport]) {
        let provides = decisions.tenant.provides
        var missing: [ExportInput] = []
        if !provides.contains(.users) { missing.append(.users) }
        if !provides.contains(.licenses) { missing.append(.licenses) }
        let directory = decisions.tenant.devices.directory
        if !directory.management.contains(where: { $0 != .notRead }) { missing.append(.entraDevices) }
        missingForWhoSwitches = missing
        answersWhoSwitches = missing.isEmpty

        let byID = Dictionary(reports.map { ($0.text.id, $0) }, uniquingKeysWith: { first, _ in first })
        openQuestions = RuleCatalog.enablingBlockers.compactMap { entry in
            guard let report = byID[entry.id] else { return OpenQuestion(rule: entry.id, title: entry.title, missing: [.notBuilt]) }
            guard report.result == .notEvaluated || report.result == .partial else { return nil }
            return OpenQuestion(rule: entry.id, title: entry.title, missing: report.missing)
        }
        let counting = reports.flatMap { report in report.findings.filter { $0.scope == .enabling }.map { (report.text.id, $0) } }
        let hasBlocker = counting.contains { $0.1.severity == .blocker && $0.0 != "DAT-01" }
        var conditions: [String] = []
        var waived: [String] = []
        for (rule, finding) in counting where finding.severity == .high {
            let isWaived = decisions.settings.exceptions.contains { $0.rule == rule && $0.subjects.isEmpty && ($0.expires.map { $0 > decisions.asOf } ?? true) }
            if isWaived { waived.append(rule) } else { conditions.append(rule) }
        }
        // A rule that was left out could have found something: never a plain go.
        conditions += reports.filter { $0.missing == [.skipped] }.map(\.text.id)
        self.conditions = conditions
        self.waived = waived
        if decisions.tenantAuthority.isAlreadyEnabled {
            verdict = .alreadyEnabled
        } else if hasBlocker {
            verdict = .noGo
        } else if !openQuestions.isEmpty || !answersWhoSwitches {
            verdict = .cannotConclude
        } else {
            verdict = conditions.isEmpty ? .go : .goWithConditions
        }
    }
}
