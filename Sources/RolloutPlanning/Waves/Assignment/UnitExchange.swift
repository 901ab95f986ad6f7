/// Moves load from one wave to another: a unit, or a unit for a lighter one.
struct UnitExchange {
    private let minUsers: Int
    /// Candidates that are looked at before giving up.
    private var budget = 12_000_000

    init(minUsers: Int) { self.minUsers = minUsers }

    var isSpent: Bool { budget <= 0 }

    /// Units that leave a wave and units that come for them.
    private struct Offer {
        var leaving: [Int] = []
        var coming: [Int] = []
        var error = Int.max
        var load = 0
    }

    /// Moves about as much load as is wanted, and less than twice that; false when no exchange does. Families that are in both waves come first.
    mutating func shift(_ wanted: Int, from: Int, to: Int, state: inout WaveState) -> Bool {
        let units = state.units
        let leaving = state.entries[from]
        let coming = state.entries[to]
        guard let heaviest = leaving.first else { return false }
        let lightest = coming.last.map { units.load[units.byLoad[Int($0.rank)]] } ?? 0
        if wanted > 6 * max(1, units.load[units.byLoad[Int(heaviest.rank)]] - lightest) {
            if shiftMany(wanted, from: from, to: to, state: &state) { return true }
        }
        let sharedOut = leaving.filter { state.hasFamily(units.family[units.byLoad[Int($0.rank)]], in: to) }
        let sharedBack = coming.filter { state.hasFamily(units.family[units.byLoad[Int($0.rank)]], in: from) }
        var offer = best(wanted, sharedOut, sharedBack, from, to, state)
        // A good part of the way within families that are split already is progress; the next call goes on from there.
        if offer.error > 0, wanted <= 4 * units.load[units.byLoad[Int(heaviest.rank)]] {
            let pairs = bestPairs(wanted, sharedOut, sharedBack, from, to, state)
            if pairs.error < offer.error { offer = pairs }
        }
        if offer.error > 0, offer.error > wanted / 2 {
            let (borderOut, borderBack) = (atBorder(leaving, from, to, state), atBorder(coming, to, from, state))
            let border = best(wanted, borderOut, borderBack, from, to, state)
            if border.error < offer.error { offer = border }
            if offer.error > 0 {
                let any = best(wanted, leaving, coming, from, to, state)
                if any.error < offer.error { offer = any }
            }
            // No single exchange comes near: many small ones.
            if offer.error > wanted / 2, shiftMany(wanted, from: from, to: to, state: &state) { return true }
        }
        guard offer.error < wanted else { return false }
        let times = repeats(offer, wanted, from, to, state)
        for unit in offer.leaving { move(unit, times, from, to, &state) }
        for unit in offer.coming { move(unit, times, to, from, &state) }
        return true
    }

    /// Exchanges one unit for another of as many people so that exactly the wanted load moves; false when no two do.
    mutating func shiftExactly(_ wanted: Int, from: Int, to: Int, state: inout WaveState) -> Bool {
        let offer = best(wanted, state.entries[from], state.entries[to], from, to, state)
        guard offer.error == 0, let out = offer.leaving.first, let back = offer.coming.first, state.units.users[out] == state.units.users[back] else {
            return false
        }
        move(out, 1, from, to, &state)
        move(back, 1, to, from, &state)
        return true
    }

    /// How often the same exchange can be made.
    private func repeats(_ offer: Offer, _ wanted: Int, _ from: Int, _ to: Int, _ state: WaveState) -> Int {
        guard offer.load > 0, offer.load * 2 <= wanted, offer.leaving.count == 1, let out = offer.leaving.first else { return 1 }
        let units = state.units
        // Only what leaves limits untouched is repeated: the same people and sites, or a move into free room.
        var times = min(wanted / offer.load, count(of: out, in: from, state))
        if let back = offer.coming.first {
            guard units.users[out] == units.users[back], sameSites(out, back, units) else { return 1 }
            times = min(times, count(of: back, in: to, state))
        } else {
            times = min(times, state.room(out, in: to))
            if units.users[out] > 0 { times = min(times, (state.users[from] - minUsers) / units.users[out]) }
        }
        return max(1, times)
    }

    private func count(of unit: Int, in wave: Int, _ state: WaveState) -> Int {
        Int(state.entries[wave].first { Int($0.rank) == state.units.rank[unit] }?.count ?? 0)
    }

    private func sameSites(_ one: Int, _ other: Int, _ units: WaveUnits) -> Bool {
        units.sites[units.siteStart[one]..<units.siteStart[one + 1]].elementsEqual(units.sites[units.siteStart[other]..<units.siteStart[other + 1]]) {
            $0 == $1
        }
    }

    /// The exchange of one unit for one or none that comes nearest to what is wanted.
    private mutating func best(_ wanted: Int, _ leaving: [WaveEntry], _ coming: [WaveEntry], _ from: Int, _ to: Int, _ state: WaveState) -> Offer {
        var offer = Offer()
        guard !leaving.isEmpty else { return offer }
        let units = state.units
        let loads = leaving.map { units.load[units.byLoad[Int($0.rank)]] }
        let step = max(1, coming.count / 256)
        for place in stride(from: -1, to: coming.count, by: 1) where place < 0 || place % step == 0 {
            let back = place < 0 ? nil : units.byLoad[Int(coming[place].rank)]
            let ideal = wanted + (back.map { units.load[$0] } ?? 0)
            let middle = Self.firstPlace(in: loads, atMost: ideal)
            // Outward from the unit of the ideal load, as long as that is better than what is known.
            for direction in [-1, 1] {
                var at = direction < 0 ? middle - 1 : middle
                var looked = 0
                while loads.indices.contains(at), looked < 24, abs(loads[at] - ideal) < min(offer.error, wanted) {
                    looked += 1
                    budget -= 1
                    let out = units.byLoad[Int(leaving[at].rank)]
                    if fits(out, back, from, to, state) {
                        offer = Offer(leaving: [out], coming: back.map { [$0] } ?? [], error: abs(loads[at] - ideal), load: loads[at] - ideal + wanted)
                        if offer.error == 0 { return offer }
                        break
                    }
                    at += direction
                }
            }
            if budget <= 0 { break }
        }
        return offer
    }

    /// The first place in falling numbers with at most a value.
    private static func firstPlace(in loads: [Int], atMost value: Int) -> Int {
        var low = 0
        var high = loads.count
        while low < high {
            let middle = (low + high) / 2
            if loads[middle] > value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Exchanges heavy units of one wave for light ones of the other, many at once.
    private mutating func shiftMany(_ wanted: Int, from: Int, to: Int, state: inout WaveState) -> Bool {
        let units = state.units
        var rest = wanted
        var moved = false
        var light = Array(state.entries[to].reversed())
        var next = 0
        for entry in state.entries[from] {
            let out = units.byLoad[Int(entry.rank)]
            var count = Int(entry.count)
            var looked = 0
            var at = next
            while count > 0, at < light.count, looked < 16 {
                let back = units.byLoad[Int(light[at].rank)]
                let gain = units.load[out] - units.load[back]
                budget -= 1
                guard gain > 0, gain <= rest, budget > 0 else { break }
                if light[at].count > 0, units.users[out] == units.users[back], sameSites(out, back, units) || fits([out], [back], from, to, state) {
                    let times = sameSites(out, back, units) ? min(count, Int(light[at].count), rest / gain) : 1
                    move(out, times, from, to, &state)
                    move(back, times, to, from, &state)
                    light[at].count -= Int32(times)
                    count -= times
                    rest -= times * gain
                    moved = true
                } else {
                    looked += 1
                    at += 1
                }
                while next < light.count, light[next].count == 0 { next += 1 }
                at = max(at, next)
            }
            if rest <= 0 || budget <= 0 { break }
        }
        return moved
    }

    /// The people of a wave whose family is the one next to another wave: the last of the earlier wave, the first of the later.
    private func atBorder(_ entries: [WaveEntry], _ wave: Int, _ other: Int, _ state: WaveState) -> [WaveEntry] {
        let families = state.units.family
        let byLoad = state.units.byLoad
        let order = entries.lazy.map { families[byLoad[Int($0.rank)]] }
        guard let border = wave < other ? order.max() : order.min() else { return [] }
        return entries.filter { families[byLoad[Int($0.rank)]] == border || state.hasFamily(families[byLoad[Int($0.rank)]], in: other) }
    }

    /// Exchanges up to two units for up to two: for waves of few units, where single exchanges find nothing.
    mutating func shiftPairs(_ wanted: Int, from: Int, to: Int, state: inout WaveState) -> Bool {
        let offer = bestPairs(wanted, state.entries[from], state.entries[to], from, to, state)
        guard offer.error < wanted else { return false }
        for unit in offer.leaving { move(unit, 1, from, to, &state) }
        for unit in offer.coming { move(unit, 1, to, from, &state) }
        return true
    }

    private mutating func bestPairs(_ wanted: Int, _ out: [WaveEntry], _ back: [WaveEntry], _ from: Int, _ to: Int, _ state: WaveState) -> Offer {
        var offer = Offer()
        guard !out.isEmpty else { return offer }
        let leaving = bundles(out, state).dropFirst()
        let coming = bundles(back, state)
        let loads = leaving.map(\.load)
        for back in coming {
            let ideal = wanted + back.load
            let middle = Self.firstPlace(in: loads, atMost: ideal)
            for direction in [-1, 1] {
                var at = direction < 0 ? middle - 1 : middle
                var looked = 0
                while loads.indices.contains(at), looked < 24, abs(loads[at] - ideal) < min(offer.error, wanted) {
                    looked += 1
                    budget -= 1
                    let out = leaving[leaving.startIndex + at]
                    if fits(out.units, back.units, from, to, state) {
                        offer = Offer(leaving: out.units, coming: back.units, error: abs(loads[at] - ideal), load: loads[at] - back.load)
                        break
                    }
                    at += direction
                }
            }
            if offer.error == 0 || budget <= 0 { break }
        }
        return offer
    }

    /// None, one or two units; no list, as there are thousands of these for each exchange.
    private struct Bundle {
        var first = -1
        var second = -1
        var load = 0

        var units: [Int] { second >= 0 ? [first, second] : first >= 0 ? [first] : [] }
    }

    /// None, one or two units of a wave, most load first; "none" leads the list when nothing else does.
    private func bundles(_ entries: [WaveEntry], _ state: WaveState) -> [Bundle] {
        let units = state.units
        let step = max(1, entries.count / 60)
        let some = stride(from: 0, to: entries.count, by: step).map { entries[$0] }
        var all: [Bundle] = []
        all.reserveCapacity(some.count * (some.count + 3) / 2)
        for (place, entry) in some.enumerated() {
            let one = units.byLoad[Int(entry.rank)]
            all.append(Bundle(first: one, load: units.load[one]))
            if entry.count > 1 { all.append(Bundle(first: one, second: one, load: 2 * units.load[one])) }
            for second in some[(place + 1)...] {
                let other = units.byLoad[Int(second.rank)]
                all.append(Bundle(first: one, second: other, load: units.load[one] + units.load[other]))
            }
        }
        let order = all.indices.map { (load: all[$0].load, place: Int32($0)) }.sorted { $0.load != $1.load ? $0.load > $1.load : $0.place < $1.place }
        return [Bundle()] + order.map { all[Int($0.place)] }
    }

    /// Whether limits hold after an exchange of one unit for one or none.
    private func fits(_ out: Int, _ back: Int?, _ from: Int, _ to: Int, _ state: WaveState) -> Bool {
        let units = state.units
        if let back {
            if units.users[out] == units.users[back], sameSites(out, back, units) {
                return state.load[to] + units.load[out] - units.load[back] <= state.limits.load
                    && state.load[from] + units.load[back] - units.load[out] <= state.limits.load
            }
            return fits([out], [back], from, to, state)
        }
        return state.users[from] - units.users[out] >= minUsers && state.room(out, in: to) > 0
    }

    /// Whether limits hold after an exchange.
    private func fits(_ leaving: [Int], _ coming: [Int], _ from: Int, _ to: Int, _ state: WaveState) -> Bool {
        let units = state.units
        var people = 0
        var load = 0
        for unit in leaving { (people, load) = (people + units.users[unit], load + units.load[unit]) }
        for unit in coming { (people, load) = (people - units.users[unit], load - units.load[unit]) }
        if people > 0, state.users[to] + people > state.userCaps[to] || state.users[from] - people < minUsers { return false }
        if people < 0, state.users[from] - people > state.userCaps[from] || state.users[to] + people < minUsers { return false }
        if load > 0, state.load[to] + load > state.limits.load { return false }
        if load < 0, state.load[from] - load > state.limits.load { return false }
        guard !units.siteNumbers.isEmpty else { return true }
        return sitesFit(leaving, coming, in: to, state) && sitesFit(coming, leaving, in: from, state)
    }

    private func sitesFit(_ arriving: [Int], _ gone: [Int], in wave: Int, _ state: WaveState) -> Bool {
        let units = state.units
        for unit in arriving {
            for index in units.siteStart[unit]..<units.siteStart[unit + 1] {
                let site = units.sites[index].site
                let change = people(arriving, of: site, units) - people(gone, of: site, units)
                if change > 0, state.people(ofSite: site, in: wave) + change > state.limits.usersPerSite { return false }
            }
        }
        return true
    }

    private func people(_ some: [Int], of site: Int, _ units: WaveUnits) -> Int {
        var sum = 0
        for unit in some {
            for index in units.siteStart[unit]..<units.siteStart[unit + 1] where units.sites[index].site == site { sum += units.sites[index].users }
        }
        return sum
    }

    private mutating func move(_ unit: Int, _ count: Int, _ from: Int, _ to: Int, _ state: inout WaveState) {
        state.put(unit, count: -count, in: from)
        state.put(unit, count: count, in: to)
    }
}
