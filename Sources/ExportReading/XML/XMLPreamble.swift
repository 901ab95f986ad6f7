/// What stands before the XML of a file: a byte-order mark, and the line `#< CLIXML` of a captured session.
struct XMLPreamble {
    /// How bytes stand for text: what the mark says, else what the caller knows.
    private(set) var encoding: TextEncoding
    /// Whether there is a mark.
    private(set) var hasByteOrderMark = false
    /// How many bytes the parser is not shown.
    private(set) var length = 0
    /// How many lines they are.
    private(set) var lines = 0
    /// Whether the XML declaration claims UTF-16 although bytes are read one by one: what a .NET string writer leaves behind in a UTF-8 file.
    private(set) var hasFalseDeclaration = false

    /// Looks at the first bytes of a file.
    init(_ bytes: UnsafeRawBufferPointer, encoding known: TextEncoding?) {
        encoding = known ?? .utf8
        for (mark, meaning) in Self.marks where bytes.starts(with: mark) {
            encoding = meaning
            hasByteOrderMark = true
            length = mark.count
        }
        let width = encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? 2 : 1
        /// The ASCII character at an offset; 0 for everything else and after the end.
        func character(at offset: Int) -> UInt8 {
            guard offset + width <= bytes.count else { return 0 }
            if width == 1 { return bytes[offset] }
            let low = encoding == .utf16LittleEndian ? 0 : 1
            return bytes[offset + 1 - low] == 0 ? bytes[offset + low] : 0
        }
        var offset = length
        if width == 1 {
            let start = UnsafeRawBufferPointer(rebasing: bytes[length...].prefix(100))
            let declaration = UnsafeRawBufferPointer(rebasing: start.prefix { $0 != UInt8(ascii: ">") })
            hasFalseDeclaration = declaration.starts(with: "<?xml".utf8) && declaration.containsIgnoringASCIICase("utf-16")
        }
        for expected in "#< CLIXML".utf8 {
            guard character(at: offset) == expected else { return }
            offset += width
        }
        while offset < bytes.count {
            let isLineEnd = character(at: offset) == UInt8(ascii: "\n")
            if character(at: offset) == UInt8(ascii: "<") { break }
            offset += width
            if isLineEnd {
                lines = 1
                break
            }
        }
        length = min(offset, bytes.count)
    }

    private static let marks: [([UInt8], TextEncoding)] = [
        ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
    ]
}
