/// Lowers the value of the relaxation by subgradient steps.
struct DualDescent: ~Copyable {
    /// The prices of the lowest value seen.
    var best: DualPrices
    private(set) var bestValue = Double.infinity
    private var prices: DualPrices
    private var evaluation: DualEvaluation
    private let direction: FlatBuffer<Double>
    private let teamDirection: FlatBuffer<Double>
    private var scale = 1.0

    /// Starts with prices that fall with how often the group brings each cell.
    init(_ open: borrowing OpenCoverage, from group: borrowing GroupState) {
        best = DualPrices(cells: open.cells, teams: open.teamRoom.count)
        prices = DualPrices(cells: open.cells, teams: open.teamRoom.count)
        evaluation = DualEvaluation(open)
        direction = FlatBuffer(repeating: 0, count: open.cells)
        teamDirection = FlatBuffer(repeating: 0, count: open.teamRoom.count)
        for cell in 0..<open.cells where open.need[cell] > 0 {
            let need = Double(open.need[cell])
            prices.cell[cell] = Double(open.weight[cell]) * need / max(need, Double(group.count[cell]) * 2)
        }
        best.copy(from: prices)
    }

    /// Takes `steps` steps on the problem of some rows; the best value starts anew, as it holds for these rows.
    mutating func run(_ open: borrowing OpenCoverage, rows: borrowing FlatBuffer<Int32>, target: Double, steps: Int) {
        prices.copy(from: best)
        bestValue = .infinity
        direction.fill(0)
        teamDirection.fill(0)
        var waiting = 0
        for _ in 0..<steps {
            let value = evaluation.evaluate(open, rows: rows, prices: &prices)
            if value < bestValue {
                if value < bestValue - 1e-4 * (bestValue - target) { waiting = 0 }
                bestValue = value
                best.copy(from: prices)
            } else {
                waiting += 1
                if waiting >= 12 {
                    waiting = 0
                    scale *= 0.6
                    if scale < 1e-4 { break }
                    prices.copy(from: best)
                    direction.fill(0)
                    teamDirection.fill(0)
                    continue
                }
            }
            if bestValue - target < 1e-7 * max(target, 1) || !step(open, above: max(value - target, 0)) { break }
        }
    }

    /// The value of the best prices with all rows; sets the price of the budget that goes with it.
    mutating func evaluateBest(_ open: borrowing OpenCoverage, rows: borrowing FlatBuffer<Int32>) -> Double {
        evaluation.evaluate(open, rows: rows, prices: &best)
    }

    /// How many members of a row the relaxation takes on average.
    func average(_ row: Int32) -> Double { evaluation.average(row) }

    /// Starts the next run with larger steps.
    mutating func renewSteps() {
        scale = max(scale, 0.3)
    }

    private mutating func step(_ open: borrowing OpenCoverage, above gap: Double) -> Bool {
        var norm = 0.0
        for cell in 0..<open.cells where open.need[cell] > 0 {
            let weight = Double(open.weight[cell])
            var slope = evaluation.usage[cell] - Double(open.need[cell])
            if slope > 0 && prices.cell[cell] <= 0 || slope < 0 && prices.cell[cell] >= weight { slope = 0 }
            let smooth = 0.6 * direction[cell] + slope
            direction[cell] = smooth
            norm += smooth * smooth * weight
        }
        let teamWeight = max(prices.budget, 1)
        for team in 0..<open.teamRoom.count {
            var slope = evaluation.teamUsage[team] - Double(open.teamRoom[team])
            if slope < 0 && prices.team[team] <= 0 { slope = 0 }
            let smooth = 0.6 * teamDirection[team] + slope
            teamDirection[team] = smooth
            norm += smooth * smooth * teamWeight
        }
        if norm <= 0 { return false }
        let length = scale * gap / norm
        for cell in 0..<open.cells where open.need[cell] > 0 {
            let weight = Double(open.weight[cell])
            prices.cell[cell] = min(max(prices.cell[cell] - length * weight * direction[cell], 0), weight)
        }
        for team in 0..<open.teamRoom.count {
            // A place that too many want becomes dearer.
            prices.team[team] = max(prices.team[team] + length * teamWeight * teamDirection[team], 0)
        }
        return true
    }
}
