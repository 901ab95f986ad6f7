/// Groups that grow member by member: the guarantee below which no answer falls.
enum GreedyChoice {
    /// What a member is measured by.
    enum Measure {
        case gain
        case gainPerCost
    }

    /// The best of growing by gain, by gain per cost, and around the best single member.
    static func best(_ open: borrowing OpenCoverage) -> ChosenGroup {
        var best = grown(open, by: .gain, from: nil)
        if open.hasUnitCosts { return best }
        for group in [grown(open, by: .gainPerCost, from: nil), grown(open, by: .gainPerCost, from: bestSingle(open))] where group.isBetter(than: best) {
            best = group
        }
        return best
    }

    private static func grown(_ open: borrowing OpenCoverage, by measure: Measure, from single: Int32?) -> ChosenGroup {
        var state = GroupState(open)
        if let single { state.add(single, open) }
        var entries: [GreedyQueue.Entry] = []
        entries.reserveCapacity(open.rows)
        for row in 0..<Int32(open.rows) where state.fits(row, open) {
            if let entry = entry(row, open, state, measure) { entries.append(entry) }
        }
        var queue = GreedyQueue(entries)
        while let first = queue.first {
            guard state.fits(first.row, open), let now = entry(first.row, open, state, measure) else {
                queue.removeFirst()
                continue
            }
            // Promises only fall, so one that still holds is the highest.
            if now.promise == first.promise, now.preference == first.preference {
                state.add(first.row, open)
            } else {
                queue.replaceFirst(now)
            }
        }
        PreferenceFill.fill(&state, open)
        return state.group
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
