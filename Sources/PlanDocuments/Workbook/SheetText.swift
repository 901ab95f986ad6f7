import ExportReading

/// Texts as cells of a sheet hold them: what would be hidden, or read as something else, is made visible or kept from it.
enum SheetText {
    /// The longest text of a cell, in UTF-16 units.
    static let longest = 32_767
    /// Stands at the end of a text that was cut.
    static let cutMark = "[…]"

    /// Whether the bytes may go in as they are: printable ASCII without `_`, not too long. Others have to be looked at.
    @inline(__always)
    static func isPlain(_ text: UnsafeRawBufferPointer) -> Bool {
        guard text.count <= longest else { return false }
        var isOther = false
        // Without an early end, so that the compiler takes many bytes at once.
        for byte in text { isOther = isOther || byte < 0x20 || byte >= 0x7F || byte == underscore }
        return !isOther
    }

    /// Appends a text and the zero byte that ends it for C.
    @inline(__always)
    static func append(_ text: UnsafeRawBufferPointer, to buffer: ByteArena) {
        if isPlain(text) { buffer.append(text) } else { appendVisible(text, to: buffer) }
        buffer.append(0)
    }

    /// Appends a text of which nothing is known.
    @inline(never)
    private static func appendVisible(_ text: UnsafeRawBufferPointer, to buffer: ByteArena) {
        let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
        var units = 0
        // Where the text can end and leave room for the mark.
        var lastEnd = buffer.count
        var place = scalars.startIndex
        while place < scalars.endIndex {
            let scalar = scalars[place]
            place = scalars.index(after: place)
            if scalar == "\r" {
                // A line ends with one sign; the reader of XML would make the other one of it anyway.
                if place < scalars.endIndex, scalars[place] == "\n" { continue }
                buffer.append(0x0A)
                units += 1
            } else if scalar == "_", startsEscape(scalars[place...]) {
                // Spreadsheets read `_x202E_` as the character of that number: the underscore is escaped the same way.
                buffer.append(literal: "_x005F_")
                units += 7
            } else {
                let shown = visible(scalar)
                buffer.append(shown)
                units += shown.value > 0xFFFF ? 2 : 1
            }
            if units > longest {
                buffer.truncate(to: lastEnd)
                buffer.append(cutMark)
                return
            }
            if units <= longest - cutMark.utf16.count { lastEnd = buffer.count }
        }
    }

    /// As in documents; XML has no place for the last two of a plane's first scalars either.
    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar { scalar.value == 0xFFFE || scalar.value == 0xFFFF ? "\u{FFFD}" : scalar.visible }

    /// Whether `xHHHH_` follows.
    private static func startsEscape(_ rest: Substring.UnicodeScalarView) -> Bool {
        let next = Array(rest.prefix(6))
        return next.count == 6 && next[0] == "x" && next[5] == "_" && next[1...4].allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
    }

    private static let underscore = UInt8(ascii: "_")
}
