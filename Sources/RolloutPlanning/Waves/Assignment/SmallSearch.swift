/// Looks through the divisions of a few units, for instances where limits leave so little space that filling and exchanging find nothing.
struct SmallSearch {
    /// The most units that are looked at.
    static let mostUnits = 40
    private let waves: Range<Int>
    private let minUsers: Int
    /// Partial divisions that are looked at before giving up.
    private var budget = 60_000

    init(waves: Range<Int>, minUsers: Int) {
        self.waves = waves
        self.minUsers = minUsers
    }

    /// Places all that is in `remaining`; nil when there is no division, or none was found in time.
    mutating func run(_ classes: [Int], remaining: [Int], state: WaveState) -> WaveState? {
        let units = state.units
        var each: [Int] = []
        for unit in classes {
            guard each.count + remaining[unit] <= Self.mostUnits else { return nil }
            each += Array(repeating: unit, count: remaining[unit])
        }
        each.sort { (units.users[$1], units.load[$1], $0) < (units.users[$0], units.load[$0], $1) }
        if each.contains(where: { units.load[$0] * 2 > state.limits.load }) {
            each.sort { (units.load[$1], $0) < (units.load[$0], $1) }
        }
        var found = state
        var lacking = 0
        for wave in waves { lacking += max(0, minUsers - state.users[wave]) }
        let people = each.reduce(0) { $0 + units.users[$1] }
        guard lacking <= people, place(each[...], after: waves.lowerBound, people, &found) else { return nil }
        return found
    }

    private mutating func place(_ each: ArraySlice<Int>, after first: Int, _ people: Int, _ state: inout WaveState) -> Bool {
        guard let unit = each.first else { return waves.allSatisfy { state.users[$0] >= minUsers } }
        budget -= 1
        guard budget > 0 else { return false }
        if minUsers > 0 {
            var lacking = 0
            for wave in waves { lacking += max(0, minUsers - state.users[wave]) }
            if lacking > people { return false }
        }
        var tried: [Int] = []
        for wave in first..<waves.upperBound where state.room(unit, in: wave) > 0 {
            // A wave that is like one that was tried leads to the same.
            if tried.contains(where: { isAlike($0, wave, state) }) { continue }
            tried.append(wave)
            state.put(unit, count: 1, in: wave)
            // Equal units go to the same wave or later ones.
            let next = each.dropFirst().first == unit ? wave : waves.lowerBound
            if place(each.dropFirst(), after: next, people - state.units.users[unit], &state) { return true }
            state.put(unit, count: -1, in: wave)
        }
        return false
    }

    private func isAlike(_ one: Int, _ other: Int, _ state: WaveState) -> Bool {
        state.users[one] == state.users[other] && state.load[one] == state.load[other] && state.userCaps[one] == state.userCaps[other]
            && state.units.siteNumbers.indices.allSatisfy { state.people(ofSite: $0, in: one) == state.people(ofSite: $0, in: other) }
    }
}
