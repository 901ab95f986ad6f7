/// Takes units out of a wave that is over a limit, so that few people move.
enum Eviction {
    static func run(_ wave: Int, remaining: inout [Int], state: inout WaveState) {
        let units = state.units
        var out: [(index: Int, count: Int)] = []
        for site in units.siteNumbers.indices {
            let local = state.kept[wave].indices.filter { index in people(of: site, unit(index, wave, state), units) > 0 }
            lower(wave, local, &out, &state, by: { people(of: site, $0, units) }) { $0.people(ofSite: site, in: wave) - $0.limits.usersPerSite }
        }
        let all = Array(state.kept[wave].indices)
        lower(wave, all, &out, &state, by: { units.load[$0] }) { $0.load[wave] - $0.limits.load }
        lower(wave, all, &out, &state, by: { units.users[$0] }) { $0.users[wave] - $0.userCaps[wave] }
        // What was taken for one limit may have made another's unnecessary.
        out.sort { (units.users[unit($1.index, wave, state)], $0.index) < (units.users[unit($0.index, wave, state)], $1.index) }
        for (index, count) in out {
            let one = unit(index, wave, state)
            let back = min(count, state.room(one, in: wave))
            if back > 0 { state.release(index, count: -back, in: wave) }
            remaining[one] += count - back
        }
    }

    private static func unit(_ index: Int, _ wave: Int, _ state: WaveState) -> Int { state.units.byLoad[Int(state.kept[wave][index].rank)] }

    private static func people(of site: Int, _ unit: Int, _ units: WaveUnits) -> Int {
        for index in units.siteStart[unit]..<units.siteStart[unit + 1] where units.sites[index].site == site { return units.sites[index].users }
        return 0
    }

    /// Takes units until an excess is gone: those that lower it most per person, and to finish the fewest people that are enough.
    private static func lower(
        _ wave: Int, _ candidates: [Int], _ out: inout [(index: Int, count: Int)], _ state: inout WaveState, by size: (Int) -> Int,
        excess: (WaveState) -> Int
    ) {
        guard excess(state) > 0 else { return }
        let units = state.units
        func perPerson(_ index: Int) -> Double {
            let one = unit(index, wave, state)
            return Double(size(one)) / Double(max(1, units.users[one]))
        }
        // Of equals those of families that are few here, then single people.
        let keyed = candidates.map { index -> (Double, Int, Int, Int) in
            let one = unit(index, wave, state)
            return (-perPerson(index), state.familySize(units.family[one], in: wave), units.users[one], index)
        }
        let order = keyed.sorted { $0 < $1 }.map(\.3)
        for index in order {
            let over = excess(state)
            if over <= 0 { return }
            let one = unit(index, wave, state)
            let each = size(one)
            guard each > 0 else { continue }
            let count = min(Int(state.kept[wave][index].count), over / each)
            if count > 0 {
                state.release(index, count: count, in: wave)
                out.append((index, count))
            }
            if excess(state) > 0, finish(wave, order, &out, &state, size, excess(state), atMost: units.users[one]) { return }
        }
        while excess(state) > 0, finish(wave, order, &out, &state, size, excess(state), atMost: Int.max) {}
    }

    /// Takes the one unit of fewest people that is enough, if it has no more people than `atMost`.
    private static func finish(
        _ wave: Int, _ order: [Int], _ out: inout [(index: Int, count: Int)], _ state: inout WaveState, _ size: (Int) -> Int, _ over: Int, atMost: Int
    ) -> Bool {
        let units = state.units
        var best: Int?
        for index in order where state.kept[wave][index].count > 0 {
            let one = unit(index, wave, state)
            guard size(one) >= over, units.users[one] <= atMost else { continue }
            if let known = best.map({ unit($0, wave, state) }), (units.users[known], size(known)) <= (units.users[one], size(one)) { continue }
            best = index
        }
        guard let best else { return false }
        state.release(best, count: 1, in: wave)
        out.append((best, 1))
        return true
    }
}
