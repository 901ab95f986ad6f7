/// Uses up what is left of the budget once nothing more can be covered.
enum PreferenceFill {
    /// Adds the most welcome while somebody fits.
    static func fill(_ state: inout GroupState, _ open: borrowing OpenCoverage) {
        guard !state.isFull(open) else { return }
        var entries: [GreedyQueue.Entry] = []
        for row in 0..<Int32(open.rows) where state.fits(row, open) {
            entries.append(entry(row, open, state))
        }
        var queue = GreedyQueue(entries)
        while !state.isFull(open), let first = queue.first {
            if !state.fits(first.row, open) {
                queue.removeFirst()
                continue
            }
            state.add(first.row, open)
            if state.fits(first.row, open) {
                queue.replaceFirst(entry(first.row, open, state))
            } else {
                queue.removeFirst()
            }
        }
    }

    private static func entry(_ row: Int32, _ open: borrowing OpenCoverage, _ state: borrowing GroupState) -> GreedyQueue.Entry {
        let preference = open.preference(row, after: state.members[row])
        return GreedyQueue.Entry(promise: Double(preference), preference: preference, row: row)
    }
}
