@testable import ExportReading

/// Delimited UTF-8 text read record by record with ``LenientCSVRecord``: what the reader must give, whatever its chunks and threads.
struct SlowCSV {
    var records: [ReadCSV.Record] = []
    var quarantined: [QuarantinedRecord] = []
    var shortRows: [Int] = []
    var extraCells: [Int] = []
    var found = 0
    private var lineEnds: Set<Newline> = []

    /// Reads text whose first line is the header.
    init(_ bytes: [UInt8], columns wanted: [String], limits: ReadingLimits = ReadingLimits()) {
        var start = 0
        var row = 1
        var header: [String]?
        while start < bytes.count {
            let record = bytes.withUnsafeBytes {
                LenientCSVRecord.read(
                    from: start, in: $0, delimiter: UInt8(ascii: ","), isWhole: true, cellLimit: limits.cellBytes, recordLimit: limits.cellBytes * 4)
            }
            let text = Array(bytes[start..<record.end])
            if record.next > record.end, bytes[record.next - 1] == UInt8(ascii: "\n") { lineEnds.insert(record.next - record.end == 2 ? .crlf : .lf) }
            if let header {
                add(record, row: row, text: text, sources: wanted.map { header.firstIndex(of: $0) }, width: header.count)
            } else {
                header = record.cells.map { String(decoding: $0, as: UTF8.self) }
            }
            row += bytes[start..<record.next].count { $0 == UInt8(ascii: "\n") }
            start = record.next
        }
    }

    var newline: Newline? { lineEnds.count > 1 ? .mixed : lineEnds.first }

    private mutating func add(_ record: LenientCSVRecord, row: Int, text: [UInt8], sources: [Int?], width: Int) {
        if record.fault == nil, text.allSatisfy({ $0 == UInt8(ascii: ",") }) { return }
        found += 1
        let string = String(decoding: text, as: UTF8.self)
        var reason = record.fault?.rawValue
        if reason == nil, String(validating: text, as: UTF8.self) == nil { reason = "undecodableBytes" }
        if reason == nil, record.cells.dropFirst(width).contains(where: { $0.contains { $0 != 0x20 } }) { reason = "tooManyCells" }
        if let reason {
            quarantined.append(QuarantinedRecord(row: row, reason: reason, text: string))
            return
        }
        if record.cells.count < width { shortRows.append(row) }
        if record.cells.count > width { extraCells.append(row) }
        let cells = sources.map { source in
            source.flatMap { $0 < record.cells.count ? String(decoding: record.cells[$0], as: UTF8.self) : nil }
        }
        records.append(ReadCSV.Record(row: row, cells: cells, text: string))
    }
}
