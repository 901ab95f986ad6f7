/// What a chunk of delimited text held besides its records. Rows count from the chunk's first line.
struct CSVChunkCounts {
    /// Where the first row starts that the chunk did not read, as an offset into its buffer.
    var next = 0
    /// Physical lines read.
    var lines = 0
    /// Records found, the quarantined ones included.
    var records = 0
    /// Records that could not be read.
    var quarantined: [QuarantinedRecord] = []
    /// Rows with fewer cells than the header, and with empty cells beyond it: the first of each, and how many.
    var shortRows = RowSample()
    var extraCells = RowSample()
    /// How the rows end.
    var lineEnds = LineEndCounts()
    /// Where blocks of 64 bytes begin that hold bytes beyond ASCII; nil when that is not known.
    var highBlocks: [UInt32]? = []
    /// Whether the line of the last row, a quarantined one, goes on behind the bytes at hand.
    var isCut = false
}

/// The first rows of which something is true, and how many there are.
struct RowSample {
    static let limit = 20
    var rows: [Int] = []
    var count = 0

    mutating func add(_ row: Int) {
        count += 1
        if rows.count < Self.limit { rows.append(row) }
    }
}
