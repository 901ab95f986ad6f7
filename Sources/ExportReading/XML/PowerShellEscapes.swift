/// `_xHHHH_` in the texts and names of PowerShell XML: UTF-16 code units that XML cannot hold, and underscores that would look like them.
enum PowerShellEscapes {
    /// Whether the text could hold an escape, so that it has to be decoded.
    static func mayOccur(in bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count >= length else { return false }
        var index = 0
        while index + 8 <= bytes.count {
            // A byte of zero where there is an underscore, found in eight at a time: every text is looked at.
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ 0x5F5F_5F5F_5F5F_5F5F
            if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
            index += 8
        }
        while index < bytes.count {
            if bytes[index] == underscore { return true }
            index += 1
        }
        return false
    }

    /// Appends the text with its escapes decoded. Half a surrogate pair becomes U+FFFD; what is no escape stays.
    static func decode(_ bytes: UnsafeRawBufferPointer, into arena: ByteArena) {
        var written = 0
        var index = 0
        while index < bytes.count {
            guard bytes[index] == underscore, let unit = codeUnit(of: bytes, at: index) else {
                index += 1
                continue
            }
            arena.append(UnsafeRawBufferPointer(rebasing: bytes[written..<index]))
            index += length
            if UTF16.isLeadSurrogate(unit), let trail = codeUnit(of: bytes, at: index), UTF16.isTrailSurrogate(trail) {
                arena.append(UTF16.decode(UTF16.EncodedScalar([unit, trail])))
                index += length
            } else {
                arena.append(Unicode.Scalar(unit) ?? "\u{FFFD}")
            }
            written = index
        }
        arena.append(UnsafeRawBufferPointer(rebasing: bytes[written...]))
    }

    /// The text with its escapes decoded.
    static func decoded(_ bytes: [UInt8]) -> String {
        let arena = ByteArena(capacity: bytes.count)
        bytes.withUnsafeBytes { decode($0, into: arena) }
        return arena.bytes.text
    }

    private static let length = 7
    private static let underscore = UInt8(ascii: "_")

    /// The code unit of an escape that starts at `index`.
    private static func codeUnit(of bytes: UnsafeRawBufferPointer, at index: Int) -> UInt16? {
        guard index + length <= bytes.count, bytes[index] == underscore, bytes[index + 1] == UInt8(ascii: "x"),
            bytes[index + length - 1] == underscore
        else { return nil }
        var unit: UInt16 = 0
        for position in (index + 2)..<(index + length - 1) {
            guard let digit = bytes[position].hexValue else { return nil }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }
}
