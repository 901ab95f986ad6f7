import ExportReading

/// Texts in one style, ready to be copied: no `String` is touched while rows are written.
///
/// Safe to share because nothing changes after it was made. Raw memory, because arrays shared by threads would count references in every cell.
final class TextTable: @unchecked Sendable {
    /// How many texts there are.
    let count: Int
    private let bytes: UnsafeMutableRawBufferPointer
    private let starts: UnsafeMutablePointer<Int>

    init(_ texts: [String], _ style: TextStyle = .plain) {
        let encoded = texts.map { style.bytes(of: $0) }
        count = texts.count
        bytes = .allocate(byteCount: max(1, encoded.reduce(0) { $0 + $1.count }), alignment: 1)
        starts = .allocate(capacity: texts.count + 1)
        var offset = 0
        for (index, text) in encoded.enumerated() {
            starts[index] = offset
            for byte in text {
                bytes[offset] = byte
                offset += 1
            }
        }
        starts[texts.count] = offset
    }

    deinit {
        bytes.deallocate()
        starts.deallocate()
    }

    /// The bytes of a text; none when there is no such text.
    @inline(__always)
    subscript(index: Int) -> UnsafeRawBufferPointer {
        guard index >= 0, index < count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        return UnsafeRawBufferPointer(rebasing: bytes[starts[index]..<starts[index + 1]])
    }
}
