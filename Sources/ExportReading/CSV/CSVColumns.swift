/// Which cells of a row are wanted, and which delimiters of the row bound them.
struct CSVColumns {
    /// How many columns the header has.
    let headerCount: Int
    /// How many cells a row has that is not short: up to the last column with a name.
    let fewestCells: Int
    /// For each wanted column: its place in the header, -1 when the file has none.
    let sources: [Int]
    /// The ordinals (from 1) of the delimiters whose position must be known, ascending. The last one is `headerCount`, behind which a row has too many cells.
    let marks: [Int]
    /// For each wanted column: which mark ends the cell before it (-1: the row's start) and which ends the cell itself.
    let bounds: [(start: Int, end: Int)]

    init(header: [String], requests: [ColumnRequest]) {
        let names = header.map { HeaderName.normalize($0) }
        headerCount = header.count
        fewestCells = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
        let sources = requests.map { request in request.names.lazy.compactMap { names.firstIndex(of: $0) }.first ?? -1 }
        let wanted = Set(sources.filter { $0 >= 0 }.flatMap { [$0, $0 + 1] } + [header.count]).filter { $0 > 0 }
        let marks = wanted.sorted()
        self.sources = sources
        self.marks = marks
        bounds = sources.map { source in
            source < 0 ? (start: -1, end: -1) : (start: source == 0 ? -1 : marks.firstIndex(of: source) ?? -1, end: marks.firstIndex(of: source + 1) ?? -1)
        }
    }

    /// Whether a cell behind the last column holds anything but blanks.
    func hasTooManyCells(_ cells: [[UInt8]]) -> Bool {
        cells.dropFirst(headerCount).contains { $0.contains { $0 != 0x20 } }
    }
}
