import ExportReading

/// The tables as they stand in the page: JSON, and above a few thousand rows the columns' content apart from it, compressed.
enum ExplorerData {
    /// From so many rows on the columns are packed.
    static let packedRows = 2000

    /// The script elements with the data; no script runs in them. Without memory for zlib nothing is packed.
    static func elements(_ tables: [ExplorerTable]) -> [UInt8] {
        let packing = tables.contains { $0.rows >= packedRows } ? ExplorerPacking() : nil
        let described = tables.map { table in
            CompactJSON.object([
                ("id", .text(table.id)), ("title", .text(table.title)), ("rows", .number(table.rows)), ("sort", .text(table.sort)),
                ("columns", .list(table.columns.map { .object(fields(of: $0, rows: table.rows, packing)) })),
            ])
        }
        var bytes = Array("<script type=\"application/json\" id=\"explorer-data\">".utf8)
        CompactJSON.object([("tables", .list(described))]).append(to: &bytes)
        bytes.append(contentsOf: "</script>\n".utf8)
        if let packing {
            bytes.append(contentsOf: "<script type=\"text/plain\" id=\"explorer-bytes\">".utf8)
            Base64.append(packing.bytes(), to: &bytes)
            bytes.append(contentsOf: "</script>\n".utf8)
        }
        return bytes
    }

    private static func fields(of column: ExplorerColumn, rows: Int, _ packing: ExplorerPacking?) -> [(String, CompactJSON)] {
        var fields: [(String, CompactJSON)] = [
            ("id", .text(column.id)), ("kind", .text(column.content.name)), ("title", .text(column.title)),
        ]
        let flags = [("facet", column.isFacet), ("searched", column.isSearched), ("aside", column.isAside), ("sorted", column.isSorted)]
        fields += flags.filter(\.1).map { ($0.0, .flag(true)) }
        switch column.content {
        case .choice(let choices):
            fields.append(("words", .list(choices.words.map { .text($0) })))
            fields.append(("sets", .list(choices.sets.map { .list($0.map { .number($0) }) })))
        case .reference(let table, _): fields.append(("to", .text(table)))
        case .text, .number, .day: break
        }
        return fields + (packing?.add(column, rows: rows) ?? [("values", .list((0..<rows).map { value(of: column.content, $0) }))])
    }

    private static func value(of content: ExplorerColumn.Content, _ row: Int) -> CompactJSON {
        switch content {
        case .text(let append):
            let arena = ByteArena(capacity: 64)
            append(row, arena)
            return .text(String(decoding: arena.bytes, as: UTF8.self))
        case .choice(let choices): return .number(Int(choices.set(row)))
        case .number(let number), .day(let number), .reference(_, let number): return .number(Int(number(row)))
        }
    }
}
