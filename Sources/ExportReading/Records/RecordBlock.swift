/// Some hundred to some ten thousand records at once, only the wanted columns of each: what crosses the border between reading and importing.
///
/// CSV, PowerShell XML and JSON fill the same arrays, so an importer exists once per format and not once per container.
/// A block is lent to the importer and filled again after it; nothing in it may be kept.
public struct RecordBlock {
    /// How many columns were asked for.
    public let columnCount: Int
    /// How many records the block holds.
    public internal(set) var count = 0

    /// Bytes that cells may point into instead of the arena: the chunk of a CSV file.
    var chunk = UnsafeRawBufferPointer(start: nil, count: 0)
    /// Texts that had to be decoded, and all texts of XML and JSON.
    let arena: ByteArena
    /// Row by row, column by column: the words of ``CellPlace``.
    let cells: CellStore
    /// Where each record starts: see ``row(of:)``.
    var rows: [UInt32] = []
    /// Where each record's own bytes are, for ``text(of:)``; empty when the container has none.
    var spans: [Range<UInt32>] = []

    /// An empty block for `columnCount` columns.
    init(columnCount: Int, arena: ByteArena = ByteArena(), cells: CellStore = CellStore()) {
        self.columnCount = columnCount
        self.arena = arena
        self.cells = cells
    }

    /// The row of a record, counted from the block's first row: physical lines for CSV and XML, ordinals for JSON.
    public func row(of record: Int) -> UInt32 { rows[record] }

    /// The cell of a record in the order in which the columns were asked for.
    public subscript(record: Int, column: Int) -> Cell { self[column: column][record] }

    /// A column in the order in which the columns were asked for.
    public subscript(column column: Int) -> CellColumn {
        CellColumn(words: UnsafePointer(cells.words + column), stride: columnCount, chunk: chunk.baseAddress, arena: arena.bytes.baseAddress)
    }

    /// The record as it stands in the file, for messages and `quarantine.csv`; the wanted cells joined by commas when the container has no text of its own.
    public func text(of record: Int) -> String {
        if record < spans.count {
            let span = spans[record]
            return UnsafeRawBufferPointer(rebasing: chunk[Int(span.lowerBound)..<Int(span.upperBound)]).text
        }
        return (0..<columnCount).map { self[record, $0].text }.joined(separator: ",")
    }

    /// The record's own bytes, where the container has some: equal bytes are a repetition.
    public func bytes(of record: Int) -> UnsafeRawBufferPointer? {
        guard record < spans.count else { return nil }
        return UnsafeRawBufferPointer(rebasing: chunk[Int(spans[record].lowerBound)..<Int(spans[record].upperBound)])
    }

    /// Empties the block and keeps its memory.
    mutating func removeAll() {
        count = 0
        arena.removeAll()
        cells.removeAll()
        rows.removeAll(keepingCapacity: true)
        spans.removeAll(keepingCapacity: true)
    }
}
