/// JSON text as every reader writes it into nested cells.
enum JSONText {
    /// Appends the text as a JSON string, the quotes included. Bytes beyond ASCII stay as they are.
    static func append(string: UnsafeRawBufferPointer, to arena: ByteArena) {
        arena.append(UInt8(ascii: "\""))
        var written = 0
        for index in 0..<string.count where mustEscape(string[index]) {
            arena.append(UnsafeRawBufferPointer(rebasing: string[written..<index]))
            appendEscape(of: string[index], to: arena)
            written = index + 1
        }
        arena.append(UnsafeRawBufferPointer(rebasing: string[written...]))
        arena.append(UInt8(ascii: "\""))
    }

    /// Whether the byte cannot stand in a JSON string as it is.
    @inline(__always)
    static func mustEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func appendEscape(of byte: UInt8, to arena: ByteArena) {
        arena.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\n"): arena.append(UInt8(ascii: "n"))
        case UInt8(ascii: "\r"): arena.append(UInt8(ascii: "r"))
        case UInt8(ascii: "\t"): arena.append(UInt8(ascii: "t"))
        case 0..<0x20:
            for digit in [UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0"), hexDigit(byte >> 4), hexDigit(byte & 15)] {
                arena.append(digit)
            }
        default: arena.append(byte)
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
