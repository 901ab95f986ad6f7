/// Makes room for units that found none, and people for waves that have too few, by moving small units between waves.
struct Ejection {
    let waves: Range<Int>
    /// Pairs of units and waves that are looked at before giving up.
    private var budget = 400_000

    init(waves: Range<Int>) { self.waves = waves }

    /// Places what is left in `remaining`, largest first; false when something has no place. Entries must be in order.
    mutating func place(_ classes: [Int], remaining: inout [Int], state: inout WaveState) -> Bool {
        let units = state.units
        let left = classes.filter { remaining[$0] > 0 }.sorted { (units.users[$1], units.load[$1], $0) < (units.users[$0], units.load[$0], $1) }
        for unit in left {
            while remaining[unit] > 0 {
                if let wave = roomiest(unit, state) {
                    let count = min(remaining[unit], max(1, min(state.room(unit, in: wave), remaining[unit] / waves.count)))
                    state.put(unit, count: count, in: wave)
                    remaining[unit] -= count
                } else if makeRoom(unit, &state) {
                    remaining[unit] -= 1
                } else {
                    return false
                }
            }
        }
        return true
    }

    /// The wave with room for a unit: one with its family, then the one with least load.
    private func roomiest(_ unit: Int, _ state: WaveState) -> Int? {
        let family = state.units.family[unit]
        return waves.filter { state.room(unit, in: $0) > 0 }.min {
            let (one, other) = (state.hasFamily(family, in: $0), state.hasFamily(family, in: $1))
            return one == other ? (state.load[$0], $0) < (state.load[$1], $1) : one
        }
    }

    /// Puts one unit into a wave out of which smaller units could go to others.
    private mutating func makeRoom(_ unit: Int, _ state: inout WaveState) -> Bool {
        let candidates = waves.sorted { (lack(unit, $0, state), $0) < (lack(unit, $1, state), $1) }
        for wave in candidates where budget > 0 {
            var trial = state
            guard clear(wave, for: unit, &trial) else { continue }
            trial.put(unit, count: 1, in: wave)
            state = trial
            return true
        }
        return false
    }

    /// How much more than it may have a wave would have with the unit, as the largest share of a limit.
    private func lack(_ unit: Int, _ wave: Int, _ state: WaveState) -> Double {
        let people = Double(state.users[wave] + state.units.users[unit]) / Double(max(1, state.userCaps[wave]))
        let work = Double(state.load[wave] + state.units.load[unit]) / Double(max(1, state.limits.load))
        return max(people, work)
    }

    /// Moves units from a wave to others until it has room.
    private mutating func clear(_ wave: Int, for unit: Int, _ state: inout WaveState) -> Bool {
        let units = state.units
        for entry in state.entries[wave].reversed() {
            let small = units.byLoad[Int(entry.rank)]
            var count = Int(entry.count)
            while count > 0, budget > 0 {
                budget -= 1
                guard helps(small, unit, wave, state), let other = target(small, not: wave, state) else { break }
                state.put(small, count: -1, in: wave)
                state.put(small, count: 1, in: other)
                count -= 1
                if state.room(unit, in: wave) > 0 { return true }
            }
        }
        return false
    }

    /// Whether a wave without the small unit is nearer to having room: smaller than the unit in what is lacking.
    private func helps(_ small: Int, _ unit: Int, _ wave: Int, _ state: WaveState) -> Bool {
        let units = state.units
        let people = state.users[wave] + units.users[unit] > state.userCaps[wave]
        if people, units.users[small] > 0, units.users[small] < units.users[unit] || units.load[small] < units.load[unit] { return true }
        let work = state.load[wave] + units.load[unit] > state.limits.load
        if work, units.load[small] > 0, units.load[small] < units.load[unit] || units.users[small] < units.users[unit] { return true }
        for (site, share) in units.sites[units.siteStart[unit]..<units.siteStart[unit + 1]]
        where state.people(ofSite: site, in: wave) + share > state.limits.usersPerSite {
            if units.sites[units.siteStart[small]..<units.siteStart[small + 1]].contains(where: { $0.site == site }) { return true }
        }
        return false
    }

    private mutating func target(_ unit: Int, not wave: Int, _ state: WaveState) -> Int? {
        var best: Int?
        for other in waves where other != wave {
            budget -= 1
            guard state.room(unit, in: other) > 0 else { continue }
            if let known = best, state.load[known] <= state.load[other] { continue }
            best = other
        }
        return best
    }

    /// Gives each wave its fewest people; false when that fails.
    mutating func raise(to minUsers: Int, state: inout WaveState) -> Bool {
        let units = state.units
        for wave in waves where state.users[wave] < minUsers {
            let donors = waves.filter { state.users[$0] > minUsers }.sorted { (state.users[$1], $0) < (state.users[$0], $1) }
            for donor in donors {
                let own = state.entries[donor]
                // People of families that are there already come first.
                let (near, far) = (
                    own.filter { state.hasFamily(units.family[units.byLoad[Int($0.rank)]], in: wave) },
                    own.filter { !state.hasFamily(units.family[units.byLoad[Int($0.rank)]], in: wave) }
                )
                for entry in near + far where state.users[wave] < minUsers {
                    let unit = units.byLoad[Int(entry.rank)]
                    let people = units.users[unit]
                    guard people > 0 else { continue }
                    let spare = (state.users[donor] - minUsers) / people
                    let lacking = (minUsers - state.users[wave] + people - 1) / people
                    let count = min(Int(entry.count), spare, lacking, state.room(unit, in: wave))
                    if count > 0 {
                        state.put(unit, count: -count, in: donor)
                        state.put(unit, count: count, in: wave)
                    }
                }
            }
            if state.users[wave] < minUsers { return false }
        }
        return true
    }
}
