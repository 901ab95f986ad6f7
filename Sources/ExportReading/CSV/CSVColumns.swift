/// Which cells of a row are wanted, and which delimiters of the row bound them.
struct CSVColumns {
    /// How many columns the header has.
    let headerCount: Int
    /// How many cells a row has that is not short: up to the last column with a name.
    let fewestCells: Int
    /// For each wanted column: its place in the header, -1 when the file has none.
    let sources: [Int]
    init(header: [String], requests: [ColumnRequest]) {
        let names = header.map { HeaderName.normalize($0) }
        headerCount = header.count
        fewestCells = (names.lastIndex { !$0.isEmpty } ?? -1) + 1
        sources = requests.map { request in request.names.lazy.compactMap { names.firstIndex(of: $0) }.first ?? -1 }
    }

    /// Whether a cell behind the last column holds anything but blanks.
    func hasTooManyCells(_ cells: [[UInt8]]) -> Bool {
        cells.dropFirst(headerCount).contains { $0.contains { $0 != 0x20 } }
    }
}
