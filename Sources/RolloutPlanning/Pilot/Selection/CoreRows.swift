/// The rows that the search looks at: those inside, and those that a good group could hold.
enum CoreRows {
    /// At most about `limit` rows besides those inside, ascending.
    static func choose(_ open: borrowing OpenCoverage, _ bound: borrowing UpperBound, members: [Int32], limit: Int) -> [Int32] {
        if open.rows <= limit { return Array(0..<Int32(open.rows)) }
        var ranked: [(profit: Double, preference: Double, row: Int32)] = []
        ranked.reserveCapacity(open.rows)
        for row in 0..<Int32(open.rows) {
            ranked.append((bound.prices.profit(row, open), Double(open.preference(row, after: 0)), row))
        }
        var taken = members.indices.map { members[$0] > 0 || bound.average[$0] > 0.1 }
        // How far profits and preferences spread decides how they are weighed against each other.
        ranked.sort { $0.profit != $1.profit ? $0.profit > $1.profit : $0.row < $1.row }
        for entry in ranked.prefix(limit / 2) { taken[Int(entry.row)] = true }
        let profits = max(ranked[0].profit - ranked[limit / 2].profit, 1e-9)
        let preferences = max((ranked.map(\.preference).max() ?? 0) - (ranked.map(\.preference).min() ?? 0), 1e-9)
        for weight in [0.3, 3.0] {
            func rank(_ entry: (profit: Double, preference: Double, row: Int32)) -> Double {
                entry.profit / profits + weight * entry.preference / preferences
            }
            ranked.sort { rank($0) != rank($1) ? rank($0) > rank($1) : $0.row < $1.row }
            for entry in ranked.prefix(limit / 4) { taken[Int(entry.row)] = true }
        }
        return (0..<Int32(open.rows)).filter { taken[Int($0)] }
    }
}
