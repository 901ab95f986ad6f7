/// Groups that grow member by member: the guarantee below which no answer falls.
enum GreedyChoice {
    /// What a member is measured by.
    enum Measure {
        case gain
        case gainPerCost
    }

    /// The best of growing by gain, by gain per cost, and around the best single member.
    static func best(_ open: borrowing OpenCoverage) -> ChosenGroup {
        var best = grown(open, by: .gain, from: [])
        if open.hasUnitCosts { return best }
        for group in [grown(open, by: .gainPerCost, from: []), grown(open, by: .gainPerCost, from: bestSingle(open).map { [$0] } ?? [])]
        where group.isBetter(than: best) {
            best = group
        }
        return best
    }

    /// Grows around the members that the relaxation takes whole or nearly: the best of several degrees of trust.
    static func guided(_ open: borrowing OpenCoverage, by average: borrowing FlatBuffer<Double>) -> ChosenGroup {
        var ranked = (0..<Int32(open.rows)).filter { average[$0] > 0.05 }.map { (share: average[$0] / Double(open.room[$0]), row: $0) }
        ranked.sort { $0.share != $1.share ? $0.share > $1.share : $0.row < $1.row }
        var best = ChosenGroup(members: [], covered: -1, preference: 0)
        for trust in [0.95, 0.8, 0.6, 0.4, 0.2] {
            var start: [Int32] = []
            for entry in ranked where average[entry.row] >= trust {
                start.append(contentsOf: repeatElement(entry.row, count: Int(average[entry.row] + 1 - trust)))
            }
            let group = grown(open, by: .gainPerCost, from: start)
            if group.isBetter(than: best) { best = group }
        }
        return best
    }

    private static func grown(_ open: borrowing OpenCoverage, by measure: Measure, from start: [Int32]) -> ChosenGroup {
        var state = GroupState(open)
        for row in start where state.fits(row, open) && state.gain(row, open) > 0 { state.add(row, open) }
        var queue = queue(open, state, measure)
        var outdated = 0
        while !state.isFull(open), state.covered < open.wanted, let first = queue.first {
            guard state.fits(first.row, open), let now = entry(first.row, open, state, measure) else {
                queue.removeFirst()
                continue
            }
            // Promises only fall, so one that still holds is the highest.
            if now.promise == first.promise, now.preference == first.preference {
                state.add(first.row, open)
            } else {
                queue.replaceFirst(now)
                outdated += 1
                // A cell that many bring and nobody wants any more outdates them all: then asking everybody again is cheaper than one by one.
                if outdated * 16 > open.rows {
                    queue = self.queue(open, state, measure)
                    outdated = 0
                }
            }
        }
        PreferenceFill.fill(&state, open)
        return state.group
    }

    /// Everybody who may still join and would bring something.
    private static func queue(_ open: borrowing OpenCoverage, _ state: borrowing GroupState, _ measure: Measure) -> GreedyQueue {
        var entries: [GreedyQueue.Entry] = []
        entries.reserveCapacity(open.rows)
        for row in 0..<Int32(open.rows) where state.fits(row, open) {
            if let entry = entry(row, open, state, measure) { entries.append(entry) }
        }
        return GreedyQueue(entries)
    }

    private static func entry(_ row: Int32, _ open: borrowing OpenCoverage, _ state: borrowing GroupState, _ measure: Measure) -> GreedyQueue.Entry? {
        let gain = state.gain(row, open)
        if gain == 0 { return nil }
        let cost = measure == .gain ? 1 : Double(open.cost[row])
        return GreedyQueue.Entry(promise: Double(gain) / cost, preference: open.preference(row, after: state.members[row]), row: row)
    }

    private static func bestSingle(_ open: borrowing OpenCoverage) -> Int32? {
        let state = GroupState(open)
        var best: Int32?
        var most: Int64 = 0
        for row in 0..<Int32(open.rows) where state.fits(row, open) {
            let gain = state.gain(row, open)
            if gain > most {
                most = gain
                best = row
            }
        }
        return best
    }
}
