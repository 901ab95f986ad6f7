/// The best bound that the effort allows, and prices that tell which rows matter.
struct UpperBound: ~Copyable {
    let prices: DualPrices
    /// No group covers more of what is open.
    let value: Int64
    /// How many members of each row the relaxation takes, in parts.
    let average: FlatBuffer<Double>

    init(_ open: borrowing OpenCoverage, greedy: ChosenGroup, effort: SelectionEffort) {
        var state = GroupState(open)
        for row in 0..<Int32(open.rows) {
            for _ in 0..<greedy.members[Int(row)] { state.add(row, open) }
        }
        var total: Int64 = 0
        for cell in 0..<open.cells { total += open.weight[cell] * Int64(open.need[cell]) }
        var bound = min(total, CertifiedBound.marginal(open, state))
        var descent = DualDescent(open, from: state)
        if bound > greedy.covered {
            let target = Double(greedy.covered)
            let perStep = open.entries + open.rows + 4 * open.cells
            let steps = effort.bound / max(perStep, 1)
            if steps >= 300 {
                descent.run(open, rows: Self.bringing(open), target: target, steps: min(steps, 1000))
            } else {
                Self.priceOut(open, &descent, target: target, effort: effort)
            }
            bound = min(bound, CertifiedBound.lagrangian(open, descent.best))
            let grain = CertifiedBound.grain(open)
            bound = max(bound / grain * grain, greedy.covered)
        }
        value = bound
        var kept = DualPrices(cells: open.cells, teams: open.teamRoom.count)
        kept.copy(from: descent.best)
        prices = kept
        average = FlatBuffer((0..<Int32(open.rows)).map { descent.average($0) })
    }

    /// Rows that bring anything.
    private static func bringing(_ open: borrowing OpenCoverage) -> FlatBuffer<Int32> {
        FlatBuffer((0..<Int32(open.rows)).filter { open.rowStart[$0] < open.rowStart[$0 + 1] })
    }

    /// Many rows: most steps look at the promising ones, and a few at all to find who else is.
    private static func priceOut(_ open: borrowing OpenCoverage, _ descent: inout DualDescent, target: Double, effort: SelectionEffort) {
        let all = bringing(open)
        let rounds = 5
        let steps = 90
        let perRow = max(open.entries / max(open.rows, 1), 1) + 1
        let limit = min(max(effort.bound / (2 * rounds * steps * perRow), 2000), 20_000)
        descent.run(open, rows: all, target: target, steps: 8)
        var lowest = descent.bestValue
        var prices = DualPrices(cells: open.cells, teams: open.teamRoom.count)
        prices.copy(from: descent.best)
        for _ in 0..<rounds {
            let rows = promising(open, all, descent.best, limit: limit)
            descent.renewSteps()
            descent.run(open, rows: rows, target: target, steps: steps)
            let value = descent.evaluateBest(open, rows: all)
            if value < lowest {
                lowest = value
                prices.copy(from: descent.best)
            }
        }
        descent.best.copy(from: prices)
    }

    private static func promising(
        _ open: borrowing OpenCoverage, _ rows: borrowing FlatBuffer<Int32>, _ prices: borrowing DualPrices, limit: Int
    ) -> FlatBuffer<Int32> {
        var ranked: [DualCandidate] = []
        ranked.reserveCapacity(rows.count)
        for place in 0..<rows.count { ranked.append(DualCandidate(density: prices.profit(rows[place], open), cost: 1, row: rows[place])) }
        DualCandidate.arrange(&ranked, budget: limit)
        return FlatBuffer(ranked.prefix(limit).map(\.row).sorted())
    }
}
