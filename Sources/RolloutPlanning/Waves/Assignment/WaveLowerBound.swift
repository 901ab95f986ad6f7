/// The fewest waves that a phase needs, whoever divides it.
///
/// Three arguments, each of which holds for any division: what the waves have room for together must reach the sum (of people, load, people of
/// a site); units of at least a size fit a wave only so many times; and units above half of a wave keep out what is left beside them (the
/// bound L2 of Martello and Toth, for load). Pins count as room that is taken.
struct WaveLowerBound {
    private let limits: WaveLimits
    private let pins: WavePins
    private let phase: Int32
    private let users: SizeDemand
    private let load: SizeDemand
    private let sites: [(site: Int, demand: SizeDemand)]
    /// Waves that load asks for, even if no pin takes room.
    private let loadBins: Int
    let isEmpty: Bool

    init(_ units: WaveUnits, classes: [Int], phase: Int32, limits: WaveLimits, pins: WavePins) {
        self.limits = limits
        self.pins = pins
        self.phase = phase
        isEmpty = classes.isEmpty
        users = SizeDemand(classes.map { (units.users[$0], units.counts[$0]) }, cap: limits.largestCap(phase: phase))
        let loads = units.loadIsUsers ? [] : classes.map { (units.load[$0], units.counts[$0]) }
        load = SizeDemand(loads, cap: limits.load)
        loadBins = SizeDemand.bins(loads, cap: limits.load)
        var bySite: [Int: [(size: Int, count: Int)]] = [:]
        for unit in classes {
            for (site, share) in units.sites[units.siteStart[unit]..<units.siteStart[unit + 1]] {
                bySite[site, default: []].append((share, units.counts[unit]))
            }
        }
        sites = bySite.keys.sorted().map { ($0, SizeDemand(bySite[$0] ?? [], cap: limits.usersPerSite)) }
    }

    /// The first wave after those that the phase needs when it begins with `start`; nil when it would be beyond the most waves of a plan.
    func end(from start: Int) -> Int? {
        if isEmpty { return start }
        var people = users.unmet
        var work = load.unmet
        var unmetSites = sites.map { (site: $0.site, unmet: $0.demand.unmet) }
        var wave = start
        while true {
            if people.isMet, work.isMet, unmetSites.isEmpty, wave - start >= loadBins { return max(wave, start + 1) }
            guard wave < WaveLimits.mostWaves else { return nil }
            let isPinned = wave < pins.count
            let room = pins.userCap(wave, phase: phase, limits: limits) - (isPinned ? pins.users[wave] : 0)
            people.take(room: room)
            work.take(room: limits.load - (isPinned ? pins.load[wave] : 0))
            for index in unmetSites.indices {
                let taken = isPinned ? pins.siteUsers[wave][unmetSites[index].site] ?? 0 : 0
                unmetSites[index].unmet.take(room: min(room, limits.usersPerSite - taken))
            }
            unmetSites.removeAll { $0.unmet.isMet }
            wave += 1
        }
    }
}
