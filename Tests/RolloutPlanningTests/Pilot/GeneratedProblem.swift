import RolloutPlanning

/// Problems by chance, the same for the same seed.
struct GeneratedProblem {
    private var state: UInt64

    init(seed: Int) {
        state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    }

    /// A number from `range`.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return range.lowerBound + Int((state >> 33) % UInt64(range.count))
    }

    /// Candidates in classes of one to three, with teams, sites, kept members, costs and a limit of members as wanted.
    mutating func problem(
        candidates: Int, cells: Int, costs: ClosedRange<Int> = 1...1, teams: Int = 0, sites: Int = 0, kept: Bool = false, isLimited: Bool = false
    ) -> CoverageProblem {
        let list = (0..<cells).map { _ in CoverageProblem.Cell(weight: Int64(number(1...10)), demand: Int32(number(1...2))) }
        var classes: [CoverageProblem.Class] = []
        var left = candidates
        while left > 0 {
            let members = min(left, number(1...3))
            left -= members
            let brought = Set((0..<number(1...6)).map { _ in Int32(number(0...(cells - 1))) }).sorted()
            let preferences = (0..<members).map { _ in Int32(number(-3...12)) }.sorted(by: >)
            classes.append(
                CoverageProblem.Class(
                    cells: brought, cost: Int32(number(costs)), team: Int32(teams > 0 ? number(-1...(teams - 1)) : -1),
                    site: Int32(sites > 0 ? number(-1...(sites - 1)) : -1), preferences: preferences,
                    kept: kept && number(0...7) == 0 ? Int32(number(1...members)) : 0))
        }
        let budget = max(2, candidates * (costs.lowerBound + costs.upperBound) / 2 / number(3...6))
        return CoverageProblem(
            cells: list, classes: classes, budget: budget, teamLimits: (0..<teams).map { _ in Int32(number(1...3)) },
            siteLimits: (0..<sites).map { _ in Int32(number(1...3)) }, mostMembers: isLimited ? max(2, candidates / number(4...7)) : .max)
    }
}
