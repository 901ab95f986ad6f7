/// One record read byte by byte, forgiving what strict rules refuse: the slow and obvious reader that the fast one is held against,
/// and that takes over where quotes are irregular.
///
/// A cell that begins with a quote ends at the next quote that is not doubled; what follows up to the delimiter is kept as it stands.
/// A quote elsewhere is an ordinary character. A quoted cell that runs over its line and does not end properly was never closed:
/// the record is then only its first line. So is one with a cell or a length above the limits.
struct LenientCSVRecord {
    /// Why a record cannot be used.
    enum Fault: String {
        case unclosedQuote
        case cellTooLong
        case recordTooLong
    }

    /// The decoded cells; none when there is a fault.
    var cells: [[UInt8]] = []
    /// Where the next record starts.
    var next = 0
    /// Where the record's own text ends, its line end left out.
    var end = 0
    /// What is wrong with it.
    var fault: Fault?
    /// Whether the bytes at hand end before the record does.
    var needsMore = false
    /// Whether the line of a faulty record goes on behind the bytes at hand, by more than anybody wants to see.
    var isCut = false

    static func read(
        from start: Int, in bytes: UnsafeRawBufferPointer, delimiter: UInt8, isWhole: Bool, cellLimit: Int, recordLimit: Int = .max
    ) -> LenientCSVRecord {
        var record = LenientCSVRecord()
        var index = start
        while true {
            var cell: [UInt8] = []
            if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
                switch quotedCell(from: index, in: bytes, delimiter: delimiter, isWhole: isWhole, cellLimit: cellLimit, into: &cell) {
                case .ended(let next): index = next
                case .needsMore:
                    record.needsMore = true
                    return record
                case .faulty(let fault): return firstLineOnly(fault, from: start, in: bytes, isWhole: isWhole)
                }
            }
            while index < bytes.count, bytes[index] != delimiter, bytes[index] != UInt8(ascii: "\n") {
                cell.append(bytes[index])
                index += 1
                if cell.count > cellLimit { return firstLineOnly(.cellTooLong, from: start, in: bytes, isWhole: isWhole) }
            }
            guard index < bytes.count || isWhole else {
                record.needsMore = true
                return record
            }
            if index - start > recordLimit { return firstLineOnly(.recordTooLong, from: start, in: bytes, isWhole: isWhole) }
            let isLast = index >= bytes.count || bytes[index] == UInt8(ascii: "\n")
            record.end = index
            if isLast, cell.last == UInt8(ascii: "\r") {
                cell.removeLast()
                record.end -= 1
            }
            record.cells.append(cell)
            index += 1
            if isLast {
                record.next = min(index, bytes.count)
                return record
            }
        }
    }

    private enum QuotedCell {
        case ended(Int)
        case needsMore
        case faulty(Fault)
    }

    private static func quotedCell(
        from start: Int, in bytes: UnsafeRawBufferPointer, delimiter: UInt8, isWhole: Bool, cellLimit: Int, into cell: inout [UInt8]
    ) -> QuotedCell {
        var index = start + 1
        var spansLines = false
        while index < bytes.count {
            // Over several lines it is far likelier that the quote was forgotten than that the value is that long.
            if cell.count > cellLimit { return .faulty(spansLines ? .unclosedQuote : .cellTooLong) }
            let byte = bytes[index]
            guard byte == UInt8(ascii: "\"") else {
                if byte == UInt8(ascii: "\n") { spansLines = true }
                cell.append(byte)
                index += 1
                continue
            }
            guard index + 1 < bytes.count else { return isWhole ? .ended(index + 1) : .needsMore }
            if bytes[index + 1] == UInt8(ascii: "\"") {
                cell.append(byte)
                index += 2
                continue
            }
            let follower = bytes[index + 1]
            let isClosed = follower == delimiter || follower == UInt8(ascii: "\n") || follower == UInt8(ascii: "\r")
            return isClosed || !spansLines ? .ended(index + 1) : .faulty(.unclosedQuote)
        }
        return isWhole ? .faulty(.unclosedQuote) : .needsMore
    }

    private static func firstLineOnly(_ fault: Fault, from start: Int, in bytes: UnsafeRawBufferPointer, isWhole: Bool) -> LenientCSVRecord {
        var record = LenientCSVRecord()
        record.fault = fault
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
        if index >= bytes.count, !isWhole {
            record.isCut = index - start > QuarantinedRecord.maximumBytes
            record.needsMore = !record.isCut
        }
        record.end = index > start && bytes[index - 1] == UInt8(ascii: "\r") ? index - 1 : index
        record.next = min(index + 1, bytes.count)
        return record
    }
}
