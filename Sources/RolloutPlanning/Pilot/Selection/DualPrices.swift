/// Prices of the Lagrangian relaxation: of one unit of coverage of each cell, of a place in each team, of one unit of the budget.
///
/// Any prices that are not negative prove a bound; good ones prove a close bound and tell which classes matter.
struct DualPrices: ~Copyable {
    let cell: FlatBuffer<Double>
    let team: FlatBuffer<Double>
    var budget: Double = 0

    init(cells: Int, teams: Int) {
        cell = FlatBuffer(repeating: 0, count: cells)
        team = FlatBuffer(repeating: 0, count: teams)
    }

    mutating func copy(from other: borrowing DualPrices) {
        cell.copy(from: other.cell)
        team.copy(from: other.team)
        budget = other.budget
    }

    /// What a member of the row brings at these prices, less the place in the team.
    @inline(__always)
    func reward(_ row: Int32, _ open: borrowing OpenCoverage) -> Double {
        var sum = 0.0
        for entry in open.rowStart[row]..<open.rowStart[row + 1] {
            sum += cell[open.rowCells[entry]]
        }
        let team = open.team[row]
        return team < 0 ? sum : sum - self.team[team]
    }

    /// The reward less the cost: how much a member is worth more than the last who is worth their cost.
    @inline(__always)
    func profit(_ row: Int32, _ open: borrowing OpenCoverage) -> Double {
        reward(row, open) - budget * Double(open.cost[row])
    }
}
