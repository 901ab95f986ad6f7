import Preflight

/// `policy-gaps.csv`, and what `policies --format csv` prints: every setting in effect with what becomes of it.
public enum PolicyGapsFile {
    static let columns = ["policy", "platform", "setting", "current", "replacement", "verdict", "users", "reason"]

    /// The file; its header alone while policies were not read.
    public static func bytes(_ view: CoverageView) -> [UInt8] {
        var writer = CSVWriter(columns: columns)
        append(view, to: &writer)
        return writer.bytes
    }

    /// Appends all rows.
    static func append<Writer: RowWriter & ~Copyable>(_ view: CoverageView, to writer: inout Writer) {
        for (row, users) in PolicyGapRow.all(view) {
            writer.cell(row.policy)
            writer.cell(row.platform.fileName)
            writer.cell(row.setting)
            writer.cell(row.current)
            writer.cell(row.replacement)
            writer.cell(row.verdict.rawValue)
            writer.cell(users)
            writer.cell(row.reason)
            writer.endRow()
        }
    }

    static func file(_ view: CoverageView) -> OutputFile { OutputFile("policy-gaps.csv", bytes: bytes(view)) }
}
