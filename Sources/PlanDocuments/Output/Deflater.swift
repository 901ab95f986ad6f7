private import CLibZ

/// Compresses bytes with zlib, piece by piece, as browsers unpack them by `DecompressionStream("deflate")`.
final class Deflater {
    private var stream = z_stream()
    private var compressed: [UInt8] = []
    private let room = 1 << 16

    /// From 1, the fastest, to 9. Above this pages grow smaller by less than what it costs.
    private static let level: Int32 = 6

    /// Starts a stream. Nothing when there is no memory for it.
    init?() {
        guard deflateInit_(&stream, Self.level, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
    }

    /// All of some bytes at once. Nothing when there is no memory for it.
    static func packed(_ bytes: [UInt8]) -> [UInt8]? {
        guard let deflater = Deflater() else { return nil }
        bytes.withUnsafeBytes { deflater.append($0) }
        return deflater.finish()
    }

    deinit { deflateEnd(&stream) }

    /// Adds bytes.
    func append(_ bytes: UnsafeRawBufferPointer) {
        // zlib counts in 32 bits.
        for start in stride(from: 0, to: bytes.count, by: 1 << 30) {
            run(UnsafeRawBufferPointer(rebasing: bytes[start..<min(bytes.count, start + 1 << 30)]), Z_NO_FLUSH)
        }
    }

    /// Ends the stream and hands out all of it.
    func finish() -> [UInt8] {
        run(UnsafeRawBufferPointer(start: nil, count: 0), Z_FINISH)
        return compressed
    }

    private func run(_ bytes: UnsafeRawBufferPointer, _ flush: Int32) {
        // zlib only reads from its input, whatever its type says.
        stream.next_in = UnsafeMutablePointer(mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
        stream.avail_in = UInt32(bytes.count)
        repeat {
            let start = compressed.count
            compressed.append(contentsOf: repeatElement(0, count: room))
            let left = compressed.withUnsafeMutableBytes { buffer in
                stream.next_out = buffer.bindMemory(to: UInt8.self).baseAddress.map { $0 + start }
                stream.avail_out = UInt32(room)
                _ = deflate(&stream, flush)
                return Int(stream.avail_out)
            }
            compressed.removeLast(left)
        } while stream.avail_out == 0
    }
}
