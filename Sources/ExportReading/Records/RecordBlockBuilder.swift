/// Fills a ``RecordBlock`` record by record with copied values, in any column order: how XML and JSON readers hand over what they find.
struct RecordBlockBuilder {
    private(set) var block: RecordBlock
    /// Cells of the record under construction; a column set twice keeps its first non-empty value.
    private var pending: [CellPlace]

    init(columnCount: Int) {
        block = RecordBlock(columnCount: columnCount)
        pending = Array(repeating: .missing, count: columnCount)
    }

    /// Whether there is enough in the block to hand it over.
    var isFull: Bool { block.count >= 4096 || block.arena.count >= 1 << 22 }

    /// Starts a record, dropping an unfinished one.
    mutating func beginRecord() {
        for column in pending.indices { pending[column] = .missing }
    }

    /// Sets a cell of the record under construction, copying the bytes.
    mutating func set(column: Int, kind: Cell.Kind, bytes: UnsafeRawBufferPointer) {
        guard pending[column].length == 0, kind != .missing else { return }
        pending[column] = CellPlace(start: block.arena.append(bytes), length: bytes.count, kind: kind, inArena: true)
    }

    /// Sets a cell of the record under construction to bytes that are in the block's arena already, whatever it was before.
    mutating func place(column: Int, kind: Cell.Kind, at range: Range<Int>) {
        pending[column] = CellPlace(start: range.lowerBound, length: range.count, kind: kind, inArena: true)
    }

    /// The cells of the record under construction, joined by commas: what is left of a record that breaks off.
    var pendingText: String {
        pending.map { cell in
            UnsafeRawBufferPointer(rebasing: block.arena.bytes[cell.start..<(cell.start + cell.length)]).text
        }.joined(separator: ",")
    }

    /// Completes the record; `row` counts from the block's first row.
    mutating func endRecord(row: UInt32) {
        let words = block.cells.extend(by: pending.count)
        for (column, cell) in pending.enumerated() { words[column] = cell.word }
        block.rows.append(row)
        block.count += 1
    }

    /// Empties the block for the next records.
    mutating func removeAll() { block.removeAll() }
}
