/// Reads the records of a JSON file in one pass: a list, an envelope with its list in `value`, JSON lines, or several of them one after the other.
///
/// Memory holds a window of the file that grows for one long record only. A record that cannot be read is quarantined,
/// and reading goes on behind it.
struct JSONRecordReader {
    /// Where in the file's structure the next byte stands.
    enum Place: Equatable {
        /// Between values of the file.
        case file
        /// In a list of records.
        case list(ListState, inEnvelope: Bool)
        /// In an envelope, behind its list; `expectsMember` after a comma.
        case envelope(expectsMember: Bool)
    }

    /// What a list of records may go on with.
    enum ListState {
        case opened
        case afterItem
        case afterComma
    }

    let limits: ReadingLimits
    var place = Place.file
    /// The ordinal of the last record found.
    var ordinal = 0
    var records: JSONRecordScanner
    var builder: RecordBlockBuilder
    var columns = JSONColumnNames()
    var diagnostics = JSONDiagnostics()
    var quarantined: [QuarantinedRecord] = []
    /// The last envelope met.
    var envelope = JSONEnvelope()
    /// The context of the first envelope that has one.
    var context: String?
    /// Blanks before the next byte when it begins its line.
    var indentation: Int? = 0
    var windowCapacity = 1 << 20
    private var scratch: [UInt8] = []
    /// The column that wants the whole record, and the record for it.
    let wholeRecord: Int?
    var wholeText: [UInt8] = []

    init(columns: [ColumnRequest], limits: ReadingLimits) {
        self.limits = limits
        records = JSONRecordScanner(columns: columns, limits: limits)
        builder = RecordBlockBuilder(columnCount: columns.count)
        wholeRecord = columns.firstIndex(of: .wholeRecord)
    }

    /// Reads the whole source, UTF-8 without byte-order mark, and hands over its records in blocks whose rows are ordinals from 1.
    ///
    /// A block is valid during the call only; its first row is always 0. A reader reads one source.
    mutating func read(from source: any ByteSource, onBlock: (RecordBlock, UInt32) -> Void) throws(ReadingFailure) -> FileReading {
        let window = JSONWindow(source, capacity: windowCapacity)
        while try step(window) {
            if builder.isFull { handOver(onBlock) }
        }
        if builder.block.count > 0 { handOver(onBlock) }
        if envelope.hasNextPage { diagnostics.incompleteExport() }
        if records.keys.hasForgotten { diagnostics.tooManyColumns(limits.columns) }
        var reading = FileReading()
        reading.records = ordinal
        reading.quarantined = quarantined
        reading.diagnostics = diagnostics.closed
        reading.columns = columns.names
        return reading
    }

    /// Completes the record that was just scanned.
    mutating func keep(in bytes: UnsafeRawBufferPointer) {
        ordinal += 1
        builder.beginRecord()
        for column in records.candidates.indices {
            let token = records.candidates[column].token
            guard token.kind != .missing else { continue }
            let raw = UnsafeRawBufferPointer(rebasing: bytes[token.start..<token.end])
            guard token.isRaw else {
                builder.set(column: column, kind: token.kind, bytes: raw)
                continue
            }
            scratch.removeAll(keepingCapacity: true)
            if token.kind == .text {
                JSONDecoding.append(text: raw, to: &scratch)
            } else {
                JSONDecoding.append(compacting: raw, to: &scratch)
            }
            scratch.withUnsafeBytes { builder.set(column: column, kind: token.kind, bytes: $0) }
        }
        if let wholeRecord { keepWhole(in: wholeRecord) }
        builder.endRecord(row: UInt32(truncatingIfNeeded: ordinal))
        if !records.unlisted.isEmpty { listNames() }
        if !records.duplicates.isEmpty { reportDuplicates() }
    }

    /// Adds the names of the record that was just scanned to the columns of the file.
    mutating func listNames() {
        for key in records.unlisted { columns.add(records.keys.names[key]) }
        records.markListed()
    }

    private mutating func reportDuplicates() {
        for key in records.duplicates where records.markReported(key) {
            diagnostics.duplicate(records.keys.names[key], record: ordinal)
        }
    }

    private mutating func handOver(_ onBlock: (RecordBlock, UInt32) -> Void) {
        onBlock(builder.block, 0)
        builder.removeAll()
    }
}
