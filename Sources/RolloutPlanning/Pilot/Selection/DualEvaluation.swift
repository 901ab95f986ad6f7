/// The inner problem of the relaxation: the most rewarding members that the budget allows, the last one perhaps in part.
struct DualEvaluation: ~Copyable {
    /// How many members bring each cell.
    let usage: FlatBuffer<Double>
    let teamUsage: FlatBuffer<Double>
    /// Members of each row over all evaluations, later ones counting more; close to the best group that may take people in part.
    private let tally: FlatBuffer<Double>
    private var tallyShare = 1.0
    private var tallyTotal = 0.0
    private var candidates: [DualCandidate] = []
    /// Below this reward per cost nobody was chosen lately.
    private var threshold = 0.0

    init(_ open: borrowing OpenCoverage) {
        usage = FlatBuffer(repeating: 0, count: open.cells)
        teamUsage = FlatBuffer(repeating: 0, count: open.teamRoom.count)
        tally = FlatBuffer(repeating: 0, count: open.rows)
    }

    /// Chooses among `rows`, sets the price of the budget, and returns the value of the relaxation.
    mutating func evaluate(_ open: borrowing OpenCoverage, rows: borrowing FlatBuffer<Int32>, prices: inout DualPrices) -> Double {
        usage.fill(0)
        teamUsage.fill(0)
        var value = 0.0
        for cell in 0..<open.cells where open.need[cell] > 0 {
            value += (Double(open.weight[cell]) - prices.cell[cell]) * Double(open.need[cell])
        }
        for team in 0..<open.teamRoom.count { value += prices.team[team] * Double(open.teamRoom[team]) }
        collect(open, rows, prices)
        var left = Double(open.budget)
        prices.budget = 0
        for candidate in candidates {
            let row = candidate.row
            let cost = Double(open.cost[row])
            let room = Double(open.room[row])
            let members = cost * room <= left ? room : left / cost
            left -= members * cost
            value += members * (cost > 0 ? candidate.density * cost : prices.reward(row, open))
            for entry in open.rowStart[row]..<open.rowStart[row + 1] { usage[open.rowCells[entry]] += members }
            if open.team[row] >= 0 { teamUsage[open.team[row]] += members }
            tally[row] += tallyShare * members
            if members < room {
                prices.budget = candidate.density
                break
            }
        }
        threshold = prices.budget * 0.8
        tallyTotal += tallyShare
        tallyShare *= 1.03
        return value
    }

    /// The average members of a row.
    func average(_ row: Int32) -> Double {
        tallyTotal > 0 ? tally[row] / tallyTotal : 0
    }

    /// Rows worth a look, the most rewarding per cost first as far as the budget goes.
    private mutating func collect(_ open: borrowing OpenCoverage, _ rows: borrowing FlatBuffer<Int32>, _ prices: borrowing DualPrices) {
        while true {
            candidates.removeAll(keepingCapacity: true)
            var wanted = 0
            for place in 0..<rows.count {
                let row = rows[place]
                let reward = prices.reward(row, open)
                let cost = Double(open.cost[row])
                if reward > threshold * cost, reward > 0 {
                    // Whoever costs nothing comes before everybody else.
                    let price = Int(open.cost[row]) * Int(open.room[row])
                    candidates.append(DualCandidate(density: cost > 0 ? reward / cost : .infinity, cost: price, row: row))
                    wanted += price
                }
            }
            if wanted > open.budget || threshold == 0 { break }
            threshold = 0
        }
        DualCandidate.arrange(&candidates, budget: open.budget)
    }
}
