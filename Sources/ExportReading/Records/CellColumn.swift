/// One column of a ``RecordBlock``: the cells of its records.
///
/// It points into the block, which must be filled no further while the column is in use; records below the block's count are there.
public struct CellColumn {
    @usableFromInline let words: UnsafePointer<UInt64>
    @usableFromInline let stride: Int
    @usableFromInline let chunk: UnsafeRawPointer?
    @usableFromInline let arena: UnsafeRawPointer?

    init(words: UnsafePointer<UInt64>, stride: Int, chunk: UnsafeRawPointer?, arena: UnsafeRawPointer?) {
        self.words = words
        self.stride = stride
        self.chunk = chunk
        self.arena = arena
    }

    /// A column of missing cells.
    public static var missing: CellColumn { CellColumn(words: missingWord, stride: 0, chunk: nil, arena: nil) }

    private static nonisolated(unsafe) let missingWord: UnsafePointer<UInt64> = {
        let word = UnsafeMutablePointer<UInt64>.allocate(capacity: 1)
        word.initialize(to: CellPlace.missing.word)
        return UnsafePointer(word)
    }()

    /// The cell of a record.
    @inlinable
    @inline(__always)
    public subscript(record: Int) -> Cell {
        let place = CellPlace(word: words[record * stride])
        let base = place.inArena ? arena : chunk
        return Cell(bytes: UnsafeRawBufferPointer(start: base.map { $0 + place.start }, count: place.length), kind: place.kind)
    }
}
