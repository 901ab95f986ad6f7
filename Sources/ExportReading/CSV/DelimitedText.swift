/// Small comma-separated files of our own (reference data, lists), as text: the convenient way, not the fast one.
public enum DelimitedText {
    /// The text of a small file that people may have saved with any program: encodings are told as those of exports are, and none keeps its mark.
    public static func text(of bytes: [UInt8]) -> String {
        let encoding = ExportHeadReader.encoding(of: bytes)?.encoding ?? .utf8
        let isGuessed = encoding == .utf8 && bytes.withUnsafeBytes { UTF8Validation.firstInvalid(in: $0) != nil }
        return String(decoding: Transcoding.utf8(from: bytes, encoding: isGuessed ? .windows1252 : encoding), as: UTF8.self)
    }

    /// The rows of UTF-8 text, blank lines and lines that begin with `#` left out.
    public static func rows(of bytes: UnsafeRawBufferPointer) -> [[String]] { numberedRows(of: bytes).map(\.cells) }

    /// The rows of a table that people may have saved with a spreadsheet, each with the line on which it begins. A first line `sep=;`, as Excel wants it,
    /// says what stands between cells and is no row. Nothing is a comment.
    public static func savedRows(of bytes: UnsafeRawBufferPointer) -> [(line: Int, cells: [String])] {
        let blank = bytes.prefix { $0 == 0x0A || $0 == 0x0D }
        let text = UnsafeRawBufferPointer(rebasing: bytes[blank.count...])
        let line = 1 + blank.count { $0 == 0x0A }
        let first = text.prefix { $0 != 0x0A && $0 != 0x0D }
        let content = first.filter { $0 != UInt8(ascii: "\"") }
        guard content.count >= 5, String(decoding: content[..<4], as: UTF8.self).lowercased() == "sep=" else {
            return numberedRows(of: text, delimiter: delimiter(of: text), hasComments: false).map { ($0.line + line - 1, $0.cells) }
        }
        // The rest of the first line ends it: a blank row, which is left out.
        let rest = UnsafeRawBufferPointer(rebasing: text[first.count...])
        return numberedRows(of: rest, delimiter: content[4], hasComments: false).map { ($0.line + line - 1, $0.cells) }
    }

    /// The same rows, each with the line on which it begins, from 1.
    /// `delimiter`: what stands between cells.
    public static func numberedRows(
        of bytes: UnsafeRawBufferPointer, delimiter: UInt8 = UInt8(ascii: ","), hasComments: Bool = true
    ) -> [(line: Int, cells: [String])] {
        var rows: [(line: Int, cells: [String])] = []
        var start = 0
        var line = 1
        while start < bytes.count {
            let record = LenientCSVRecord.read(from: start, in: bytes, delimiter: delimiter, isWhole: true, cellLimit: 1 << 20)
            let isComment = hasComments && bytes[start] == UInt8(ascii: "#")
            let first = line
            line += bytes[start..<record.next].count { $0 == UInt8(ascii: "\n") }
            start = record.next
            if isComment || record.cells.allSatisfy(\.isEmpty) { continue }
            rows.append((first, record.cells.map { String(decoding: $0, as: UTF8.self) }))
        }
        return rows
    }

    /// What stands between the cells of a header without quotes: the comma, or what a spreadsheet of another country made of it.
    public static func delimiter(of bytes: UnsafeRawBufferPointer) -> UInt8 {
        let header = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        return [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09].max { a, b in header.count { $0 == a } < header.count { $0 == b } } ?? UInt8(ascii: ",")
    }

    /// The rows below the header, by column name.
    public static func table(of bytes: UnsafeRawBufferPointer) -> [[String: String]] {
        let rows = rows(of: bytes)
        guard let header = rows.first else { return [] }
        return rows.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
    }
}
