/// The memory that a thread needs for one chunk, used again for the next. Safe to hand to a thread because only one uses it at a time.
final class ChunkScratch: @unchecked Sendable {
    var block: RecordBlock
    private var memory: UnsafeMutableRawBufferPointer
    private var filled = 0
    /// What the scanner may read behind the end.
    private static let padding = 64

    init(columnCount: Int, capacity: Int) {
        block = RecordBlock(columnCount: columnCount)
        memory = .allocate(byteCount: capacity + Self.padding + 1, alignment: 64)
    }

    deinit { memory.deallocate() }

    /// The bytes of the file from `offset` on, at most `count`.
    func fill(from bytes: RandomAccessBytes, at offset: Int, count: Int) -> UnsafeRawBufferPointer {
        if count + Self.padding + 1 > memory.count {
            memory.deallocate()
            memory = .allocate(byteCount: count + Self.padding + 1, alignment: 64)
        }
        filled = bytes.read(at: offset, into: UnsafeMutableRawBufferPointer(rebasing: memory[0..<count]))
        for index in filled..<(filled + Self.padding + 1) { memory[index] = 0 }
        return UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory)[0..<filled])
    }

    /// The filled bytes and the padding behind them.
    var padded: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(memory)[0..<(filled + Self.padding + 1)]) }

    /// Ends the last line of the file if it does not end itself; returns where the text ends then.
    func endLastLine() -> Int {
        guard filled > 0, memory[filled - 1] != UInt8(ascii: "\n") else { return filled }
        memory[filled] = UInt8(ascii: "\n")
        return filled + 1
    }

    /// The block without records.
    func emptied() -> RecordBlock {
        block.removeAll()
        return block
    }
}
