import ExportReading
import Preflight

/// `findings.csv`: one row per finding and subject.
enum FindingsFile {
    static let columns = ["rule", "severity", "subjectType", "subject", "detail", "action"]

    /// `further`: rules about a plan, behind those about the tenant.
    static func file(_ assessment: Assessment, further: [RuleReport], _ workers: Workers) -> OutputFile {
        let names = SubjectNames(assessment.decisions.tenant)
        let runs = (assessment.findings + further.sortedFindings).map { report, finding in
            let start = CSVWriter.encoded([report.text.id, finding.severity.name, finding.subjects.type])
            let action = CSVWriter.encoded(finding.action)
            return RowsFile.Run(count: finding.subjects.count) { index, writer in
                start.withUnsafeBytes { writer.encodedCell($0) }
                names.cell(of: finding.subjects, at: index, to: &writer)
                writer.cell { finding.writeDetail(of: index, to: $0) }
                action.withUnsafeBytes { writer.encodedCell($0) }
                writer.endRow()
            }
        }
        return RowsFile.file("findings.csv", columns: columns, workers: workers, runs: runs)
    }
}
