/// The keys of a YAML mapping, found by looking at its lines that are not indented: enough to recognize what block style writes.
enum YAMLHead {
    /// Says what a YAML text is from its beginning.
    static func head(of text: [UInt8], limits: ReadingLimits) -> ExportHead {
        var head = ExportHead(kind: .yaml)
        for line in text.split(separator: 0x0A) {
            guard head.columns.count < limits.columns else { break }
            guard let (key, value) = member(String(decoding: line, as: UTF8.self)) else { continue }
            head.columns.append(key)
            if key.lowercased() == "@odata.type", !value.isEmpty { head.types = [value] }
            if key.lowercased() == "@odata.context", !value.isEmpty { head.context = value }
        }
        return head
    }

    /// `key: value`, quotes removed; nil for lines that are indented, comments, items of lists and everything else.
    private static func member(_ line: String) -> (key: String, value: String)? {
        guard let first = line.unicodeScalars.first, !" \t#-%".unicodeScalars.contains(first) else { return nil }
        let quote = line.first.flatMap { $0 == "\"" || $0 == "'" ? $0 : nil }
        let start = quote == nil ? line.startIndex : line.index(after: line.startIndex)
        let end = quote.map { line[start...].firstIndex(of: $0) } ?? line.firstIndex(of: ":")
        guard let end, end > start else { return nil }
        let rest = line[(quote == nil ? end : line.index(after: end))...]
        guard rest.first == ":", rest.dropFirst().first.map({ $0.isWhitespace }) ?? true else { return nil }
        return (String(line[start..<end]), unquoted(rest.dropFirst()))
    }

    private static func unquoted(_ text: Substring) -> String {
        var text = text
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        guard text.count > 1, let first = text.first, first == text.last, first == "\"" || first == "'" else { return String(text) }
        return String(text.dropFirst().dropLast())
    }
}
