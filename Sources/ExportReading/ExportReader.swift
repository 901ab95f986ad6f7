/// Opens and reads exports: bytes to blocks of records. The one way into this module.
public struct ExportReader: Sendable {
    /// The threads that may be used.
    public let workers: Workers
    /// Bounds against hostile files.
    public let limits: ReadingLimits
    /// How many bytes of delimited text one thread takes at a time; results do not depend on it.
    public let chunkBytes: Int

    /// The chunk size that measured best.
    public static let defaultChunkBytes = 2 << 20

    /// Makes a reader.
    public init(workers: Workers, limits: ReadingLimits = ReadingLimits(), chunkBytes: Int = defaultChunkBytes) {
        self.workers = workers
        self.limits = limits
        self.chunkBytes = max(64, chunkBytes)
    }

    /// Opens a file and looks at its beginning. `rate` tells how well a header is known, to choose between delimiters; 0 is not at all.
    public func open(_ file: ExportFile, rate: @escaping (_ columns: [String]) -> Int = { _ in 0 }) throws(ReadingFailure) -> OpenExport {
        let bytes: RandomAccessBytes
        if let entry = file.zipEntry {
            let archive = try ZipArchive(opening: file.location)
            bytes = RandomAccessBytes(try archive.bytes(of: entry, limits: limits))
        } else {
            bytes = try RandomAccessBytes(opening: file.location)
        }
        let head = ExportHeadReader(limits: limits, rate: rate).head(of: bytes, path: file.path)
        return OpenExport(file: file, head: head, bytes: bytes)
    }

    /// Reads all records of an open file. `part` is called for each block, by several threads at once; its results come back in the order of the file.
    public func read<Part: Sendable>(
        _ export: OpenExport, columns: [ColumnRequest], part: @Sendable (RecordBlock) -> Part
    ) throws(ReadingFailure) -> (reading: FileReading, parts: [BlockPart<Part>]) {
        var (reading, parts): (FileReading, [BlockPart<Part>])
        switch export.head.kind {
        case .csv: (reading, parts) = readDelimited(export, columns: columns, part: part)
        case .json, .clixml, .convertToXml, .xml: (reading, parts) = try readSequentially(export, columns: columns, part: part)
        case .yaml, .unknown: return (hash(export), [])
        }
        reading.diagnostics = export.head.diagnostics + reading.diagnostics
        return (reading, parts)
    }

    /// Reads a file only for its hash.
    public func hash(_ export: OpenExport) -> FileReading {
        var reading = FileReading()
        reading.columns = export.head.columns
        reading.encoding = export.head.encoding
        reading.diagnostics = export.head.diagnostics
        reading.sha256 = RandomAccessSource(export.bytes).finishHash()
        return reading
    }

    private func readDelimited<Part: Sendable>(
        _ export: OpenExport, columns: [ColumnRequest], part: @Sendable (RecordBlock) -> Part
    ) -> (reading: FileReading, parts: [BlockPart<Part>]) {
        let selection = CSVColumns(header: export.head.columns, requests: columns)
        func reader(_ bytes: RandomAccessBytes, stopsAtInvalidUTF8: Bool) -> CSVReader {
            CSVReader(
                bytes: bytes, head: export.head, columns: selection, limits: limits, workers: workers, chunkBytes: chunkBytes,
                stopsAtInvalidUTF8: stopsAtInvalidUTF8)
        }
        if export.head.encoding == .utf8 {
            let turns = HashTurns()
            let result = reader(export.bytes, stopsAtInvalidUTF8: !export.head.hasByteOrderMark).read(hashing: turns, part: part)
            if var result {
                result.reading.sha256 = turns.hexadecimal()
                return result
            }
        }
        let isFallback = export.head.encoding == .utf8
        let encoding = isFallback ? .windows1252 : export.head.encoding
        let raw = export.bytes.readAll()
        let decoded = RandomAccessBytes(Transcoding.utf8(from: raw, encoding: encoding))
        guard var result = reader(decoded, stopsAtInvalidUTF8: false).read(hashing: nil, part: part) else { return (FileReading(), []) }
        result.reading.sha256 = SHA256.hexadecimal(of: raw)
        result.reading.encoding = encoding
        if isFallback {
            result.reading.diagnostics.insert(
                Diagnostic(
                    .warning, code: "encodingGuessed", message: "The file is not UTF-8; it was read as Windows-1252.",
                    fix: "Check a name with accents in the output; export as UTF-8 if it is wrong."), at: 0)
        }
        return result
    }

    private func readSequentially<Part: Sendable>(
        _ export: OpenExport, columns: [ColumnRequest], part: @Sendable (RecordBlock) -> Part
    ) throws(ReadingFailure) -> (FileReading, [BlockPart<Part>]) {
        var parts: [BlockPart<Part>] = []
        var reading: FileReading
        let collect = { (block: RecordBlock, firstRow: UInt32) in parts.append(BlockPart(firstRow: firstRow, part: part(block))) }
        let source = RandomAccessSource(export.bytes)
        if export.head.kind == .json {
            var reader = JSONRecordReader(columns: columns, limits: limits)
            if export.head.encoding == .utf8 {
                reading = try reader.read(from: UTF8MarkSkipper(source), onBlock: collect)
            } else {
                let decoded = Transcoding.utf8(from: export.bytes.readAll(), encoding: export.head.encoding)
                reading = try reader.read(from: MemorySource(decoded), onBlock: collect)
            }
        } else {
            var reader = XMLRecordReader(columns: columns, limits: limits)
            let isUnmarked = !export.head.hasByteOrderMark && export.head.encoding != .utf8
            reading = try reader.read(from: source, encoding: isUnmarked ? export.head.encoding : nil, onBlock: collect)
        }
        reading.encoding = export.head.encoding
        reading.sha256 = source.finishHash()
        return (reading, parts)
    }
}
