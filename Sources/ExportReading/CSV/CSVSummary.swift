/// Adds up what the chunks of a file counted, and puts it into words.
struct CSVSummary {
    /// The line that the next chunk's rows count from.
    private(set) var nextRow: Int
    private var records = 0
    private var quarantined: [QuarantinedRecord] = []
    private var shortRows = RowSample()
    private var extraCells = RowSample()
    private var lineEnds: LineEndCounts
    private let usesCarriageReturns: Bool

    init(head: ExportHead) {
        nextRow = head.bodyLine
        lineEnds = head.lineEnds
        usesCarriageReturns = head.usesCarriageReturns
    }

    mutating func add(_ counts: CSVChunkCounts) {
        records += counts.records
        for var record in counts.quarantined {
            record.row += nextRow
            quarantined.append(record)
        }
        shortRows.add(counts.shortRows, offset: nextRow)
        extraCells.add(counts.extraCells, offset: nextRow)
        lineEnds += counts.lineEnds
        nextRow += counts.lines
    }

    func reading(columns: [String]) -> FileReading {
        var reading = FileReading()
        reading.records = records
        reading.quarantined = quarantined
        reading.columns = columns
        // Carriage returns alone were made line feeds before the text was read.
        reading.newline = usesCarriageReturns ? (lineEnds.carriageReturns == 0 ? .cr : .mixed) : lineEnds.newline
        reading.diagnostics = quarantined.prefix(RowSample.limit).map { Self.diagnostic(for: $0) }
        reading.diagnostics += shortRows.diagnostics(
            code: "shortRow", message: "The row has fewer cells than the header; the missing ones are taken as empty.",
            fix: "Check that the file was not cut or edited by hand.")
        reading.diagnostics += extraCells.diagnostics(
            code: "extraCells", message: "The row has empty cells behind the last column; they are left out.", fix: nil)
        return reading
    }

    private static func diagnostic(for record: QuarantinedRecord) -> Diagnostic {
        let (message, fix) =
            switch record.reason {
            case "tooManyCells":
                (
                    "The row has more filled cells than the header has columns; it was not read.",
                    "Look for an unquoted delimiter inside a value, or export again."
                )
            case "unclosedQuote":
                ("A quoted value never ends; the line was not read.", "Close the quote at the end of the value, or export again.")
            case "cellTooLong":
                ("A value is longer than values may be; the line was not read.", "Export again without the column that holds it.")
            case "recordTooLong":
                (
                    "The row is longer than rows may be; its first line was not read.",
                    "Close the quotes of its values, or export again with fewer columns."
                )
            default:
                ("The row holds bytes that stand for no character; it was not read.", "Export again as UTF-8.")
            }
        return Diagnostic(.error, code: record.reason, message: message, line: record.row, fix: fix)
    }
}

extension RowSample {
    fileprivate mutating func add(_ other: RowSample, offset: Int) {
        count += other.count
        rows += other.rows.prefix(Self.limit - rows.count).map { $0 + offset }
    }

    fileprivate func diagnostics(code: String, message: String, fix: String?) -> [Diagnostic] {
        var all = rows.map { Diagnostic(.warning, code: code, message: message, line: $0, fix: fix) }
        if count > rows.count {
            all.append(Diagnostic(.warning, code: code, message: "The same is true of \(count - rows.count) further rows.", fix: fix))
        }
        return all
    }
}
