import CLibZ

/// Packs bytes as raw deflate, which browsers unpack by `DecompressionStream("deflate-raw")`.
enum Deflate {
    private static let level: Int32 = 6
    /// Negative: without the frame of zlib.
    private static let window: Int32 = -15
    private static let memory: Int32 = 8

    /// The packed bytes; nil when the library has no memory left.
    static func packed(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard
            deflateInit2_(&stream, level, Z_DEFLATED, window, memory, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        // Lengths of zlib are 32 bits wide; pages are far below that.
        guard bytes.count < Int(Int32.max) else { return nil }
        var packed = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
        var input = bytes
        let isDone = input.withUnsafeMutableBufferPointer { input in
            packed.withUnsafeMutableBufferPointer { output in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                return deflate(&stream, Z_FINISH) == Z_STREAM_END
            }
        }
        guard isDone else { return nil }
        packed.removeLast(packed.count - Int(stream.total_out))
        return packed
    }
}
