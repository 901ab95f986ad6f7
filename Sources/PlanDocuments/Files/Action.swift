import Preflight

/// Something to do: what a finding of medium severity or worse asks for.
struct Action: Sendable {
    /// Stable between runs: the rule and the severity.
    let id: String
    let text: String
    let rule: String
    let severity: Severity

    /// The actions of an assessment, worst first, then those of rules about a plan.
    static func all(of assessment: Assessment, further: [RuleReport] = []) -> [Action] {
        var seen: Set<String> = []
        return (assessment.findings + further.sortedFindings).compactMap { report, finding in
            guard finding.severity >= .medium else { return nil }
            let id = "\(report.text.id)-\(finding.severity.name)"
            guard seen.insert(id).inserted else { return nil }
            return Action(id: id, text: "\(finding.title): \(finding.action)", rule: report.text.id, severity: finding.severity)
        }
    }
}
