/// Who is in which wave so far, and what the waves carry.
struct WaveState: Sendable {
    let units: WaveUnits
    var limits: WaveLimits
    /// The most people of each wave.
    private(set) var userCaps: [Int]
    private(set) var users: [Int]
    private(set) var load: [Int]
    /// By wave and site.
    private(set) var siteUsers: [Int32]
    /// By wave and family: units. Empty when the table would be too large; families then count for nothing in exchanges.
    private(set) var familyUnits: [Int32]
    /// By wave: units that may still move, in order of load once ``sortEntries()`` has run.
    private(set) var entries: [[WaveEntry]]
    /// By wave: units that stay where an earlier plan put them.
    private(set) var kept: [[WaveEntry]]
    /// Whether units that were to stay may move now.
    private(set) var isThawed = false
    private let siteCount: Int
    private let familyCount: Int

    init(units: WaveUnits, limits: WaveLimits, userCaps: [Int]) {
        self.units = units
        self.limits = limits
        // Growth without limit comes to numbers whose sum would not fit.
        self.userCaps = userCaps.map { min($0, 1 << 40) }
        let waves = userCaps.count
        users = Array(repeating: 0, count: waves)
        load = users
        entries = Array(repeating: [], count: waves)
        kept = entries
        siteCount = units.siteNumbers.count
        siteUsers = Array(repeating: 0, count: waves * siteCount)
        familyCount = waves * units.familyCount <= 16_000_000 ? units.familyCount : 0
        familyUnits = Array(repeating: 0, count: waves * familyCount)
    }

    var waveCount: Int { userCaps.count }

    /// How many units of a class a wave has room for, its load at most `loadLimit`.
    func room(_ unit: Int, in wave: Int, loadLimit: Int) -> Int {
        var most = Int(Int32.max)
        let people = units.users[unit]
        if people > 0 { most = people == 1 ? min(most, userCaps[wave] - users[wave]) : min(most, (userCaps[wave] - users[wave]) / people) }
        let work = units.load[unit]
        if work > 0, most > 0 { most = min(most, (loadLimit - load[wave]) / work) }
        for index in units.siteStart[unit]..<units.siteStart[unit + 1] where most > 0 {
            let (site, share) = units.sites[index]
            most = min(most, (limits.usersPerSite - Int(siteUsers[wave * siteCount + site])) / share)
        }
        return max(0, most)
    }

    /// How many units of a class a wave has room for.
    func room(_ unit: Int, in wave: Int) -> Int { room(unit, in: wave, loadLimit: limits.load) }

    /// Whether no wave is over a limit.
    func isWithinLimits(_ waves: Range<Int>) -> Bool {
        waves.allSatisfy { wave in
            users[wave] <= userCaps[wave] && load[wave] <= limits.load
                && units.siteNumbers.indices.allSatisfy { people(ofSite: $0, in: wave) <= limits.usersPerSite }
        }
    }

    /// People of a site in a wave.
    func people(ofSite site: Int, in wave: Int) -> Int { Int(siteUsers[wave * siteCount + site]) }

    /// Whether a wave has units of a family; true when nobody counts.
    func hasFamily(_ family: Int, in wave: Int) -> Bool {
        familyCount == 0 || familyUnits[wave * familyCount + family] > 0
    }

    /// Units of a family in a wave; 0 when nobody counts.
    func familySize(_ family: Int, in wave: Int) -> Int {
        familyCount == 0 ? 0 : Int(familyUnits[wave * familyCount + family])
    }

    /// Adds what units carry, without saying who they are: for pins, and inside ``put(_:count:in:)``.
    mutating func addTotals(_ unit: Int, count: Int, in wave: Int) {
        users[wave] += units.users[unit] * count
        load[wave] += units.load[unit] * count
        for index in units.siteStart[unit]..<units.siteStart[unit + 1] {
            siteUsers[wave * siteCount + units.sites[index].site] += Int32(truncatingIfNeeded: units.sites[index].users * count)
        }
        if familyCount > 0 { familyUnits[wave * familyCount + units.family[unit]] += Int32(truncatingIfNeeded: count) }
    }

    /// Adds units without keeping the entries in order.
    mutating func append(_ unit: Int, count: Int, in wave: Int) {
        addTotals(unit, count: count, in: wave)
        entries[wave].append(WaveEntry(rank: Int32(truncatingIfNeeded: units.rank[unit]), count: Int32(truncatingIfNeeded: count)))
    }

    /// Adds units that stay.
    mutating func keep(_ unit: Int, count: Int, in wave: Int) {
        addTotals(unit, count: count, in: wave)
        kept[wave].append(WaveEntry(rank: Int32(truncatingIfNeeded: units.rank[unit]), count: Int32(truncatingIfNeeded: count)))
    }

    /// Lets a wave have more people than growth would, because they are there.
    mutating func raiseCap(of wave: Int, to users: Int) { userCaps[wave] = max(userCaps[wave], users) }

    /// Takes units away that would stay.
    mutating func release(_ index: Int, count: Int, in wave: Int) {
        addTotals(units.byLoad[Int(kept[wave][index].rank)], count: -count, in: wave)
        kept[wave][index].count -= Int32(truncatingIfNeeded: count)
    }

    /// Lets the units move that were to stay.
    mutating func thaw(_ waves: Range<Int>) {
        isThawed = true
        for wave in waves {
            entries[wave] += kept[wave]
            kept[wave] = []
        }
        sortEntries()
    }

    /// Brings the entries in order, one per class.
    mutating func sortEntries() {
        for wave in entries.indices {
            let sorted = entries[wave].sorted { $0.rank < $1.rank }
            var merged: [WaveEntry] = []
            merged.reserveCapacity(sorted.count)
            for entry in sorted where entry.count > 0 {
                if let last = merged.indices.last, merged[last].rank == entry.rank {
                    merged[last].count += entry.count
                } else {
                    merged.append(entry)
                }
            }
            entries[wave] = merged
        }
    }

    /// Adds units (or takes them away, with a negative count) in entries that are in order.
    mutating func put(_ unit: Int, count: Int, in wave: Int) {
        guard count != 0 else { return }
        addTotals(unit, count: count, in: wave)
        let rank = Int32(truncatingIfNeeded: units.rank[unit])
        let index = place(of: rank, in: wave)
        if index < entries[wave].count, entries[wave][index].rank == rank {
            entries[wave][index].count += Int32(truncatingIfNeeded: count)
            if entries[wave][index].count == 0 { entries[wave].remove(at: index) }
        } else {
            entries[wave].insert(WaveEntry(rank: rank, count: Int32(truncatingIfNeeded: count)), at: index)
        }
    }

    /// Where a class is or would be among the entries of a wave.
    private func place(of rank: Int32, in wave: Int) -> Int {
        var low = 0
        var high = entries[wave].count
        while low < high {
            let middle = (low + high) / 2
            if entries[wave][middle].rank < rank { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
