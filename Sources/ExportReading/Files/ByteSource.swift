/// Bytes that come one piece after the other: a file, an entry of a zip file, memory, or another source decoded to UTF-8.
protocol ByteSource: AnyObject {
    /// Fills the buffer from its start; returns how many bytes were written, 0 at the end.
    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ReadingFailure) -> Int
}
