/// Opens and reads exports: bytes to blocks of records. The one way into this module.
public struct ExportReader: Sendable {
    /// The threads that may be used.
    public let workers: Workers
    /// Bounds against hostile files.
    public let limits: ReadingLimits
    /// How many bytes of delimited text one thread takes at a time; results do not depend on it.
    public let chunkBytes: Int

    /// The chunk size that measured best: a chunk stays in the cache of its core while it is hashed, checked, cut into cells and read column by column.
    public static let defaultChunkBytes = 1 << 19

    /// Makes a reader.
    public init(workers: Workers, limits: ReadingLimits = ReadingLimits(), chunkBytes: Int = defaultChunkBytes) {
        self.workers = workers
        self.limits = limits
        // Places of cells are 32 bits wide.
        self.chunkBytes = min(max(64, chunkBytes), 1 << 30)
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
        if let diagnostic = export.bytes.diagnostic { reading.diagnostics.append(diagnostic) }
        return (reading, parts)
    }

    /// Reads a file as one text in UTF-8, for containers whose records are made elsewhere: YAML. At most `limit` bytes of the file, else no text.
    public func text(of export: OpenExport, limit: Int) -> (reading: FileReading, text: [UInt8]?) {
        let reading = hash(export)
        guard export.bytes.count <= limit else { return (reading, nil) }
        let text = Transcoding.utf8(from: export.bytes.readAll(), encoding: export.head.encoding)
        return (reading, text)
    }

    /// Reads a file only for its hash.
    public func hash(_ export: OpenExport) -> FileReading {
        var reading = FileReading()
        reading.columns = export.head.columns
        reading.encoding = export.head.encoding
        reading.diagnostics = export.head.diagnostics
        reading.sha256 = RandomAccessSource(export.bytes).finishHash()
        if let diagnostic = export.bytes.diagnostic { reading.diagnostics.append(diagnostic) }
        return reading
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
