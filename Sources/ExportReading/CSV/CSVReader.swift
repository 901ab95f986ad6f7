/// Reads the body of delimited text in chunks, side by side, without a first pass for quotes.
///
/// A chunk that does not know where its first row starts guesses: behind the first line feed after its cut. It reads every row that starts
/// before the next chunk's guess. Afterwards neighbors are compared, and a chunk that guessed wrong (inside a quoted cell) is read again
/// from the true start: the result is exact whatever the chunk size.
struct CSVReader {
    let bytes: RandomAccessBytes
    let head: ExportHead
    let columns: CSVColumns
    let limits: ReadingLimits
    let workers: Workers
    let chunkBytes: Int
    /// Whether text that is not UTF-8 stops the reading, so that the file can be read in another encoding.
    let stopsAtInvalidUTF8: Bool

    /// How far behind a chunk's end the first try to find its last row's end reads.
    private static let slack = 1 << 16

    /// What one chunk gave.
    private struct Chunk<Part: Sendable>: Sendable {
        var start: Int
        var next: Int
        var counts: CSVChunkCounts
        var part: Part
        var isInvalidUTF8: Bool
    }

    /// Reads everything; nil when the text turned out not to be UTF-8 and `stopsAtInvalidUTF8` is set.
    func read<Part: Sendable>(
        hashing turns: HashTurns?, part makePart: @Sendable (RecordBlock) -> Part
    ) -> (reading: FileReading, parts: [BlockPart<Part>])? {
        let count = max(1, (bytes.count + chunkBytes - 1) / chunkBytes)
        let scratches = (0..<workers.count).map { _ in ChunkScratch(columnCount: columns.sources.count, capacity: chunkBytes + Self.slack) }
        var chunks = workers.map(count) { index, worker in
            chunk(index, from: index == 0 ? head.bodyOffset : nil, scratch: scratches[worker], turns: turns, part: makePart)
        }
        var expected = head.bodyOffset
        for index in chunks.indices {
            if chunks[index].start != expected {
                chunks[index] = chunk(index, from: expected, scratch: scratches[0], turns: nil, part: makePart)
            }
            expected = chunks[index].next
        }
        if stopsAtInvalidUTF8, chunks.contains(where: \.isInvalidUTF8) { return nil }
        var summary = CSVSummary(firstRow: head.bodyLine)
        let parts = chunks.map { chunk in
            defer { summary.add(chunk.counts) }
            return BlockPart(firstRow: UInt32(truncatingIfNeeded: summary.nextRow), part: chunk.part)
        }
        return (summary.reading(columns: head.columns), parts)
    }

    private func chunk<Part: Sendable>(
        _ index: Int, from known: Int?, scratch: ChunkScratch, turns: HashTurns?, part makePart: @Sendable (RecordBlock) -> Part
    ) -> Chunk<Part> {
        let cut = index * chunkBytes
        let nextCut = min(cut + chunkBytes, bytes.count)
        // A chunk read again may start beyond its own first byte, never before it.
        let base = min(cut, known ?? cut)
        var wanted = nextCut - base + Self.slack
        var isFirstTry = true
        while true {
            let buffer = scratch.fill(from: bytes, at: base, count: wanted)
            if isFirstTry, let turns {
                turns.update(turn: index, UnsafeRawBufferPointer(rebasing: buffer[(cut - base)..<max(cut - base, nextCut - base)]))
            }
            isFirstTry = false
            let isWhole = base + buffer.count >= bytes.count
            let guess = known ?? buffer.firstIndex(of: UInt8(ascii: "\n")).map { base + $0 + 1 }
            guard let start = guess else {
                if !isWhole, wanted < limits.cellBytes {
                    wanted *= 2
                    continue
                }
                // No line ends here: a wrong guess by definition, unless the chunk before ends the file.
                return Chunk(start: bytes.count, next: bytes.count, counts: CSVChunkCounts(), part: makePart(scratch.emptied()), isInvalidUTF8: false)
            }
            scratch.block.chunk = buffer
            guard let (counts, isInvalid) = scan(buffer, from: start - base, stop: nextCut - base + (nextCut == bytes.count ? 0 : 1), isWhole: isWhole, scratch: scratch)
            else {
                wanted *= 2
                continue
            }
            return Chunk(start: start, next: base + counts.next, counts: counts, part: makePart(scratch.block), isInvalidUTF8: isInvalid)
        }
    }

    /// Fast where the text is well formed, forgiving where it is not; nil when the last row needs more bytes.
    private func scan(_ buffer: UnsafeRawBufferPointer, from start: Int, stop: Int, isWhole: Bool, scratch: ChunkScratch) -> (CSVChunkCounts, Bool)? {
        let delimiter = head.delimiter ?? UInt8(ascii: ",")
        var counts = CSVChunkCounts()
        scratch.block.removeAll()
        let fast = FastCSVScanner(columns: columns, delimiter: delimiter, cellLimit: limits.cellBytes)
        let end = isWhole ? scratch.endLastLine() : buffer.count
        switch fast.scan(scratch.padded, from: start, stop: stop, end: end, into: &scratch.block, counts: &counts) {
        case .needsMore where !isWhole: return nil
        case .complete:
            counts.next = min(counts.next, buffer.count)
            let read = UnsafeRawBufferPointer(rebasing: buffer[min(start, counts.next)..<counts.next])
            if UTF8Validation.firstInvalid(in: read) == nil { return (counts, false) }
            if stopsAtInvalidUTF8 { return (counts, true) }
        case .irregular, .needsMore: break
        }
        counts = CSVChunkCounts()
        scratch.block.removeAll()
        let lenient = LenientCSVScanner(columns: columns, delimiter: delimiter, cellLimit: limits.cellBytes)
        guard lenient.scan(buffer, from: start, stop: stop, isWhole: isWhole, into: &scratch.block, counts: &counts) else { return nil }
        let isInvalid = stopsAtInvalidUTF8 && UTF8Validation.firstInvalid(in: UnsafeRawBufferPointer(rebasing: buffer[min(start, counts.next)..<counts.next])) != nil
        return (counts, isInvalid)
    }
}
