internal import CByteScan

/// Finds the wanted cells of well-formed rows 64 bytes at a time: masks of delimiter, quote and line feed, the parity of quotes, and the places
/// of all delimiters of the row at hand. It gives up on irregular quotes; ``LenientCSVScanner`` takes over there.
struct FastCSVScanner {
    enum End {
        /// Every row that starts before the stop was read.
        case complete
        /// The last row does not end in the bytes at hand.
        case needsMore
        /// A quote stands where strict rules allow none, or a row is long: the next row, or one soon after it, needs the lenient reader.
        case irregular
    }

    private let columns: CSVColumns
    private let delimiter: UInt8
    private let cellLimit: Int

    init(columns: CSVColumns, delimiter: UInt8, cellLimit: Int) {
        self.columns = columns
        self.delimiter = delimiter
        self.cellLimit = cellLimit
    }

    /// Reads the rows that start at or after `counts.next` and before `stop`; moves `counts.next` to the first row not read. 64 bytes behind `end`
    /// must be readable; the byte before `end` ends a row when the text does.
    func scan(
        _ bytes: UnsafeRawBufferPointer, stop: Int, end: Int, into block: inout RecordBlock, counts: inout CSVChunkCounts
    ) -> End {
        guard let base = bytes.baseAddress else { return .complete }
        let start = counts.next
        let headerCount = columns.headerCount
        var rowStart = start
        var rowLine = counts.lines
        var linesBefore = counts.lines
        var inQuotes: UInt64 = 0
        var structuralBefore: UInt64 = 1
        // Delimiters of the current row so far.
        var delimiterCount = 0
        var offset = start
        // Whether the current row may have a quote.
        var hasQuotes = false
        defer {
            counts.next = rowStart
            counts.lines = rowLine
        }
        // Where the delimiters of the current row are, behind the place before the row, which stands for the one before the first cell.
        // Those behind the header's last column share the room at the end: a block has 64 at most.
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: headerCount + 66) { buffer -> End in
            guard let positions = buffer.baseAddress else { return .needsMore }
            positions[0] = start - 1
            while offset < end, rowStart < stop {
                let place = base.advanced(by: offset)
                let masks = byte_scan_block(place, delimiter)
                if byte_scan_has_high(place) != 0 { counts.highBlocks?.append(UInt32(truncatingIfNeeded: offset)) }
                let valid: UInt64 = end - offset >= 64 ? ~0 : (1 << UInt64(end - offset)) &- 1
                var delimiters = masks.delimiters & valid
                let quotes = masks.quotes & valid
                let lineFeeds = masks.newlines & valid
                let structural = delimiters | lineFeeds | quotes
                var inside = inQuotes
                if quotes != 0 {
                    hasQuotes = true
                    inside ^= Self.prefixParity(quotes)
                    let opening = quotes & inside
                    guard opening & ~(structural << 1 | structuralBefore) == 0 else { return .irregular }
                    var closing = quotes & ~inside & ~(structural >> 1)
                    while closing != 0 {
                        let follower = offset + closing.trailingZeroBitCount + 1
                        closing &= closing &- 1
                        guard follower >= end || mayFollowQuote(bytes, follower) else { return .irregular }
                    }
                    inQuotes = UInt64(bitPattern: Int64(bitPattern: inside) >> 63)
                }
                structuralBefore = structural >> 63
                delimiters &= ~inside
                var rowEnds = lineFeeds & ~inside
                while rowEnds != 0 {
                    let bit = rowEnds.trailingZeroBitCount
                    let below: UInt64 = (1 << UInt64(bit)) &- 1
                    delimiterCount = Self.note(delimiters & below, at: offset, in: positions, from: delimiterCount, atMost: headerCount)
                    delimiters &= ~below
                    rowEnds &= rowEnds &- 1
                    let rowEnd = offset + bit
                    guard
                        finish(
                            row: rowStart..<rowEnd, line: rowLine, delimiterCount: delimiterCount, hasQuotes: hasQuotes, positions: positions,
                            bytes: bytes, into: &block, counts: &counts)
                    else { return .irregular }
                    delimiterCount = 0
                    // The rest of the block belongs to the rows behind it.
                    hasQuotes = quotes & ~(below << 1 | 1) != 0
                    rowStart = rowEnd + 1
                    positions[0] = rowEnd
                    rowLine = linesBefore + (lineFeeds & (below << 1 | 1)).nonzeroBitCount
                    if rowStart >= stop { break }
                }
                if rowStart >= stop { break }
                delimiterCount = Self.note(delimiters, at: offset, in: positions, from: delimiterCount, atMost: headerCount)
                if lineFeeds != 0 { linesBefore += lineFeeds.nonzeroBitCount }
                offset += 64
                if min(offset, end) - rowStart > cellLimit, rowStart < stop { return .irregular }
            }
            return rowStart < stop && rowStart < end ? .needsMore : .complete
        }
    }

    /// Writes the places of delimiters behind those of the row so far; returns how many there are then. What lies behind the header's last
    /// column is counted, and its places written over.
    @inline(__always)
    private static func note(
        _ delimiters: UInt64, at offset: Int, in positions: UnsafeMutablePointer<Int>, from count: Int, atMost headerCount: Int
    ) -> Int {
        let first = min(count, headerCount) &+ 1
        var place = first
        var rest = delimiters
        while rest != 0 {
            positions[place] = offset &+ rest.trailingZeroBitCount
            place &+= 1
            rest &= rest &- 1
        }
        return count &+ (place &- first)
    }

    /// Puts a row's wanted cells into the block; false when it needs the lenient reader.
    @inline(__always)
    private func finish(
        row: Range<Int>, line: Int, delimiterCount: Int, hasQuotes: Bool, positions: UnsafeMutablePointer<Int>,
        bytes: UnsafeRawBufferPointer, into block: inout RecordBlock, counts: inout CSVChunkCounts
    ) -> Bool {
        guard row.count <= cellLimit else { return false }
        var end = row.upperBound
        if end > row.lowerBound, bytes[end - 1] == UInt8(ascii: "\r") {
            end -= 1
            counts.lineEnds.carriageReturns += 1
        } else {
            counts.lineEnds.bareLineFeeds += 1
        }
        // Blank lines, and what Excel makes of them: delimiters alone.
        if end - row.lowerBound == delimiterCount { return true }
        if delimiterCount + 1 > columns.headerCount {
            guard !hasTooManyCells(row.lowerBound..<end, behind: positions[columns.headerCount], bytes) else {
                counts.records += 1
                let text = UnsafeRawBufferPointer(rebasing: bytes[row.lowerBound..<end])
                counts.quarantined.append(QuarantinedRecord(row: line, reason: "tooManyCells", bytes: text))
                return true
            }
            counts.extraCells.add(line)
        } else if delimiterCount + 1 < columns.fewestCells {
            counts.shortRows.add(line)
        }
        // The row's end ends its last cell; cells behind it are missing.
        if delimiterCount < columns.headerCount { positions[delimiterCount + 1] = end }
        let words = block.cells.extend(by: columns.sources.count)
        columns.sources.withUnsafeBufferPointer { sources in
            for column in sources.indices {
                let source = sources[column]
                guard source >= 0, source <= delimiterCount else {
                    words[column] = CellPlace.missing.word
                    continue
                }
                let (start, end) = (positions[source] &+ 1, positions[source &+ 1])
                words[column] =
                    hasQuotes
                    ? place(of: start, end, bytes, block.arena).word : CellPlace(start: start, length: end &- start, kind: .text, inArena: false).word
            }
        }
        block.rows.append(UInt32(truncatingIfNeeded: line))
        block.spans.append(UInt32(truncatingIfNeeded: row.lowerBound)..<UInt32(truncatingIfNeeded: end))
        block.count += 1
        counts.records += 1
        return true
    }

    @inline(__always)
    private func place(of start: Int, _ end: Int, _ bytes: UnsafeRawBufferPointer, _ arena: ByteArena) -> CellPlace {
        guard start < end, bytes[start] == UInt8(ascii: "\"") else { return CellPlace(start: start, length: end - start, kind: .text, inArena: false) }
        let inner = UnsafeRawBufferPointer(rebasing: bytes[(start + 1)..<max(start + 1, end - 1)])
        guard inner.contains(UInt8(ascii: "\"")) else { return CellPlace(start: start + 1, length: inner.count, kind: .text, inArena: false) }
        let decoded = arena.count
        var index = 0
        while index < inner.count {
            arena.append(inner[index])
            index += inner[index] == UInt8(ascii: "\"") ? 2 : 1
        }
        return CellPlace(start: decoded, length: arena.count - decoded, kind: .text, inArena: true)
    }

    /// Whether a cell behind the last column, which ends at `mark`, holds anything but blanks.
    private func hasTooManyCells(_ row: Range<Int>, behind mark: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
        let extra = bytes[(mark + 1)..<row.upperBound]
        if extra.allSatisfy({ $0 == delimiter || $0 == 0x20 }) { return false }
        guard extra.contains(UInt8(ascii: "\"")) else { return true }
        let text = UnsafeRawBufferPointer(rebasing: bytes[row])
        return columns.hasTooManyCells(LenientCSVRecord.read(from: 0, in: text, delimiter: delimiter, isWhole: true, cellLimit: cellLimit).cells)
    }

    /// Whether what stands behind a quote makes it the end of a cell, or one of two.
    @inline(__always)
    private func mayFollowQuote(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Bool {
        let byte = bytes[index]
        return byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\"")
            || byte == UInt8(ascii: "\r") && bytes[index + 1] == UInt8(ascii: "\n")
    }

    /// Bit i of the result: whether an odd number of bits up to and including i is set.
    @inline(__always)
    private static func prefixParity(_ bits: UInt64) -> UInt64 {
        var parity = bits
        parity ^= parity << 1
        parity ^= parity << 2
        parity ^= parity << 4
        parity ^= parity << 8
        parity ^= parity << 16
        parity ^= parity << 32
        return parity
    }
}
