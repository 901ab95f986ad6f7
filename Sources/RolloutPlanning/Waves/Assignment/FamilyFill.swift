/// Fills waves one after the other with families in order, each wave up to the level that is then due.
///
/// A family goes on in the next wave when it does not fit, so that a border between two waves splits one family unless limits ask for more;
/// balancing may split further ones afterwards. With a ``WaveProblem/familySlack`` a wave rather ends where a family ends. People whom later waves could not take any more (a site with
/// many people, waves that are nearly full) go first, out of the order.
struct FamilyFill {
    private let units: WaveUnits
    private let waves: Range<Int>
    private let minUsers: Int
    private let slack: Double
    /// Classes with units that are not placed yet, from `head` on.
    private var queue: [Int]
    private var head = 0
    private var remainingUsers = 0
    private var remainingLoad = 0
    private var remainingSites: [Int]
    /// By site: the classes with people there, and how many.
    private var classesOfSite: [[(unit: Int, share: Int)]]
    private var familyLoad: [Int]

    init(_ units: WaveUnits, classes: [Int], waves: Range<Int>, minUsers: Int, slack: Double, remaining: [Int]) {
        self.units = units
        self.waves = waves
        self.minUsers = minUsers
        self.slack = slack
        queue = classes.filter { remaining[$0] > 0 }
        remainingSites = Array(repeating: 0, count: units.siteNumbers.count)
        familyLoad = Array(repeating: 0, count: units.familyCount)
        classesOfSite = Array(repeating: [], count: units.siteNumbers.count)
        for unit in queue {
            count(unit, remaining[unit])
            for (site, share) in units.sites[units.siteStart[unit]..<units.siteStart[unit + 1]] { classesOfSite[site].append((unit, share)) }
        }
    }

    /// Fills the waves. What finds no place is left in `remaining`.
    mutating func run(_ remaining: inout [Int], _ state: inout WaveState) {
        var level = 0
        let step = max(1, waves.count / 200)
        for wave in waves where head < queue.count {
            let later = (wave + 1)..<waves.upperBound
            takeCrowdedSites(wave, later, &remaining, &state)
            // A level for each wave, because what the waves before took is not exactly what was due.
            if (wave - waves.lowerBound) % step == 0 {
                level = WaterLevel.level(load: remainingLoad, users: remainingUsers, waves: wave..<waves.upperBound, state: state)
            }
            takeFamilies(wave, target: min(level, state.limits.load), &remaining, &state)
            var room = 0
            for one in later { room += max(0, state.userCaps[one] - state.users[one]) }
            let due = max(minUsers - state.users[wave], remainingUsers - room)
            if due > 0 { takeUsers(wave, due, &remaining, &state) }
        }
    }

    private mutating func takeFamilies(_ wave: Int, target: Int, _ remaining: inout [Int], _ state: inout WaveState) {
        var index = head
        var survivors: [Int] = []
        var lastFamily: Int?
        var family = -1
        var limit = target
        while index < queue.count {
            let unit = queue[index]
            if units.family[unit] != family {
                if lastFamily != nil { break }
                family = units.family[unit]
                if slack > 0 {
                    guard let allowed = allowance(family, wave, target, state) else { break }
                    limit = allowed
                }
            }
            let count = min(remaining[unit], state.room(unit, in: wave, loadLimit: limit))
            if count > 0 { take(unit, count, wave, &remaining, &state) }
            if remaining[unit] > 0 {
                survivors.append(unit)
                if state.users[wave] >= state.userCaps[wave] {
                    index += 1
                    break
                }
                let rest = limit - state.load[wave]
                // What is missing then is little enough to be evened out by exchanges.
                if rest < units.load[unit], rest <= target / 20 { lastFamily = family }
            }
            index += 1
        }
        leave(survivors, upTo: index)
    }

    /// The load up to which a wave may be filled with a family, so that it ends where a family ends if one ends near the target; nil when it
    /// ended there already.
    private func allowance(_ family: Int, _ wave: Int, _ target: Int, _ state: WaveState) -> Int? {
        let most = Int(slack * Double(target))
        let rest = target - state.load[wave]
        let over = familyLoad[family] - rest
        guard over > 0 else { return target }
        let isNear = rest <= most && state.load[wave] > 0
        if over <= most, over <= rest || !isNear, target + over <= state.limits.load { return target + over }
        return isNear ? nil : target
    }

    /// Takes people in order whatever they weigh, because later waves have no room for them or this one has too few.
    private mutating func takeUsers(_ wave: Int, _ due: Int, _ remaining: inout [Int], _ state: inout WaveState) {
        var due = due
        var index = head
        var survivors: [Int] = []
        while index < queue.count, due > 0 {
            let unit = queue[index]
            let people = max(1, units.users[unit])
            let count = min(remaining[unit], (due + people - 1) / people, state.room(unit, in: wave))
            if count > 0 {
                take(unit, count, wave, &remaining, &state)
                due -= count * units.users[unit]
            }
            if remaining[unit] > 0 { survivors.append(unit) }
            index += 1
        }
        leave(survivors, upTo: index)
    }

    /// Takes people of sites that the later waves could not take all.
    private mutating func takeCrowdedSites(_ wave: Int, _ later: Range<Int>, _ remaining: inout [Int], _ state: inout WaveState) {
        for site in remainingSites.indices where remainingSites[site] > 0 {
            var room = 0
            for one in later { room += max(0, min(state.limits.usersPerSite - state.people(ofSite: site, in: one), state.userCaps[one] - state.users[one])) }
            guard remainingSites[site] > room else { continue }
            classesOfSite[site].removeAll { remaining[$0.unit] == 0 }
            let bySite = classesOfSite[site]
            for (unit, share) in bySite where remainingSites[site] > room {
                let due = (remainingSites[site] - room + share - 1) / share
                let count = min(remaining[unit], due, state.room(unit, in: wave))
                if count > 0 { take(unit, count, wave, &remaining, &state) }
            }
        }
    }

    private mutating func take(_ unit: Int, _ count: Int, _ wave: Int, _ remaining: inout [Int], _ state: inout WaveState) {
        remaining[unit] -= count
        self.count(unit, -count)
        state.append(unit, count: count, in: wave)
    }

    /// Adds to what is not placed yet.
    private mutating func count(_ unit: Int, _ count: Int) {
        remainingUsers += units.users[unit] * count
        remainingLoad += units.load[unit] * count
        familyLoad[units.family[unit]] += units.load[unit] * count
        for index in units.siteStart[unit]..<units.siteStart[unit + 1] {
            remainingSites[units.sites[index].site] += units.sites[index].users * count
        }
    }

    /// Moves on to `end`, with those before it that found no place in front.
    private mutating func leave(_ survivors: [Int], upTo end: Int) {
        head = end - survivors.count
        for (offset, unit) in survivors.enumerated() { queue[head + offset] = unit }
    }
}
