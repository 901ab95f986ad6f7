/// The part of a source that is in memory: slides over it, and grows only when one record does not fit.
final class JSONWindow {
    private let source: any ByteSource
    private var storage: UnsafeMutableRawBufferPointer
    private var position = 0
    private var end = 0
    /// Up to where lines are counted.
    private var counted = 0
    private var lines = JSONLineCounter()
    /// Whether the source has no more.
    private(set) var isComplete = false

    init(_ source: any ByteSource, capacity: Int = 1 << 20) {
        self.source = source
        storage = .allocate(byteCount: max(capacity, 16), alignment: 16)
    }

    deinit { storage.deallocate() }

    /// What is in memory and not passed. Valid until the next ``refill()``.
    var unread: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: storage[position..<end]) }

    /// Passes bytes.
    func advance(by count: Int) { position += count }

    /// Gets more bytes behind the unread ones, as many as fit.
    func refill() throws(ReadingFailure) {
        countLines(to: position)
        makeRoom()
        while end < storage.count {
            let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: storage[end...]))
            guard count > 0 else {
                isComplete = true
                return
            }
            end += count
        }
    }

    /// Line and character of an unread byte, both from 1. Asked for in the order of the text.
    func place(of offset: Int) -> (line: Int, column: Int) {
        countLines(to: position + offset)
        return (lines.line, lines.column)
    }

    private func countLines(to offset: Int) {
        guard offset > counted else { return }
        lines.pass(UnsafeRawBufferPointer(rebasing: storage[counted..<offset]))
        counted = offset
    }

    private func makeRoom() {
        let unread = self.unread
        if unread.count * 2 > storage.count {
            let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: storage.count * 2, alignment: 16)
            larger.copyMemory(from: unread)
            storage.deallocate()
            storage = larger
        } else {
            storage.copyMemory(from: unread)
        }
        counted -= position
        end -= position
        position = 0
    }
}
