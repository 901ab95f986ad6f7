import TestSupport

@testable import ExportReading

/// What came of reading one file, as plain values.
struct ReadCSV: Equatable {
    struct Record: Equatable, Sendable {
        var row: Int
        /// The wanted cells; nil for a missing one.
        var cells: [String?]
        /// The record as it stands in the file.
        var text: String
    }

    var records: [Record] = []
    var found = 0
    var quarantined: [QuarantinedRecord] = []
    var diagnostics: [Diagnostic] = []
    var newline: Newline?
    var encoding = TextEncoding.utf8
    var sha256 = ""
}

extension ReadCSV {
    /// Opens and reads a file on disk through the public interface.
    init(
        _ location: String, columns: [String], chunkBytes: Int = ExportReader.defaultChunkBytes, threads: Int = 1, limits: ReadingLimits = ReadingLimits()
    ) throws {
        let reader = ExportReader(workers: Workers(count: threads), limits: limits, chunkBytes: chunkBytes)
        let export = try reader.open(ExportFile(path: "export.csv", location: location, byteCount: 0))
        try self.init(export, reader: reader, columns: columns)
    }

    /// Reads an open file.
    init(_ export: OpenExport, reader: ExportReader, columns: [String]) throws {
        let (reading, parts) = try reader.read(export, columns: columns.map { ColumnRequest([HeaderName.normalize($0)]) }) { block in
            (0..<block.count).map { record in
                let cells = (0..<block.columnCount).map { block[record, $0] }
                return Record(row: Int(block.row(of: record)), cells: cells.map { $0.kind == .missing ? nil : $0.text }, text: block.text(of: record))
            }
        }
        records = parts.flatMap { part in
            part.part.map { Record(row: $0.row + Int(part.firstRow), cells: $0.cells, text: $0.text) }
        }
        found = reading.records
        quarantined = reading.quarantined
        diagnostics = reading.diagnostics
        newline = reading.newline
        encoding = reading.encoding
        sha256 = reading.sha256
    }

    /// Writes the text to a file of its own and reads it.
    init(text: String, columns: [String]) throws {
        let folder = try TemporaryFolder()
        try self.init(try folder.write(text, to: "export.csv"), columns: columns)
    }

    /// The texts of the wanted cells, `-` for a missing one.
    var cells: [[String]] { records.map { $0.cells.map { $0 ?? "-" } } }
}
