import ExportReading

/// A CSV file with rows for each user or device, made in pieces side by side and handed over in order: never whole in memory.
enum RowsFile {
    /// Few enough for a piece to stay in the cache of its core until it is hashed and written.
    private static let rowsPerPiece = 1 << 9
    /// What the rows of a piece are expected to need; a buffer that needs more grows.
    private static let bytesPerPiece = rowsPerPiece * 512

    /// A file about `count` users or devices; `row` appends what belongs to one and must not depend on the others. `touch` may read what the rows
    /// of a range will need from all over the tenant, and return anything made of it: so the waits for memory overlap.
    static func file(
        _ path: String, columns: [String], count: Int, workers: Workers, touch: @escaping @Sendable (Range<Int>) -> UInt64 = { _ in 0 },
        row: @escaping @Sendable (Int, inout CSVWriter) -> Void
    ) -> OutputFile {
        file(path, columns: columns, workers: workers, runs: [Run(count: count, touch: touch, row: row)])
    }

    /// Rows of one kind.
    struct Run: Sendable {
        let count: Int
        var touch: @Sendable (Range<Int>) -> UInt64 = { _ in 0 }
        let row: @Sendable (Int, inout CSVWriter) -> Void
    }

    /// A file of several runs of rows, one after the other.
    static func file(_ path: String, columns: [String], workers: Workers, runs: [Run]) -> OutputFile {
        OutputFile(path) { sink in
            try CSVWriter(columns: columns).bytes.withUnsafeBytes { try sink($0) }
            let longest = runs.map(\.count).max() ?? 0
            let buffers = PieceBuffers(
                count: min(workers.count * 2, longest / rowsPerPiece + 1), capacity: min(longest, rowsPerPiece) * bytesPerPiece / rowsPerPiece)
            for run in runs { try write(run, workers, buffers, to: sink) }
        }
    }

    private static func write(_ run: Run, _ workers: Workers, _ buffers: PieceBuffers, to sink: OutputFile.Sink) throws {
        let pieces = (run.count + rowsPerPiece - 1) / rowsPerPiece
        for first in stride(from: 0, to: pieces, by: buffers.count) {
            let batch = min(buffers.count, pieces - first)
            _ = workers.map(batch) { index, _ in
                let start = (first + index) * rowsPerPiece
                var writer = CSVWriter(appendingTo: buffers.emptied(index))
                let rows = start..<min(run.count, start + rowsPerPiece)
                buffers.noteTouched(run.touch(rows))
                for item in rows { run.row(item, &writer) }
            }
            for index in 0..<batch { try sink(buffers.bytes(index)) }
        }
    }
}
