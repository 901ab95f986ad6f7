/// From the text of a file to the bytes of a cell. The input has passed a ``JSONScanner``.
enum JSONDecoding {
    /// Appends a text without its escapes; half a surrogate pair becomes U+FFFD.
    static func append(text: UnsafeRawBufferPointer, to output: inout [UInt8]) {
        var index = 0
        while index < text.count {
            let runStart = index
            while index < text.count, text[index] != UInt8(ascii: "\\") { index += 1 }
            output.append(contentsOf: UnsafeRawBufferPointer(rebasing: text[runStart..<index]))
            guard index + 1 < text.count else { return }
            index += 2
            switch text[index - 1] {
            case UInt8(ascii: "b"): output.append(0x08)
            case UInt8(ascii: "f"): output.append(0x0C)
            case UInt8(ascii: "n"): output.append(0x0A)
            case UInt8(ascii: "r"): output.append(0x0D)
            case UInt8(ascii: "t"): output.append(0x09)
            case UInt8(ascii: "u"):
                index -= 2
                output.append(contentsOf: String(scalar(in: text, at: &index)).utf8)
            case let other: output.append(other)
            }
        }
    }

    /// Appends a list or an object without the blanks between its parts.
    static func append(compacting value: UnsafeRawBufferPointer, to output: inout [UInt8]) {
        var index = 0
        while index < value.count {
            let runStart = index
            while index < value.count, !value[index].isJSONBlank {
                if value[index] == UInt8(ascii: "\"") { passText(in: value, &index) } else { index += 1 }
            }
            output.append(contentsOf: UnsafeRawBufferPointer(rebasing: value[runStart..<index]))
            while index < value.count, value[index].isJSONBlank { index += 1 }
        }
    }

    /// Passes a text with its quotes.
    private static func passText(in value: UnsafeRawBufferPointer, _ index: inout Int) {
        index += 1
        while index < value.count, value[index] != UInt8(ascii: "\"") { index += value[index] == UInt8(ascii: "\\") ? 2 : 1 }
        index = min(index + 1, value.count)
    }

    /// One or two `\uXXXX` from `index` on.
    private static func scalar(in text: UnsafeRawBufferPointer, at index: inout Int) -> Unicode.Scalar {
        let first = codeUnit(in: text, at: index) ?? 0xFFFD
        index += 6
        if first & 0xFC00 == 0xD800, let second = codeUnit(in: text, at: index), second & 0xFC00 == 0xDC00 {
            index += 6
            return Unicode.Scalar(0x10000 + (first & 0x3FF) << 10 + second & 0x3FF) ?? "\u{FFFD}"
        }
        return Unicode.Scalar(first) ?? "\u{FFFD}"
    }

    private static func codeUnit(in text: UnsafeRawBufferPointer, at index: Int) -> UInt32? {
        guard index + 6 <= text.count, text[index] == UInt8(ascii: "\\"), text[index + 1] == UInt8(ascii: "u") else { return nil }
        var unit: UInt32 = 0
        for offset in 2..<6 {
            guard let digit = text[index + offset].hexValue else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }
}
