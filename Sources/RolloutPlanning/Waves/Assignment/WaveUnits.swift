/// The units of a problem in an order that does not depend on how they were listed: equal classes are one, and the classes of a family stand
/// together, those with most load first.
struct WaveUnits: Sendable {
    /// By class: units, people and load of a unit.
    private(set) var counts: [Int] = []
    private(set) var users: [Int] = []
    private(set) var load: [Int] = []
    /// By class: place of the family, in the order of the families' numbers.
    private(set) var family: [Int] = []
    private(set) var familyCount = 0
    private(set) var phase: [Int32] = []
    /// By class: a wave, or -1.
    private(set) var pinned: [Int] = []
    private(set) var earlier: [Int] = []
    /// The people of class `c` at sites that can be too full: `sites[siteStart[c]..<siteStart[c + 1]]`.
    private(set) var siteStart: [Int] = [0]
    private(set) var sites: [(site: Int, users: Int)] = []
    /// The numbers of those sites in the problem.
    private(set) var siteNumbers: [Int32] = []
    /// The places in the problem of the classes that are class `c` here: `members[memberStart[c]..<memberStart[c + 1]]`.
    private(set) var memberStart: [Int] = [0]
    private(set) var members: [Int] = []
    /// Places of the classes by load, most first.
    private(set) var byLoad: [Int] = []
    /// By class: its place in `byLoad`.
    private(set) var rank: [Int] = []
    /// Whether no unit has load: people are then balanced instead.
    private(set) var loadIsUsers = false
    /// The phases that occur, in order.
    private(set) var phases: [Int32] = []

    var classCount: Int { counts.count }

    init(_ problem: WaveProblem) {
        let classes = problem.classes
        let shares = classes.map { Self.normalized($0.sites) }
        let order = Self.canonicalOrder(classes, shares)
        loadIsUsers = !classes.contains { $0.count > 0 && $0.load > 0 }
        let units = classes.reduce(1) { $0 + Int(max(0, $1.count)) }
        let largestLoad = WaveLimits.unlimited / units  // so that sums hold
        let siteTotals = Self.crowdedSites(classes, shares, limit: problem.maxUsersPerSite)
        siteNumbers = siteTotals
        let sitePlace = Dictionary(uniqueKeysWithValues: siteTotals.enumerated().map { ($0.element, $0.offset) })

        var previous: Int?
        var lastFamily: Int32?
        var familyPlaces: [Int32: Int] = [:]
        for number in Set(classes.lazy.filter { $0.count > 0 }.map(\.family)).sorted() {
            familyPlaces[number] = familyPlaces.count
        }
        familyCount = familyPlaces.count
        var place = 0
        for index in order where classes[index].count > 0 {
            let one = classes[index]
            if let previous, Self.alike(classes[previous], one), shares[previous] == shares[index] {
                counts[counts.count - 1] += Int(one.count)
                members.append(index)
                memberStart[memberStart.count - 1] = members.count
                continue
            }
            previous = index
            if lastFamily != one.family {
                lastFamily = one.family
                place = familyPlaces[one.family] ?? 0
            }
            counts.append(Int(one.count))
            users.append(Int(max(0, one.users)))
            load.append(loadIsUsers ? Int(max(0, one.users)) : min(largestLoad, Int(max(0, one.load))))
            family.append(place)
            phase.append(one.phase)
            pinned.append(one.pinned.map { Int($0) } ?? -1)
            earlier.append(one.earlier.map { $0 < WaveLimits.mostWaves ? Int($0) : -1 } ?? -1)
            for share in shares[index] {
                if let site = sitePlace[share.site] { sites.append((site, Int(share.users))) }
            }
            siteStart.append(sites.count)
            members.append(index)
            memberStart.append(members.count)
        }
        phases = Set(phase).sorted()
        let load = load
        byLoad = Array(0..<counts.count).sorted { (load[$1], $0) < (load[$0], $1) }
        rank = [Int](repeating: 0, count: counts.count)
        for (at, one) in byLoad.enumerated() { rank[one] = at }
    }

    /// The sites with more people than a wave may have of one site; the others limit nothing.
    private static func crowdedSites(_ classes: [WaveProblem.UnitClass], _ shares: [[WaveProblem.SiteShare]], limit: Int?) -> [Int32] {
        guard let limit else { return [] }
        var totals: [Int32: Int] = [:]
        for (one, shares) in zip(classes, shares) where one.count > 0 {
            for share in shares { totals[share.site, default: 0] += Int(share.users) * Int(one.count) }
        }
        return totals.filter { $0.value > limit }.keys.sorted()
    }

    /// Each site once, in order.
    private static func normalized(_ shares: [WaveProblem.SiteShare]) -> [WaveProblem.SiteShare] {
        if shares.count == 0 || shares.count == 1 && shares[0].users > 0 { return shares }
        var totals: [Int32: Int32] = [:]
        for share in shares where share.users > 0 { totals[share.site, default: 0] += share.users }
        return totals.keys.sorted().map { .init(site: $0, users: totals[$0] ?? 0) }
    }

    private static func alike(_ one: WaveProblem.UnitClass, _ other: WaveProblem.UnitClass) -> Bool {
        one.family == other.family && one.load == other.load && one.users == other.users && one.phase == other.phase && one.pinned == other.pinned
            && one.earlier == other.earlier
    }

    /// Places of the classes by phase, family, load and people (most first), then by what else tells them apart.
    private static func canonicalOrder(_ classes: [WaveProblem.UnitClass], _ shares: [[WaveProblem.SiteShare]]) -> [Int] {
        struct Key {
            let phase: Int32
            let family: Int32
            let load: Int64
            let index: Int
        }
        func isBefore(_ one: Key, _ other: Key) -> Bool {
            if one.phase != other.phase { return one.phase < other.phase }
            if one.family != other.family { return one.family < other.family }
            if one.load != other.load { return one.load > other.load }
            let (first, second) = (classes[one.index], classes[other.index])
            if first.users != second.users { return first.users > second.users }
            let (place, otherPlace) = ((first.pinned ?? -1, first.earlier ?? -1), (second.pinned ?? -1, second.earlier ?? -1))
            if place != otherPlace { return place < otherPlace }
            let (sites, otherSites) = (shares[one.index], shares[other.index])
            if sites != otherSites {
                return sites.lexicographicallyPrecedes(otherSites) { ($0.site, $0.users) < ($1.site, $1.users) }
            }
            return one.index < other.index
        }
        let keys = classes.enumerated().map { Key(phase: $1.phase, family: $1.family, load: $1.load, index: $0) }
        return keys.sorted(by: isBefore).map(\.index)
    }
}
