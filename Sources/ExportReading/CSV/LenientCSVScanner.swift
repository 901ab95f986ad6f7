/// Reads the rows of a chunk byte by byte, with ``LenientCSVRecord``: slow, forgiving, and able to set a single bad row aside.
struct LenientCSVScanner {
    let columns: CSVColumns
    let delimiter: UInt8
    let cellLimit: Int
    let recordLimit: Int

    /// Reads the rows that start at or after `counts.next` and before `stop`; false when the last one does not end in the bytes at hand.
    func scan(
        _ bytes: UnsafeRawBufferPointer, stop: Int, isWhole: Bool, into block: inout RecordBlock, counts: inout CSVChunkCounts
    ) -> Bool {
        while counts.next < stop, counts.next < bytes.count, !counts.isCut {
            guard readRow(bytes, isWhole: isWhole, into: &block, counts: &counts) else { return false }
        }
        return true
    }

    /// Reads the row that starts at `counts.next`; false when it does not end in the bytes at hand.
    func readRow(_ bytes: UnsafeRawBufferPointer, isWhole: Bool, into block: inout RecordBlock, counts: inout CSVChunkCounts) -> Bool {
        let start = counts.next
        let record = LenientCSVRecord.read(
            from: start, in: bytes, delimiter: delimiter, isWhole: isWhole, cellLimit: cellLimit, recordLimit: recordLimit)
        if record.needsMore { return false }
        add(record, start: start, bytes, into: &block, counts: &counts)
        counts.lines += bytes[start..<record.next].count { $0 == UInt8(ascii: "\n") }
        if record.next > record.end { counts.lineEnds.add(endOf: bytes[record.end..<record.next]) }
        counts.next = record.next
        counts.isCut = record.isCut
        return true
    }

    private func add(
        _ record: LenientCSVRecord, start: Int, _ bytes: UnsafeRawBufferPointer, into block: inout RecordBlock, counts: inout CSVChunkCounts
    ) {
        let text = UnsafeRawBufferPointer(rebasing: bytes[start..<record.end])
        // Blank lines, and what Excel makes of them: delimiters alone.
        if record.fault == nil, text.allSatisfy({ $0 == delimiter }) { return }
        counts.records += 1
        if let reason = reasonToQuarantine(record, text) {
            counts.quarantined.append(QuarantinedRecord(row: counts.lines, reason: reason, bytes: text))
            return
        }
        if record.cells.count < columns.fewestCells { counts.shortRows.add(counts.lines) }
        if record.cells.count > columns.headerCount { counts.extraCells.add(counts.lines) }
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
        block.rows.append(UInt32(truncatingIfNeeded: counts.lines))
        block.spans.append(UInt32(truncatingIfNeeded: start)..<UInt32(truncatingIfNeeded: record.end))
        block.count += 1
    }

    private func reasonToQuarantine(_ record: LenientCSVRecord, _ text: UnsafeRawBufferPointer) -> String? {
        if let fault = record.fault { return fault.rawValue }
        if UTF8Validation.firstInvalid(in: text) != nil { return "undecodableBytes" }
        return columns.hasTooManyCells(record.cells) ? "tooManyCells" : nil
    }
}
