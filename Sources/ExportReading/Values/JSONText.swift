/// Writes JSON strings: how every container's lists and objects become the compact text of a ``Cell/Kind/nested`` cell.
public enum JSONText {
    /// Appends the UTF-8 text as a JSON string, quotes included.
    public static func append(string: UnsafeRawBufferPointer, to arena: ByteArena) {
        arena.append(quote)
        append(escaping: string, to: arena)
        arena.append(quote)
    }

    /// Appends the UTF-8 text as a JSON string, quotes included.
    public static func append(string: UnsafeRawBufferPointer, to bytes: inout [UInt8]) {
        bytes.append(quote)
        write(escaping: string) { bytes.append(contentsOf: $0) }
        bytes.append(quote)
    }

    /// Appends a piece of a JSON string: escaped, without quotes, for text that arrives in pieces.
    public static func append(escaping piece: UnsafeRawBufferPointer, to arena: ByteArena) {
        write(escaping: piece) { arena.append($0) }
    }

    /// Cuts the text into runs that stand for themselves and escapes: those that JSON demands, and ``HiddenText``, which nobody should meet raw.
    private static func write(escaping text: UnsafeRawBufferPointer, _ output: (UnsafeRawBufferPointer) -> Void) {
        var runStart = 0
        func endRun(at index: Int, skipping count: Int) {
            output(UnsafeRawBufferPointer(rebasing: text[runStart..<index]))
            runStart = index + count
        }
        for index in text.indices {
            let byte = text[index]
            if byte < 0x20 || byte == quote || byte == backslash {
                endRun(at: index, skipping: 1)
                if let short = shortEscape(byte) { withUnsafeBytes(of: (backslash, short), output) } else { escape(UInt16(byte), output) }
            } else if byte == 0x7F {
                endRun(at: index, skipping: 1)
                escape(0x7F, output)
            } else if byte >= 0xC2, let hidden = HiddenText.scalar(at: index, in: text) {
                endRun(at: index, skipping: byte == 0xC2 ? 2 : 3)
                escape(hidden, output)
            }
        }
        output(UnsafeRawBufferPointer(rebasing: text[runStart...]))
    }

    private static func escape(_ scalar: UInt16, _ output: (UnsafeRawBufferPointer) -> Void) {
        func digit(_ shift: UInt16) -> UInt8 { hexDigit(UInt8(scalar >> shift & 15)) }
        withUnsafeBytes(of: (backslash, UInt8(ascii: "u"), digit(12), digit(8), digit(4), digit(0)), output)
    }

    private static func shortEscape(_ byte: UInt8) -> UInt8? {
        switch byte {
        case quote, backslash: byte
        case 0x08: UInt8(ascii: "b")
        case 0x09: UInt8(ascii: "t")
        case 0x0A: UInt8(ascii: "n")
        case 0x0C: UInt8(ascii: "f")
        case 0x0D: UInt8(ascii: "r")
        default: nil
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    private static let quote = UInt8(ascii: "\"")
    private static let backslash = UInt8(ascii: "\\")
}
