import ExportReading

/// A CSV file with rows for each user or device, made in pieces side by side and handed over in order: never whole in memory.
enum RowsFile {
    private static let rowsPerPiece = 1 << 13

    /// A file about `count` users or devices; `row` appends what belongs to one and must not depend on the others.
    static func file(
        _ path: String, columns: [String], count: Int, workers: Workers, row: @escaping @Sendable (Int, inout CSVWriter) -> Void
    ) -> OutputFile {
        OutputFile(path) { sink in
            var header = CSVWriter(columns: columns)
            try sink(header.takeBytes())
            let pieces = (count + rowsPerPiece - 1) / rowsPerPiece
            let batch = workers.count * 2
            for first in stride(from: 0, to: pieces, by: batch) {
                let done = workers.map(min(batch, pieces - first)) { index, _ in
                    let start = (first + index) * rowsPerPiece
                    var writer = CSVWriter(capacity: rowsPerPiece * 256)
                    _ = writer.takeBytes()
                    for item in start..<min(count, start + rowsPerPiece) { row(item, &writer) }
                    return writer.takeBytes()
                }
                for bytes in done { try sink(bytes) }
            }
        }
    }
}
