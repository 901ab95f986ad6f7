/// What a CSV cell holds that decides how it is written. Looks at eight bytes at once.
enum QuoteScan {
    /// Nothing that needs quotes.
    case plain
    /// A comma or a line end, no quote: the text goes between quotes as it is.
    case separators
    /// A quote, which is doubled.
    case quotes

    /// Scans the bytes of a cell.
    static func scan(_ text: UnsafeBufferPointer<UInt8>) -> QuoteScan {
        let raw = UnsafeRawBufferPointer(text)
        var separators: UInt64 = 0
        var quotes: UInt64 = 0
        var offset = 0
        while offset + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            quotes |= matches(word, 0x22)
            separators |= matches(word, 0x2C) | matches(word, 0x0D) | matches(word, 0x0A)
            offset += 8
        }
        while offset < raw.count {
            let byte = raw[offset]
            if byte == 0x22 { quotes = 1 }
            if byte == 0x2C || byte == 0x0D || byte == 0x0A { separators = 1 }
            offset += 1
        }
        return quotes != 0 ? .quotes : separators != 0 ? .separators : .plain
    }

    /// Not zero when a byte of `word` is `byte`; exact as to whether there is one.
    private static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        let difference = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }
}
