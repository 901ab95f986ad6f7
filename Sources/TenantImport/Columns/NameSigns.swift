import ExportReading

/// The signs by which a name is told from an address or a list. One pass, eight bytes at a time.
struct NameSigns {
    let hasAt: Bool
    /// Whether there is a comma or a semicolon.
    let hasSeparator: Bool

    @inline(__always)
    init(_ text: UnsafeRawBufferPointer) {
        var (at, separator): (UInt64, UInt64) = (0, 0)
        if text.count >= 8 {
            var index = 0
            while index < text.count {
                // The last eight bytes may overlap the ones before.
                let word = text.loadUnaligned(fromByteOffset: min(index, text.count - 8), as: UInt64.self)
                at |= Self.matches(word, UInt8(ascii: "@"))
                separator |= Self.matches(word, UInt8(ascii: ";")) | Self.matches(word, UInt8(ascii: ","))
                index += 8
            }
        } else {
            for byte in text {
                if byte == UInt8(ascii: "@") { at = 1 }
                if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") { separator = 1 }
            }
        }
        hasAt = at != 0
        hasSeparator = separator != 0
    }

    /// Not zero when a byte of `word` is `byte`; exact as to whether there is one.
    @inline(__always)
    private static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        let difference = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }
}
