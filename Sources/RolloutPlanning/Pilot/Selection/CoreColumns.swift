/// Which rows bring each cell: rows turned on their side.
struct CoreColumns: ~Copyable {
    let start: FlatBuffer<Int32>
    let rows: FlatBuffer<Int32>

    init(_ open: borrowing OpenCoverage) {
        start = FlatBuffer(repeating: 0, count: open.cells + 1)
        rows = FlatBuffer(repeating: 0, count: open.entries)
        for entry in 0..<open.entries { start[open.rowCells[entry] + 1] += 1 }
        for cell in 0..<open.cells { start[cell + 1] += start[cell] }
        let next = FlatBuffer<Int32>(start.array)
        for row in 0..<Int32(open.rows) {
            for entry in open.rowStart[row]..<open.rowStart[row + 1] {
                let cell = open.rowCells[entry]
                rows[next[cell]] = row
                next[cell] += 1
            }
        }
    }
}
