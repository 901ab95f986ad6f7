/// Improves a group of core rows by exchanges: some leave, the best others come, and who has just moved stays where they are for a while.
struct CoreSearch: ~Copyable {
    private var group: CoreGroup
    private let bestMembers: FlatBuffer<Int32>
    private var bestCovered: Int64 = 0
    private var bestPreference: Int64 = 0
    /// From which step on somebody of the row may come or leave.
    private let mayCome: FlatBuffer<Int32>
    private let mayLeave: FlatBuffer<Int32>
    private let shareOfCost: FlatBuffer<Double>
    private let hasUnitCosts: Bool
    /// What one unit of coverage counts against one of preference when members are compared.
    private var emphasis: Double
    private let fullEmphasis: Double
    private var step: Int32 = 0
    private var random: SeededGenerator

    init(_ core: consuming OpenCoverage, members: [Int32], seed: UInt64) {
        mayCome = FlatBuffer(repeating: 0, count: core.rows)
        mayLeave = FlatBuffer(repeating: 0, count: core.rows)
        bestMembers = FlatBuffer(members)
        shareOfCost = FlatBuffer(repeating: 1, count: core.rows)
        hasUnitCosts = core.hasUnitCosts
        var lowest = 0.0
        var highest = 0.0
        var dearest = 1.0
        for row in 0..<core.rows {
            // Somebody who costs nothing is as good as somebody who costs next to nothing.
            shareOfCost[row] = core.cost[row] > 0 ? 1 / Double(core.cost[row]) : 1000
            dearest = max(dearest, Double(core.cost[row]))
        }
        for preference in 0..<core.preferences.count {
            lowest = min(lowest, Double(core.preferences[preference]))
            highest = max(highest, Double(core.preferences[preference]))
        }
        fullEmphasis = (2 * (highest - lowest) + 1) * dearest
        emphasis = fullEmphasis
        random = SeededGenerator(seed: seed)
        group = CoreGroup(core)
        group.become(bestMembers)
        bestCovered = group.covered
        bestPreference = group.preference
    }

    var best: ChosenGroup { ChosenGroup(members: bestMembers.array, covered: bestCovered, preference: bestPreference) }

    /// Looks for more coverage until the work is done or the bound is reached.
    mutating func improveCoverage(work: Int, bound: Int64) {
        emphasis = fullEmphasis
        let end = group.work + work
        let patience = 300 + 10 * group.insideCount
        var waiting = 0
        while group.work < end, bestCovered < bound, group.insideCount > 0 {
            let before = bestCovered
            exchange()
            waiting = bestCovered > before ? 0 : waiting + 1
            if waiting >= patience {
                waiting = 0
                kick(leaving: 2 + random.below(max(group.insideCount / 8, 2)))
            }
        }
    }

    /// Looks for more welcome members who cover as much: short trips from the best group, on which coverage is let go and won back with others.
    ///
    /// - Parameter end: The work at which the whole search ends: what coverage did not need is used here.
    mutating func improvePreference(until end: Int) {
        group.become(bestMembers)
        var waiting = 0
        var patience = 0
        var highest = fullEmphasis
        while group.work < end, group.insideCount > 0 {
            if waiting >= patience {
                waiting = 0
                patience = 6 + random.below(20 + group.insideCount / 2)
                // Some trips hardly let coverage go, others do so easily.
                highest = fullEmphasis * Self.emphases[random.below(Self.emphases.count)]
                emphasis = highest
                kick(leaving: 1 + random.below(4))
            }
            let (covered, preference) = (bestCovered, bestPreference)
            exchange()
            waiting = bestCovered > covered || bestPreference > preference ? 0 : waiting + 1
            // Around the border between covering as much and covering less.
            emphasis = min(max(emphasis * (group.covered < bestCovered ? 1.05 : 0.9), highest * 1e-3), highest)
        }
    }

    private static let emphases = [1, 0.3, 0.1, 0.1, 0.03]

    /// One step: some leave, others come until nobody fits.
    private mutating func exchange() {
        step += 1
        var leaving = 1
        let draw = random.below(16)
        if draw < 4 { leaving = 2 } else if draw == 4 { leaving = 3 }
        for _ in 0..<leaving where group.insideCount > 0 {
            leave(random.below(12) == 0 ? group.inside[random.below(group.insideCount)] : leastMissed())
        }
        refill()
        if group.covered > bestCovered || group.covered == bestCovered && group.preference > bestPreference { record() }
    }

    /// Goes back to the best group and sends a few away at random.
    private mutating func kick(leaving: Int) {
        group.become(bestMembers)
        for _ in 0..<leaving where group.insideCount > 0 {
            leave(group.inside[random.below(group.insideCount)])
        }
        refill()
    }

    private mutating func leave(_ row: Int32) {
        group.remove(row)
        mayCome[row] = step + 2 + Int32(random.below(8))
    }

    private mutating func refill() {
        while let row = mostWelcome() {
            group.add(row)
            mayLeave[row] = step + 1 + Int32(random.below(max(min(group.insideCount / 2, 12), 1)))
        }
    }

    private mutating func record() {
        bestCovered = group.covered
        bestPreference = group.preference
        bestMembers.copy(from: group.members)
    }

    /// Who of those inside is worth least for what they cost.
    private mutating func leastMissed() -> Int32 {
        var chosen: Int32 = -1
        var least = Double.infinity
        var other: Int32 = -1
        var leastOther = Double.infinity
        let count = group.insideCount
        var place = random.below(count)
        for _ in 0..<count {
            let row = group.inside[place]
            place += 1
            if place == count { place = 0 }
            var worth = Double(group.loss[row]) * emphasis + group.lastPreference(row)
            if !hasUnitCosts, worth > 0 { worth *= shareOfCost[row] }
            if worth < least {
                if mayLeave[row] <= step {
                    least = worth
                    chosen = row
                } else if worth < leastOther {
                    leastOther = worth
                    other = row
                }
            }
        }
        group.work += count
        return chosen >= 0 ? chosen : other
    }

    /// Who of those that fit is worth most for what they cost; nil when nobody fits.
    private mutating func mostWelcome() -> Int32? {
        var chosen: Int32 = -1
        var most = -Double.infinity
        var other: Int32 = -1
        var mostOther = -Double.infinity
        let count = group.core.rows
        if group.budgetLeft == 0 && hasUnitCosts || group.membersLeft == 0 { return nil }
        let start = random.below(max(count, 1))
        for part in 0..<2 {
            var row = part == 0 ? start : 0
            let end = part == 0 ? count : start
            while row < end {
                // Four at a time: hardly any of them is worth a second look.
                if hasUnitCosts, row + 4 <= end {
                    let best = max(max(worth(row), worth(row + 1)), max(worth(row + 2), worth(row + 3)))
                    if best <= most {
                        row += 4
                        continue
                    }
                }
                var worth = worth(row)
                if !hasUnitCosts, worth > 0 { worth *= shareOfCost[row] }
                if worth > most, group.fits(Int32(row)) {
                    if mayCome[row] <= step {
                        most = worth
                        chosen = Int32(row)
                    } else if worth > mostOther {
                        mostOther = worth
                        other = Int32(row)
                    }
                }
                row += 1
            }
        }
        group.work += count
        if chosen >= 0 { return chosen }
        return other >= 0 ? other : nil
    }

    /// What the next member of a row is worth, costs not counted.
    @inline(__always)
    private func worth(_ row: Int) -> Double { Double(group.gain[row]) * emphasis + group.nextPreference[row] }
}
