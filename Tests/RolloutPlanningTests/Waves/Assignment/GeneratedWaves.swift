import RolloutPlanning

/// Problems made from a seed.
struct GeneratedWaves {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// A number in a range.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return range.lowerBound + Int(state % UInt64(range.count))
    }

    /// Mostly single people, some sets that move together, families, sites, now and then pins and a later phase.
    mutating func classes(_ count: Int, pins: Bool = true) -> [WaveProblem.UnitClass] {
        (0..<count).map { _ in
            let together = number(0...9) == 0
            let users = together ? number(2...12) : 1
            let home = number(0...5)
            let first = together ? number(1...users) : users
            var sites = [WaveProblem.SiteShare(site: Int32(home), users: Int32(first))]
            if first < users { sites.append(.init(site: Int32(home + 1), users: Int32(users - first))) }
            return .init(
                count: together ? 1 : Int32(number(1...12)), users: Int32(users), load: Int64(users * number(3...40)), sites: sites,
                family: Int32(number(0...7)), phase: number(0...19) == 0 ? 1 : 0, pinned: pins && number(0...30) == 0 ? Int32(number(0...2)) : nil)
        }
    }

    /// A problem whose limits leave more or less room.
    mutating func problem() -> WaveProblem {
        let classes = classes(number(5...90))
        let users = classes.reduce(0) { $0 + Int($1.users) * Int($1.count) }
        let load = classes.reduce(0) { $0 + Int($1.load) * Int($1.count) }
        let waves = number(1...9)
        let most = max(14, users / waves + number(0...users / 8 + 1))
        return WaveProblem(
            classes: classes, firstUsers: number(0...2) == 0 ? max(14, most / number(2...6)) : nil, growth: [1.25, 1.5, 2, 3][number(0...3)],
            maxUsers: number(0...3) > 0 ? most : nil, minUsers: number(0...3) == 0 ? number(1...6) : 0,
            maxLoad: number(0...1) == 0 ? Int64(max(500, load / waves + number(0...load / 5 + 1))) : nil,
            maxUsersPerSite: number(0...1) == 0 ? max(14, most / number(2...4)) : nil)
    }
}
