/// A source without the UTF-8 byte-order mark that it may begin with.
final class UTF8MarkSkipper: ByteSource {
    private let source: any ByteSource
    private var isAtStart = true

    init(_ source: any ByteSource) { self.source = source }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingFailure) -> Int {
        let count = try source.read(into: buffer)
        guard isAtStart, count > 0 else { return count }
        isAtStart = false
        guard count >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF, let base = buffer.baseAddress else { return count }
        base.copyMemory(from: base.advanced(by: 3), byteCount: count - 3)
        return count - 3
    }
}
