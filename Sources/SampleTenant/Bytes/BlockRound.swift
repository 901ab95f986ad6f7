import ExportReading

/// The blocks that are made side by side before they are handed out in order; used again in each round.
///
/// Safe to share because each block is filled by one thread, and read when all threads have ended.
final class BlockRound: @unchecked Sendable {
    private let arenas: [ByteArena]

    init(count: Int) { arenas = (0..<count).map { _ in ByteArena() } }

    /// How many blocks there are.
    var count: Int { arenas.count }

    /// Makes a block anew.
    func fill(_ index: Int, _ body: (ByteArena) -> Void) {
        arenas[index].removeAll()
        body(arenas[index])
    }

    /// The bytes of a block.
    subscript(index: Int) -> UnsafeRawBufferPointer { arenas[index].bytes }
}
