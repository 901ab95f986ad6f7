import Preflight
import TenantModel

/// A finding as the JSON documents have it.
struct FindingJSON: Sendable {
    private static let subjectsShown = 20

    private let tenant: Tenant
    private let names: SubjectNames

    init(_ tenant: Tenant) {
        self.tenant = tenant
        names = SubjectNames(tenant)
    }

    /// Writes an object about a finding of a rule.
    func write(_ finding: Finding, of report: RuleReport, to json: inout JSONWriter) {
        let shown = min(Self.subjectsShown, finding.subjects.count)
        let evidence = finding.evidence + (0..<shown).flatMap { names.evidence(of: finding.subjects, at: $0) }
        json.object { json in
            json.field("rule", report.text.id)
            json.field("severity", finding.severity.name)
            json.field("kind", "tenant")
            json.field("result", "fail")
            json.field("scope", finding.scope.rawValue)
            json.field("title", finding.title)
            json.field("count", finding.subjects.count)
            json.field("population", finding.population)
            json.field("subjects") { json in
                json.array { json in for index in 0..<shown { json.value(names.name(of: finding.subjects, at: index)) } }
            }
            json.field("evidence") { json in json.array { json in for place in evidence { json.value(tenant.text(place)) } } }
            json.field("remediation", finding.remediation.isEmpty ? report.text.remediation : finding.remediation)
            json.field("sources", report.text.sources.map(\.url))
        }
    }

    /// Writes an array of all findings of some rules, worst first.
    func write(_ reports: [RuleReport], to json: inout JSONWriter) {
        json.array { json in for (report, finding) in reports.sortedFindings { write(finding, of: report, to: &json) } }
    }
}
