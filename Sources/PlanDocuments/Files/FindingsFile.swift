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
                let start = CSVWriter.encoded([report.text.id, finding.severity.name, finding.subjects.type])
                let action = CSVWriter.encoded(finding.action)
                for index in 0..<finding.subjects.count {
                    writer.encodedCell(start)
                    names.cell(of: finding.subjects, at: index, to: &writer)
                    writer.cell(finding.detail(of: index))
                    writer.encodedCell(action)
                    writer.endRow()
                    rows += 1
                    if rows % rowsPerPiece == 0 { try sink(writer.takeBytes()) }
                }
            }
            try sink(writer.takeBytes())
        }
    }
}
