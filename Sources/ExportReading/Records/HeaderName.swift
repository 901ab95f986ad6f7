/// How column and property names are compared: by what they say, not how they are typed.
public enum HeaderName {
    /// Without byte-order mark, quotes and outer blanks, in lower case, runs of white space as one blank.
    public static func normalize(_ name: some StringProtocol) -> String {
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
}
