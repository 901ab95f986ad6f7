import ExportReading
import Synchronization

/// The memory of the pieces of a file that are made side by side, used again for the next ones. Safe to share because each piece has a buffer of
/// its own, which one thread fills and which is read after all have ended.
final class PieceBuffers: @unchecked Sendable {
    private let buffers: [ByteArena]
    private let touched = Atomic<UInt64>(0)

    init(count: Int, capacity: Int) { buffers = (0..<count).map { _ in ByteArena(capacity: capacity) } }

    var count: Int { buffers.count }

    /// A buffer without what it held.
    func emptied(_ index: Int) -> ByteArena {
        buffers[index].removeAll()
        return buffers[index]
    }

    /// Takes what was made of reads that only bring memory near, which keeps them from being left out.
    func noteTouched(_ value: UInt64) { touched.store(value, ordering: .relaxed) }

    /// What a buffer holds.
    func bytes(_ index: Int) -> UnsafeRawBufferPointer { buffers[index].bytes }
}
