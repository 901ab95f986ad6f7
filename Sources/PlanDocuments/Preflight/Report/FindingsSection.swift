import Preflight
import TenantModel

/// Findings: cards from blocker to medium, one table for the rest.
struct FindingsSection {
    private static let subjectsShown = 10

    let values: ReportValues
    let sources: ReportSources

    private var text: ReportText { values.text }

    /// Whether something of these severities was found.
    func has(_ severities: Severity...) -> Bool { values.assessment.findings.contains { severities.contains($0.finding.severity) } }

    /// The cards of a severity.
    func cards(_ severity: Severity) -> [any Component] {
        let names = SubjectNames(values.tenant)
        return values.assessment.findings.filter { $0.finding.severity == severity }.map { card($0.finding, of: $0.rule, names) }
    }

    /// The findings of low severity.
    var table: [any Component] {
        let rows = values.assessment.findings.filter { $0.finding.severity <= .low }.map { report, finding -> [DataTable.Value] in
            [
                .code(report.text.id), .text(text.word(of: finding.severity)), .text(finding.title + " · " + finding.action),
                .figure(.known(finding.subjects.count)),
            ]
        }
        guard !rows.isEmpty else { return [] }
        let columns = [
            DataTable.Column(text(.ruleTitle), .code), .init(text(.severityTitle)), .init(text(.findingTitle)), .init(text(.countTitle), .number),
        ]
        return [DataTable(caption: text(.lowCaption), columns: columns, rows: rows, annex: values.annex("findings.csv"))]
    }

    private func card(_ finding: Finding, of report: RuleReport, _ names: SubjectNames) -> FindingCard {
        let isTenant = if case .tenant = finding.subjects { true } else { false }
        let shown = isTenant ? 0 : min(Self.subjectsShown, finding.subjects.count)
        let remediation = finding.remediation.isEmpty ? report.text.remediation : finding.remediation
        return FindingCard(
            rule: report.text.id, severity: finding.severity, title: finding.title, count: count(finding), what: Prose(plain: text.inTime(report.text.trigger)),
            why: Prose(plain: text.inTime(report.text.why)), fix: steps(remediation.isEmpty ? [finding.action] : remediation),
            subjects: (0..<shown).map { .init(label(finding.subjects, $0, names), detail: finding.detail(of: $0)) },
            subjectCount: finding.subjects.count, annex: shown > 0 ? values.annex("findings.csv") : nil,
            sources: report.text.sources.map(sources.source(of:)))
    }

    /// One step as a sentence, several as a list.
    private func steps(_ steps: [String]) -> Prose {
        guard steps.count > 1 else { return Prose(plain: text.inTime(steps.first ?? "")) }
        return Prose(rendered: steps.enumerated().map { "\($0 + 1). \(MarkdownEscaping.escape(text.inTime($1)))" }.joined(separator: "\n"))
    }

    private func count(_ finding: Finding) -> String {
        let count = finding.subjects.count
        let noun: String
        switch finding.subjects {
        case .users: noun = text(.users, count: count)
        case .devices: noun = text(.devices, count: count)
        case .groups: noun = text(.groups, count: count)
        case .licenses: noun = text(.licenses, count: count)
        case .policies: noun = text(.policies, count: count)
        case .files: noun = text(.files, count: count)
        case .tenant: return text(.tenantSubject)
        }
        guard finding.population > count else { return noun }
        return text(.ofPopulation, ["part": noun, "whole": Figure.grouped(finding.population)])
    }

    /// Devices by their name with the id behind it; everything else as the files name it.
    private func label(_ subjects: Subjects, _ index: Int, _ names: SubjectNames) -> String {
        let name = names.name(of: subjects, at: index)
        guard case .devices(let devices) = subjects else { return name }
        let deviceName = values.tenant.devices[devices[index]].name
        return deviceName.isEmpty || deviceName == name ? name : "\(deviceName) (\(name))"
    }
}
