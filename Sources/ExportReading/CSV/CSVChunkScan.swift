/// Reads the rows of one chunk: fast where they are well formed, row by row with the lenient reader where they are not.
struct CSVChunkScan {
    private let fast: FastCSVScanner
    private let lenient: LenientCSVScanner
    private let buffer: UnsafeRawBufferPointer
    private let stop: Int
    private let isWhole: Bool
    private let scratch: ChunkScratch
    /// What was found; offsets count from the start of the buffer.
    private(set) var counts = CSVChunkCounts()

    /// Reads rows that start before `stop`; `isWhole` says that the file ends with the buffer, which `scratch` holds.
    init(reader: CSVReader, buffer: UnsafeRawBufferPointer, stop: Int, isWhole: Bool, scratch: ChunkScratch) {
        let delimiter = reader.head.delimiter ?? UInt8(ascii: ",")
        let cellLimit = min(reader.limits.cellBytes, CellPlace.maximumLength)
        let recordLimit = min(cellLimit * 4, CellPlace.maximumLength)
        fast = FastCSVScanner(columns: reader.columns, delimiter: delimiter, cellLimit: cellLimit)
        lenient = LenientCSVScanner(columns: reader.columns, delimiter: delimiter, cellLimit: cellLimit, recordLimit: recordLimit)
        self.buffer = buffer
        self.stop = stop
        self.isWhole = isWhole
        self.scratch = scratch
    }

    /// Fills the block of `scratch`; false when the last row does not end in the buffer.
    mutating func run(from start: Int) -> Bool {
        begin(at: start)
        let end = isWhole ? scratch.endLastLine() : buffer.count
        while true {
            switch fast.scan(scratch.padded, stop: stop, end: end, into: &scratch.block, counts: &counts) {
            case .complete:
                if counts.next > buffer.count { forgetAddedLineEnd() }
                return true
            case .needsMore where !isWhole: return false
            case .needsMore, .irregular:
                counts.highBlocks = nil
                guard lenient.readRow(buffer, isWhole: isWhole, into: &scratch.block, counts: &counts) else { return false }
                if counts.isCut { return true }
            }
        }
    }

    /// The same with the lenient reader alone, which keeps rows apart that are not UTF-8.
    mutating func runLeniently(from start: Int) -> Bool {
        begin(at: start)
        return lenient.scan(buffer, stop: stop, isWhole: isWhole, into: &scratch.block, counts: &counts)
    }

    private mutating func begin(at start: Int) {
        counts = CSVChunkCounts()
        counts.next = start
        scratch.block.removeAll()
    }

    /// The last line did not end itself; ``ChunkScratch/endLastLine()`` did.
    private mutating func forgetAddedLineEnd() {
        counts.next = buffer.count
        counts.lines -= 1
        if buffer.last == UInt8(ascii: "\r") { counts.lineEnds.carriageReturns -= 1 } else { counts.lineEnds.bareLineFeeds -= 1 }
    }
}
