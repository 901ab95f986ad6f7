import ExportReading
import TenantModel

/// Takes the rows of a file cell by cell, in whatever form it writes them: so that what a row holds is said once, for CSV and for the workbook.
///
/// Who describes rows is generic over it and specialized for each form: a cell is written without asking which form it is.
protocol RowWriter: ~Copyable {
    /// Texts in the form of ``encodedCell(_:)``, as neighboring cells: for texts that repeat in many rows.
    static func encoded(_ texts: [String]) -> [UInt8]

    /// Appends a text cell from its UTF-8 bytes.
    mutating func cell(_ text: UnsafeRawBufferPointer)
    /// Appends a text cell.
    mutating func cell(_ text: String)
    /// Appends a text cell that `body` appends to the buffer it gets; it may do nothing else with it.
    mutating func cell(_ body: (ByteArena) -> Void)
    /// The same with a text of which it is known that CSV needs neither quotes nor a guard for it.
    mutating func plainCell(_ body: (ByteArena) -> Void)
    /// Appends a number.
    mutating func cell(_ number: Int)
    /// Appends yes or no, or an empty cell for what is not known.
    mutating func cell(_ flag: Bool?)
    /// Appends a GUID, an empty cell for the zero GUID.
    mutating func guid(_ id: GUID?)
    /// Appends a moment, an empty cell for none.
    mutating func moment(seconds: Int64)
    /// Appends an empty cell.
    mutating func emptyCell()
    /// Appends a cell, or several neighboring ones, from what ``encoded(_:)`` made.
    mutating func encodedCell(_ encoded: UnsafeRawBufferPointer)
    /// Ends the row.
    mutating func endRow()
}

extension CSVWriter: RowWriter {}

extension RowWriter where Self: ~Copyable {
    /// Appends a cell, or several neighboring ones, from a column of encoded texts.
    @inline(__always)
    mutating func encodedCell(_ texts: TextColumn, _ row: Int) { texts.withBytes(row) { encodedCell($0) } }
}

extension TextColumn {
    /// Each row a text, or several, as the bytes of neighboring cells of a writer.
    init<Writer: RowWriter & ~Copyable>(cells rows: some Sequence<[String]>, for writer: Writer.Type) {
        self.init()
        for row in rows { Writer.encoded(row).withUnsafeBytes { append($0) } }
    }

    /// Each row a text as the bytes of a cell of a writer.
    init<Writer: RowWriter & ~Copyable>(cells rows: some Sequence<String>, for writer: Writer.Type) {
        self.init(cells: rows.map { [$0] }, for: writer)
    }
}

extension TextColumn {
    /// Each row a text as the bytes of a CSV cell.
    init(cells rows: some Sequence<String>) { self.init(cells: rows, for: CSVWriter.self) }
}
