/// Upper bounds in whole numbers: no rounding of prices can make them too low.
enum CertifiedBound {
    /// The value of the relaxation at the prices, rounded to fractions of a unit first: any prices that are not negative are valid.
    static func lagrangian(_ open: borrowing OpenCoverage, _ prices: borrowing DualPrices) -> Int64 {
        let fraction = fraction(open)
        let cell = FlatBuffer<Int64>(repeating: 0, count: open.cells)
        let team = FlatBuffer<Int64>(repeating: 0, count: open.teamRoom.count)
        var value: Int128 = 0
        for place in 0..<open.cells where open.need[place] > 0 {
            let whole = open.weight[place] * fraction
            cell[place] = min(fixed(prices.cell[place], fraction), whole)
            value += Int128(whole - cell[place]) * Int128(open.need[place])
        }
        for place in 0..<open.teamRoom.count {
            team[place] = fixed(prices.team[place], fraction)
            value += Int128(team[place]) * Int128(open.teamRoom[place])
        }
        let budget = fixed(prices.budget, fraction)
        value += Int128(budget) * Int128(open.budget)
        for row in 0..<Int32(open.rows) {
            var profit: Int128 = 0
            for entry in open.rowStart[row]..<open.rowStart[row + 1] { profit += Int128(cell[open.rowCells[entry]]) }
            if open.team[row] >= 0 { profit -= Int128(team[open.team[row]]) }
            profit -= Int128(budget) * Int128(open.cost[row])
            if profit > 0 { value += profit * Int128(open.room[row]) }
        }
        return Int64(clamping: value / Int128(fraction))
    }

    /// What the group covers, and the best that the budget could buy if everybody's gain stayed as large as it is now.
    static func marginal(_ open: borrowing OpenCoverage, _ state: borrowing GroupState) -> Int64 {
        var gains: [(gain: Int64, row: Int32)] = []
        for row in 0..<Int32(open.rows) {
            let gain = state.gain(row, open)
            if gain > 0 { gains.append((gain, row)) }
        }
        gains.sort { left, right in
            let first = Int128(left.gain) * Int128(open.cost[right.row])
            let second = Int128(right.gain) * Int128(open.cost[left.row])
            return first > second
        }
        var value = Int128(state.covered)
        var left = Int128(open.budget)
        for (gain, row) in gains {
            let cost = Int128(open.cost[row])
            let room = Int128(open.room[row])
            if cost * room <= left {
                value += Int128(gain) * room
                left -= cost * room
            } else {
                value += (Int128(gain) * left + cost - 1) / cost
                break
            }
        }
        return Int64(clamping: value)
    }

    /// The largest common divisor of the weights: coverage comes in multiples of it.
    static func grain(_ open: borrowing OpenCoverage) -> Int64 {
        var grain: Int64 = 0
        for cell in 0..<open.cells where open.need[cell] > 0 {
            var other = open.weight[cell]
            while other != 0 { (grain, other) = (other, grain % other) }
        }
        return max(grain, 1)
    }

    /// Parts that a unit is counted in: as many as whole numbers allow.
    private static func fraction(_ open: borrowing OpenCoverage) -> Int64 {
        var largest: Int64 = 1
        for cell in 0..<open.cells { largest = max(largest, open.weight[cell]) }
        return Int64(1) << max(0, min(24, largest.leadingZeroBitCount - 4))
    }

    private static func fixed(_ price: Double, _ fraction: Int64) -> Int64 {
        let scaled = price * Double(fraction)
        return scaled > 0 ? Int64(min(scaled, 4e18)) : 0
    }
}
