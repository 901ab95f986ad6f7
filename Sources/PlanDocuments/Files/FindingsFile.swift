import Preflight

/// `findings.csv`: one row per finding and subject.
enum FindingsFile {
    static let columns = ["rule", "severity", "subjectType", "subject", "detail", "action"]
    private static let rowsPerPiece = 1 << 14

    static func file(_ assessment: Assessment) -> OutputFile {
        let findings = assessment.findings
        let names = SubjectNames(assessment.decisions.tenant)
        return OutputFile("findings.csv") { sink in
            var writer = CSVWriter(columns: columns)
            var rows = 0
            for (report, finding) in findings {
                for index in 0..<finding.subjects.count {
                    writer.cell(report.text.id)
                    writer.cell(finding.severity.name)
                    writer.cell(finding.subjects.type)
                    writer.cell(names.name(of: finding.subjects, at: index))
                    writer.cell(finding.detail(of: index))
                    writer.cell(finding.action)
                    writer.endRow()
                    rows += 1
                    if rows % rowsPerPiece == 0 { try sink(writer.takeBytes()) }
                }
            }
            try sink(writer.takeBytes())
        }
    }
}
