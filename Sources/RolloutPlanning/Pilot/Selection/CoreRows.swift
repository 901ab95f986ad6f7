/// The rows that the search looks at: those inside, and those that a good group could hold.
enum CoreRows {
    /// At most about `limit` rows besides those inside, ascending.
    static func choose(_ open: borrowing OpenCoverage, _ bound: borrowing UpperBound, members: [Int32], limit: Int) -> [Int32] {
        if open.rows <= limit { return Array(0..<Int32(open.rows)) }
        var taken = members.indices.map { members[$0] > 0 || bound.average[$0] > 0.1 }
        let profit = FlatBuffer<Double>(repeating: 0, count: open.rows)
        let preference = FlatBuffer<Double>(repeating: 0, count: open.rows)
        var highest = (profit: -Double.infinity, preference: -Double.infinity)
        var lowestPreference = Double.infinity
        // One more than is taken: how far profits spread is measured at the first one that is not.
        var byProfit = TopRows(count: limit / 2 + 1)
        for row in 0..<Int32(open.rows) {
            profit[row] = bound.prices.profit(row, open)
            preference[row] = Double(open.preference(row, after: 0))
            byProfit.offer(row, worth: profit[row])
            highest = (max(highest.profit, profit[row]), max(highest.preference, preference[row]))
            lowestPreference = min(lowestPreference, preference[row])
        }
        guard let first = byProfit.least else { return [] }
        for row in byProfit.rows where row != first.row { taken[Int(row)] = true }
        // How far profits and preferences spread decides how they are weighed against each other.
        let profits = max(highest.profit - first.worth, 1e-9)
        let preferences = max(highest.preference - lowestPreference, 1e-9)
        for weight in [0.3, 3.0] {
            var byBoth = TopRows(count: limit / 4)
            for row in 0..<Int32(open.rows) { byBoth.offer(row, worth: profit[row] / profits + weight * preference[row] / preferences) }
            for row in byBoth.rows { taken[Int(row)] = true }
        }
        if open.hasSites { takeOfSites(open, profit, limit: limit, taken: &taken) }
        return (0..<Int32(open.rows)).filter { taken[Int($0)] }
    }

    /// Prices do not count places at sites, so the rows worth most may be those of one site that is soon full: some of each are taken besides.
    private static func takeOfSites(_ open: borrowing OpenCoverage, _ profit: borrowing FlatBuffer<Double>, limit: Int, taken: inout [Bool]) {
        var best = Array(repeating: TopRows(count: max(limit / 4 / open.siteRoom.count, 1)), count: open.siteRoom.count)
        for row in 0..<Int32(open.rows) where open.site[row] >= 0 { best[Int(open.site[row])].offer(row, worth: profit[row]) }
        for site in best { for row in site.rows { taken[Int(row)] = true } }
    }
}
