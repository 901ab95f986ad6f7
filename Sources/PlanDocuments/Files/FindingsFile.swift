import ExportReading
import Preflight

/// `findings.csv`: one row per finding and subject.
enum FindingsFile {
    static let columns = ["rule", "severity", "subjectType", "subject", "detail", "action"]

    /// `further`: rules about a plan, behind those about the tenant.
    static func file(_ assessment: Assessment, further: [RuleReport], _ workers: Workers) -> OutputFile {
        let runs = FindingRows<CSVWriter>.all(assessment, further: further).map { rows in RowsFile.Run(count: rows.count) { rows.append($0, to: &$1) } }
        return RowsFile.file("findings.csv", columns: columns, workers: workers, runs: runs)
    }
}
