/// Keeps units where an earlier plan put them, as far as limits allow.
enum EarlierPlan {
    /// Places the units of `classes` that have a wave in `waves`, and takes out of waves that are then over a limit those whose move moves
    /// fewest people. Then newcomers whose family has a wave with room join it.
    ///
    /// Growth makes nobody leave for whoever is pinned to their wave: it limits those who are there and are not pinned, as it did when they came. All
    /// together are limited by what a wave can carry.
    static func keep(_ classes: [Int], waves: Range<Int>, pins: WavePins, remaining: inout [Int], state: inout WaveState) {
        let units = state.units
        var people = Array(repeating: 0, count: waves.count)
        var isFirstPhase = false
        for unit in classes where waves.contains(units.earlier[unit]) {
            state.keep(unit, count: remaining[unit], in: units.earlier[unit])
            people[units.earlier[unit] - waves.lowerBound] += units.users[unit] * remaining[unit]
            isFirstPhase = isFirstPhase || units.phase[unit] == 0
            remaining[unit] = 0
        }
        for wave in waves where wave < pins.count && pins.users[wave] > 0 {
            let own = people[wave - waves.lowerBound]
            let grown = isFirstPhase ? min(own, state.limits.growthCap(wave)) : own
            state.raiseCap(of: wave, to: min(state.limits.users, grown + pins.users[wave]))
        }
        for wave in waves { Eviction.run(wave, remaining: &remaining, state: &state) }
        join(classes, waves, &remaining, &state)
    }

    /// Newcomers go where most of their family is, as long as that wave is not much above the level.
    private static func join(_ classes: [Int], _ waves: Range<Int>, _ remaining: inout [Int], _ state: inout WaveState) {
        let units = state.units
        let left = classes.filter { remaining[$0] > 0 }
        let load = left.reduce(0) { $0 + units.load[$1] * remaining[$1] }
        let users = left.reduce(0) { $0 + units.users[$1] * remaining[$1] }
        let level = WaterLevel.level(load: load, users: users, waves: waves, state: state)
        let limit = min(state.limits.load, level + level / 20)
        for unit in left {
            let family = units.family[unit]
            let home = waves.filter { state.familySize(family, in: $0) > 0 }
            for wave in home.sorted(by: { (state.familySize(family, in: $1), $0) < (state.familySize(family, in: $0), $1) }) where remaining[unit] > 0 {
                let count = min(remaining[unit], state.room(unit, in: wave, loadLimit: limit))
                guard count > 0 else { continue }
                state.append(unit, count: count, in: wave)
                remaining[unit] -= count
            }
        }
    }
}
