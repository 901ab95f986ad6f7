/// Mends waves that are over a limit by moving and exchanging units, each step lowering what is over in all.
struct Mending {
    private let waves: Range<Int>
    private let minUsers: Int
    /// Exchanges that are looked at before giving up.
    private var budget: Int

    init(waves: Range<Int>, minUsers: Int, isThorough: Bool) {
        budget = isThorough ? 2_000_000 : 20_000
        self.waves = waves
        self.minUsers = minUsers
    }

    /// Puts units that found no place where they do least harm, then mends; false when something stays over a limit. Entries must be in order.
    mutating func run(_ classes: [Int], remaining: inout [Int], state: inout WaveState) -> Bool {
        let left = classes.filter { remaining[$0] > 0 }
        guard left.reduce(0, { $0 + remaining[$1] }) <= 400 else { return false }
        for unit in left {
            while remaining[unit] > 0 {
                let harm = waves.map { excess($0, out: nil, back: unit, state) - excess($0, out: nil, back: nil, state) }
                guard let place = harm.indices.min(by: { (harm[$0], $0) < (harm[$1], $1) }) else { return false }
                state.put(unit, count: 1, in: waves.lowerBound + place)
                remaining[unit] -= 1
            }
        }
        while budget > 0 {
            let over = waves.map { excess($0, out: nil, back: nil, state) }
            if over.allSatisfy({ $0 == 0 }) { return true }
            guard step(over, &state) else { return false }
        }
        return false
    }

    /// The best move or exchange out of a wave that is over a limit.
    private mutating func step(_ over: [Double], _ state: inout WaveState) -> Bool {
        let units = state.units
        let order = over.indices.filter { over[$0] > 0 }.sorted { (over[$1], $0) < (over[$0], $1) }
        for place in order {
            let wave = waves.lowerBound + place
            var best: (gain: Double, out: Int, back: Int?, other: Int)?
            for out in sample(state.entries[wave], state) {
                for other in waves where other != wave {
                    let before = over[place] + over[other - waves.lowerBound]
                    for back in [nil] + sample(state.entries[other], state).map({ Optional($0) }) {
                        budget -= 1
                        let people = units.users[out] - (back.map { units.users[$0] } ?? 0)
                        if people > 0 ? state.users[wave] - people < minUsers : people < 0 && state.users[other] + people < minUsers { continue }
                        let after = excess(wave, out: out, back: back, state)
                        guard after < before, before - after > best?.gain ?? 1e-12 else { continue }
                        let gain = before - after - excess(other, out: back, back: out, state)
                        if gain > best?.gain ?? 1e-12 { best = (gain, out, back, other) }
                    }
                }
                if budget <= 0 { break }
            }
            guard let best else { continue }
            state.put(best.out, count: -1, in: wave)
            state.put(best.out, count: 1, in: best.other)
            if let back = best.back {
                state.put(back, count: -1, in: best.other)
                state.put(back, count: 1, in: wave)
            }
            return true
        }
        return false
    }

    private func sample(_ entries: [WaveEntry], _ state: WaveState) -> [Int] {
        let step = max(1, (entries.count + 59) / 60)
        return stride(from: 0, to: entries.count, by: step).map { state.units.byLoad[Int(entries[$0].rank)] }
    }

    /// By how much a wave would be over its limits, as shares of them, with one unit less and one more.
    private func excess(_ wave: Int, out: Int?, back: Int?, _ state: WaveState) -> Double {
        let units = state.units
        let limits = state.limits
        let people = state.users[wave] - (out.map { units.users[$0] } ?? 0) + (back.map { units.users[$0] } ?? 0)
        let load = state.load[wave] - (out.map { units.load[$0] } ?? 0) + (back.map { units.load[$0] } ?? 0)
        var sum = 0.0
        if people > state.userCaps[wave] { sum += Double(people - state.userCaps[wave]) / Double(max(1, state.userCaps[wave])) }
        if load > limits.load { sum += Double(load - limits.load) / Double(max(1, limits.load)) }
        for site in units.siteNumbers.indices {
            var crowd = state.people(ofSite: site, in: wave)
            if let out { crowd -= share(out, site, units) }
            if let back { crowd += share(back, site, units) }
            if crowd > limits.usersPerSite { sum += Double(crowd - limits.usersPerSite) / Double(max(1, limits.usersPerSite)) }
        }
        return sum
    }

    private func share(_ unit: Int, _ site: Int, _ units: WaveUnits) -> Int {
        for index in units.siteStart[unit]..<units.siteStart[unit + 1] where units.sites[index].site == site { return units.sites[index].users }
        return 0
    }
}
