import TenantModel

/// Everything the pre-flight concluded: decisions, rules, verdict, what is missing.
public struct Assessment: Sendable {
    public let decisions: Decisions
    /// Every built rule, in the order of the catalog.
    public let rules: [RuleReport]
    public let verdict: VerdictDecision
    /// What to export next, the most settling first.
    public let missing: [MissingInput]
    public let seats: SeatPlan
    /// Rules that failed to run: an internal error, with the rule's id.
    public let failures: [RuleFailure]

    /// A rule that threw.
    public struct RuleFailure: Sendable {
        public let rule: String
        public let message: String
    }

    /// Evaluates the rules of a selection on what was decided.
    public init(_ decisions: Decisions, selection: RuleSelection = RuleSelection(), rules: [any Rule] = allRules) {
        var reports: [RuleReport] = []
        var failures: [RuleFailure] = []
        for rule in rules {
            guard selection.includes(rule.text.id) else {
                reports.append(RuleReport(rule.text, .notEvaluated([.skipped])))
                continue
            }
            do {
                reports.append(RuleReport(rule.text, try rule.evaluate(decisions)))
            } catch {
                failures.append(RuleFailure(rule: rule.text.id, message: "\(error)"))
                reports.append(RuleReport(rule.text, .notEvaluated([])))
            }
        }
        self.decisions = decisions
        self.rules = reports
        self.failures = failures
        verdict = VerdictDecision(decisions, reports)
        seats = SeatPlan(decisions)
        missing = MissingInput.all(for: decisions, reports)
    }

    /// The findings with their rule, worst first, then in the order of the catalog.
    public var findings: [(rule: RuleReport, finding: Finding)] { rules.sortedFindings }
}

extension [RuleReport] {
    /// The findings with their rule, worst first, then in the order of the rules.
    public var sortedFindings: [(rule: RuleReport, finding: Finding)] {
        let all = flatMap { report in report.findings.map { (rule: report, finding: $0) } }
        return all.enumerated().sorted { a, b in
            a.element.finding.severity != b.element.finding.severity ? a.element.finding.severity > b.element.finding.severity : a.offset < b.offset
        }.map(\.element)
    }
}
