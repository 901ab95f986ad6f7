/// Small comma-separated files of our own (reference data, lists), as text: the convenient way, not the fast one.
public enum DelimitedText {
    /// The rows of UTF-8 text, blank lines and lines that begin with `#` left out.
    public static func rows(of bytes: UnsafeRawBufferPointer) -> [[String]] { numberedRows(of: bytes).map(\.cells) }

    /// The same rows, each with the line on which it begins, from 1.
    public static func numberedRows(of bytes: UnsafeRawBufferPointer) -> [(line: Int, cells: [String])] {
        var rows: [(line: Int, cells: [String])] = []
        var start = 0
        var line = 1
        while start < bytes.count {
            let record = LenientCSVRecord.read(from: start, in: bytes, delimiter: UInt8(ascii: ","), isWhole: true, cellLimit: 1 << 20)
            let isComment = bytes[start] == UInt8(ascii: "#")
            let first = line
            line += bytes[start..<record.next].count { $0 == UInt8(ascii: "\n") }
            start = record.next
            if isComment || record.cells.allSatisfy(\.isEmpty) { continue }
            rows.append((first, record.cells.map { String(decoding: $0, as: UTF8.self) }))
        }
        return rows
    }

    /// The rows below the header, by column name.
    public static func table(of bytes: UnsafeRawBufferPointer) -> [[String: String]] {
        let rows = rows(of: bytes)
        guard let header = rows.first else { return [] }
        return rows.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
    }
}
