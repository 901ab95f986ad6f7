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

    /// Cuts the text into runs that stand for themselves and escapes, which are only those that JSON demands.
    private static func write(escaping text: UnsafeRawBufferPointer, _ output: (UnsafeRawBufferPointer) -> Void) {
        var runStart = 0
        for index in text.indices {
            let byte = text[index]
            guard byte < 0x20 || byte == quote || byte == backslash else { continue }
            output(UnsafeRawBufferPointer(rebasing: text[runStart..<index]))
            runStart = index + 1
            if let short = shortEscape(byte) {
                withUnsafeBytes(of: (backslash, short), output)
            } else {
                let digits = (hexDigit(byte >> 4), hexDigit(byte & 15))
                withUnsafeBytes(of: (backslash, UInt8(ascii: "u"), UInt8(ascii: "0"), UInt8(ascii: "0"), digits.0, digits.1), output)
            }
        }
        output(UnsafeRawBufferPointer(rebasing: text[runStart...]))
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
