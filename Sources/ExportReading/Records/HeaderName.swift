/// How column and property names are compared: by what they say, not how they are typed.
public enum HeaderName {
    /// Without byte-order mark, quotes and outer blanks, in lower case, runs of white space as one blank.
    public static func normalize(_ name: some StringProtocol) -> String {
        var ascii = String(name)
        if let short = ascii.withUTF8({ normalizedASCII($0) }) { return short }
        var result = ""
        result.reserveCapacity(name.utf8.count)
        var pendingBlank = false
        for character in name.unicodeScalars {
            if character == "\u{FEFF}" || character == "\"" { continue }
            if character.properties.isWhitespace {
                pendingBlank = !result.isEmpty
                continue
            }
            if pendingBlank { result.append(" ") }
            pendingBlank = false
            result.append(contentsOf: character.properties.lowercaseMapping)
        }
        return result
    }

    /// The same of a name that is plain ASCII, as nearly all are; nil for others.
    private static func normalizedASCII(_ name: UnsafeBufferPointer<UInt8>) -> String? {
        guard name.allSatisfy({ $0 < 0x80 }) else { return nil }
        return String(unsafeUninitializedCapacity: name.count) { result in
            var count = 0
            var pendingBlank = false
            for byte in name where byte != UInt8(ascii: "\"") {
                // The white space of ASCII: blank, and TAB to carriage return.
                if byte == 0x20 || byte &- 0x09 < 5 {
                    pendingBlank = count > 0
                    continue
                }
                if pendingBlank {
                    result[count] = 0x20
                    count += 1
                }
                pendingBlank = false
                result[count] = byte.asciiLowercased
                count += 1
            }
            return count
        }
    }
}
