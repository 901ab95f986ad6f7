import ExportReading
import Preflight

/// The rows of a finding, one per subject, in the form of a writer.
struct FindingRows<Writer: RowWriter & ~Copyable>: Sendable {
    private let finding: Finding
    private let names: SubjectNames
    /// `rule`, `severity` and `subjectType`, as three cells.
    private let start: [UInt8]
    /// `action` as a cell.
    private let action: [UInt8]

    /// The rows of all findings of an assessment, then those of rules about a plan.
    static func all(_ assessment: Assessment, further: [RuleReport]) -> [Self] {
        let names = SubjectNames(assessment.decisions.tenant)
        return (assessment.findings + further.sortedFindings).map { report, finding in
            Self(
                finding: finding, names: names, start: Writer.encoded([report.text.id, finding.severity.name, finding.subjects.type]),
                action: Writer.encoded([finding.action]))
        }
    }

    /// How many rows there are.
    var count: Int { finding.subjects.count }

    /// Appends the row of a subject.
    @inline(__always)
    func append(_ index: Int, to writer: inout Writer) {
        start.withUnsafeBytes { writer.encodedCell($0) }
        names.cell(of: finding.subjects, at: index, to: &writer)
        writer.cell { finding.writeDetail(of: index, to: $0) }
        action.withUnsafeBytes { writer.encodedCell($0) }
        writer.endRow()
    }
}
