/// The inner problem of the relaxation: the most rewarding members that the budget allows, the last one perhaps in part.
struct DualEvaluation: ~Copyable {
    private struct Candidate {
        var density: Double
        var row: Int32
    }

    /// How many members bring each cell.
    let usage: FlatBuffer<Double>
    let teamUsage: FlatBuffer<Double>
    private var candidates: [Candidate] = []
    /// Below this reward per cost nobody was chosen lately.
    private var threshold = 0.0

    init(_ open: borrowing OpenCoverage) {
        usage = FlatBuffer(repeating: 0, count: open.cells)
        teamUsage = FlatBuffer(repeating: 0, count: open.teamRoom.count)
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
            value += members * (cost > 0 ? candidate.density * cost : candidate.density)
            for entry in open.rowStart[row]..<open.rowStart[row + 1] { usage[open.rowCells[entry]] += members }
            if open.team[row] >= 0 { teamUsage[open.team[row]] += members }
            if members < room {
                prices.budget = candidate.density
                break
            }
        }
        threshold = prices.budget * 0.8
        return value
    }

    /// Rows worth a look, the most rewarding per cost first.
    private mutating func collect(_ open: borrowing OpenCoverage, _ rows: borrowing FlatBuffer<Int32>, _ prices: borrowing DualPrices) {
        while true {
            candidates.removeAll(keepingCapacity: true)
            var wanted = 0
            for place in 0..<rows.count {
                let row = rows[place]
                let reward = prices.reward(row, open)
                let cost = Double(open.cost[row])
                if reward > threshold * cost, reward > 0 {
                    candidates.append(Candidate(density: cost > 0 ? reward / cost : reward, row: row))
                    wanted += Int(open.cost[row]) * Int(open.room[row])
                }
            }
            if wanted > open.budget || threshold == 0 { break }
            threshold = 0
        }
        candidates.sort { left, right in
            let leftIsFree = open.cost[left.row] == 0
            if leftIsFree != (open.cost[right.row] == 0) { return leftIsFree }
            return left.density != right.density ? left.density > right.density : left.row < right.row
        }
    }
}
