extension ExportReader {
    /// Reads delimited text: UTF-8 where it lies, everything else decoded as a whole.
    func readDelimited<Part: Sendable>(
        _ export: OpenExport, columns: [ColumnRequest], part: @Sendable (RecordBlock) -> Part
    ) -> (reading: FileReading, parts: [BlockPart<Part>]) {
        var head = export.head
        let selection = CSVColumns(header: head.columns, requests: columns)
        func reader(_ bytes: RandomAccessBytes, head: ExportHead, stopsAtInvalidUTF8: Bool) -> CSVReader {
            CSVReader(
                bytes: bytes, head: head, columns: selection, limits: limits, workers: workers, chunkBytes: chunkBytes,
                stopsAtInvalidUTF8: stopsAtInvalidUTF8)
        }
        if head.encoding == .utf8, !head.usesCarriageReturns {
            let turns = HashTurns()
            let result = reader(export.bytes, head: head, stopsAtInvalidUTF8: !head.hasByteOrderMark).read(hashing: turns, part: part)
            if var result {
                result.reading.sha256 = turns.hexadecimal()
                return result
            }
        }
        let raw = export.bytes.readAll()
        let isGuessed = head.encoding == .utf8 && !head.hasByteOrderMark && raw.withUnsafeBytes { UTF8Validation.firstInvalid(in: $0) != nil }
        if isGuessed {
            // The header was taken for UTF-8; its letters beyond ASCII are longer once decoded.
            head.encoding = .windows1252
            head.bodyOffset = Transcoding.utf8(from: Array(raw.prefix(head.bodyOffset)), encoding: .windows1252).count
        }
        var text = Transcoding.utf8(from: raw, encoding: head.encoding)
        if head.usesCarriageReturns { CarriageReturnLines.convert(&text) }
        guard var result = reader(RandomAccessBytes(text), head: head, stopsAtInvalidUTF8: false).read(hashing: nil, part: part) else {
            return (FileReading(), [])
        }
        result.reading.sha256 = SHA256.hexadecimal(of: raw)
        result.reading.encoding = head.encoding
        if isGuessed { result.reading.diagnostics.insert(.encodingGuessed, at: 0) }
        return result
    }
}

extension Diagnostic {
    /// The file is no UTF-8 and has no mark that says what it is.
    static let encodingGuessed = Diagnostic(
        .warning, code: "encodingGuessed", message: "The file is not UTF-8; it was read as Windows-1252.",
        fix: "Check a name with accents in the output; export as UTF-8 if it is wrong.")
}
