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
    private var slack: Int { min(1 << 13, chunkBytes) }

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
        let capacity = min(chunkBytes + slack, bytes.count)
        let scratches = (0..<min(workers.count, count)).map { _ in ChunkScratch(columnCount: columns.sources.count, capacity: capacity) }
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
        var summary = CSVSummary(head: head)
        let parts = chunks.map { chunk in
            defer { summary.add(chunk.counts) }
            return BlockPart(firstRow: UInt32(truncatingIfNeeded: summary.nextRow), part: chunk.part)
        }
        return (summary.reading(columns: head.columns), parts)
    }

    /// Reads the rows that start in a chunk, from `known` or else from a guess.
    private func chunk<Part: Sendable>(
        _ index: Int, from known: Int?, scratch: ChunkScratch, turns: HashTurns?, part makePart: @Sendable (RecordBlock) -> Part
    ) -> Chunk<Part> {
        func empty(at start: Int) -> Chunk<Part> {
            Chunk(start: start, next: start, counts: CSVChunkCounts(), part: makePart(scratch.emptied()), isInvalidUTF8: false)
        }
        let cut = index * chunkBytes
        let length = min(chunkBytes, bytes.count - cut)
        let isLast = cut + length >= bytes.count
        let stop = isLast ? length : length + 1
        if turns == nil, let known, known - cut >= stop { return empty(at: known) }
        var wanted = min(length + slack, bytes.count - cut)
        var buffer = scratch.fill(from: bytes, at: cut, count: wanted)
        turns?.update(turn: index, UnsafeRawBufferPointer(rebasing: buffer.prefix(length)))
        if let known, known - cut >= stop { return empty(at: known) }
        while true {
            // A file that became shorter while it is read ends where its bytes do.
            let isShortened = buffer.count < wanted
            let isWhole = isShortened || cut + buffer.count >= bytes.count
            guard let start = known.map({ $0 - cut }) ?? buffer.prefix(length).firstIndex(of: UInt8(ascii: "\n")).map({ $0 + 1 }) else {
                // No line ends in this chunk, so none is guessed to start here; looking further would read a long line once per chunk.
                return empty(at: bytes.count)
            }
            if start >= min(stop, buffer.count) { return empty(at: isShortened ? bytes.count : cut + start) }
            scratch.block.chunk = buffer
            if let result = scan(buffer, from: start, stop: stop, isWhole: isWhole, scratch: scratch) {
                var counts = result.counts
                var next = isShortened ? bytes.count : cut + counts.next
                if counts.isCut { next = endOfLine(from: next, counts: &counts) }
                return Chunk(start: cut + start, next: next, counts: counts, part: makePart(scratch.block), isInvalidUTF8: result.isInvalidUTF8)
            }
            wanted = min(wanted * 2, bytes.count - cut)
            buffer = scratch.fill(from: bytes, at: cut, count: wanted)
        }
    }

    /// Reads the rows that start in the buffer before `stop`; nil when the last row needs more bytes.
    private func scan(
        _ buffer: UnsafeRawBufferPointer, from start: Int, stop: Int, isWhole: Bool, scratch: ChunkScratch
    ) -> (counts: CSVChunkCounts, isInvalidUTF8: Bool)? {
        var scan = CSVChunkScan(reader: self, buffer: buffer, stop: stop, isWhole: isWhole, scratch: scratch)
        guard scan.run(from: start) else { return nil }
        let isInvalid =
            if let blocks = scan.counts.highBlocks {
                UTF8Validation.firstInvalid(in: UnsafeRawBufferPointer(rebasing: buffer[..<scan.counts.next]), blocks: blocks) != nil
            } else {
                UTF8Validation.firstInvalid(in: UnsafeRawBufferPointer(rebasing: buffer[start..<scan.counts.next])) != nil
            }
        if isInvalid, !stopsAtInvalidUTF8 {
            guard scan.runLeniently(from: start) else { return nil }
        }
        var counts = scan.counts
        counts.highBlocks = nil
        return (counts, isInvalid)
    }

    /// Finds the end of a line that goes on at `offset`; returns where the next one starts.
    private func endOfLine(from offset: Int, counts: inout CSVChunkCounts) -> Int {
        var offset = offset
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { piece.deallocate() }
        while true {
            // One byte before, to know a carriage return.
            let got = bytes.read(at: offset - 1, into: piece)
            guard got > 1 else { return bytes.count }
            let found = UnsafeRawBufferPointer(rebasing: piece[0..<got])
            if let lineFeed = found.dropFirst().firstIndex(of: UInt8(ascii: "\n")) {
                counts.lines += 1
                counts.lineEnds.add(endOf: found[...lineFeed])
                return offset + lineFeed
            }
            offset += got - 1
        }
    }
}
