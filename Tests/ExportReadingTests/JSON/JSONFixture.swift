@testable import ExportReading

/// All that a reader said of a text, in a form that can be compared.
struct JSONFixture: Equatable {
    struct Value: Equatable, CustomStringConvertible {
        let kind: Cell.Kind
        let text: String

        init(_ kind: Cell.Kind, _ text: String = "") {
            self.kind = kind
            self.text = text
        }

        var description: String { "\(kind):\(text)" }
    }

    struct Place: Equatable {
        let line: Int?
        let column: Int?
    }

    var rows: [[Value]] = []
    var ordinals: [UInt32] = []
    var records = 0
    var columns: [String] = []
    var quarantined: [QuarantinedRecord] = []
    var diagnostics: [Diagnostic] = []

    var texts: [[String]] { rows.map { $0.map(\.text) } }
    var reasons: [String] { quarantined.map(\.reason) }
    var codes: [String] { diagnostics.map(\.code) }
    var places: [Place] { diagnostics.map { Place(line: $0.line, column: $0.column) } }

    /// Reads bytes, `piece` at a time, through a window that starts with `window` bytes.
    init(
        bytes: [UInt8], columns names: [[String]] = [["a"]], limits: ReadingLimits = ReadingLimits(), piece: Int = .max,
        window: Int = 1 << 20
    ) throws {
        var reader = JSONRecordReader(columns: names.map { ColumnRequest($0) }, limits: limits)
        reader.windowCapacity = window
        var rows: [[Value]] = []
        var ordinals: [UInt32] = []
        let reading = try reader.read(from: JSONPieceSource(bytes, piece: piece)) { block, firstRow in
            for record in 0..<block.count {
                ordinals.append(firstRow + block.row(of: record))
                rows.append(names.indices.map { Value(block[record, $0].kind, block[record, $0].text) })
            }
        }
        self.rows = rows
        self.ordinals = ordinals
        records = reading.records
        columns = reading.columns
        quarantined = reading.quarantined
        diagnostics = reading.diagnostics
    }

    init(_ text: String, columns: [[String]] = [["a"]], limits: ReadingLimits = ReadingLimits()) throws {
        try self.init(bytes: Array(text.utf8), columns: columns, limits: limits)
    }
}
