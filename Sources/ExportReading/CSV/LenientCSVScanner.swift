/// Reads the rows of a chunk byte by byte, with ``LenientCSVRecord``: slow, forgiving, and able to set a single bad row aside.
struct LenientCSVScanner {
    let columns: CSVColumns
    let delimiter: UInt8
    let cellLimit: Int

    /// Reads the rows that start at or after `start` and before `stop`; false when the last one does not end in the bytes at hand.
    func scan(
        _ bytes: UnsafeRawBufferPointer, from start: Int, stop: Int, isWhole: Bool, into block: inout RecordBlock, counts: inout CSVChunkCounts
    ) -> Bool {
        var rowStart = start
        var line = 0
        while rowStart < stop, rowStart < bytes.count {
            let record = LenientCSVRecord.read(from: rowStart, in: bytes, delimiter: delimiter, isWhole: isWhole, cellLimit: cellLimit)
            if record.needsMore { return false }
            add(record, start: rowStart, line: line, bytes, into: &block, counts: &counts)
            let text = UnsafeRawBufferPointer(rebasing: bytes[rowStart..<record.next])
            line += text.count { $0 == UInt8(ascii: "\n") }
            if record.next > record.end + 1 { counts.carriageReturns += 1 } else { counts.bareLineFeeds += 1 }
            rowStart = record.next
        }
        counts.next = rowStart
        counts.lines = line
        return true
    }

    private func add(
        _ record: LenientCSVRecord, start: Int, line: Int, _ bytes: UnsafeRawBufferPointer, into block: inout RecordBlock, counts: inout CSVChunkCounts
    ) {
        let text = UnsafeRawBufferPointer(rebasing: bytes[start..<record.end])
        // Blank lines, and what Excel makes of them: delimiters alone.
        if record.fault == nil, text.allSatisfy({ $0 == delimiter }) { return }
        counts.records += 1
        if let reason = reasonToQuarantine(record, text) {
            counts.quarantined.append(QuarantinedRecord(row: line, reason: reason, text: text.text))
            return
        }
        if record.cells.count < columns.headerCount { counts.shortRows.add(line) }
        if record.cells.count > columns.headerCount { counts.extraCells.add(line) }
        let words = block.cells.extend(by: columns.sources.count)
        for (column, source) in columns.sources.enumerated() {
            guard source >= 0, source < record.cells.count else {
                words[column] = CellPlace.missing.word
                continue
            }
            let cell = record.cells[source]
            let position = cell.withUnsafeBytes { block.arena.append($0) }
            words[column] = CellPlace(start: position, length: cell.count, kind: .text, inArena: true).word
        }
        block.rows.append(UInt32(truncatingIfNeeded: line))
        block.spans.append(UInt32(truncatingIfNeeded: start)..<UInt32(truncatingIfNeeded: record.end))
        block.count += 1
    }

    private func reasonToQuarantine(_ record: LenientCSVRecord, _ text: UnsafeRawBufferPointer) -> String? {
        switch record.fault {
        case .unclosedQuote: return "unclosedQuote"
        case .cellTooLong: return "cellTooLong"
        case nil: break
        }
        if UTF8Validation.firstInvalid(in: text) != nil { return "undecodableBytes" }
        let extra = record.cells.dropFirst(columns.headerCount)
        return extra.contains { $0.contains { $0 != 0x20 } } ? "tooManyCells" : nil
    }
}
