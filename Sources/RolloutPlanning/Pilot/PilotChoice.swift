import ExportReading
import TenantModel

/// The question of who makes the best pilot, as a ``CoverageProblem``, and its answer as people.
struct PilotChoice {
    /// An answer.
    struct Chosen {
        let budget: PilotPlan.Budget
        let solution: CoverageSolution
        /// For each class its members, those whom the solution takes first.
        let members: [ArraySlice<UserID>]
        let teamLimit: Int
        let isTeamLimitRaised: Bool

        /// Who is in it.
        var users: [UserID] { zip(members, solution.members).flatMap { $0.prefix(Int($1)) } }

        /// Whether it covers less than a group of that kind should: nine tenths of what can be covered.
        var isPoor: Bool { solution.covered * 10 < solution.coverable * 9 }
    }

    private let cells: [CoverageProblem.Cell]
    private let classes: [CoverageProblem.Class]
    private let members: [ArraySlice<UserID>]
    private let teams: [Int32]
    private let teamSizes: [Int]
    /// How many candidates each site has; empty where sites are not limited.
    private let siteSizes: [Int]
    private let limits: PilotLimits

    init(
        _ candidates: CandidateClasses, preference: PilotPreference, pinned: Set<UserID>, earlier: Set<UserID>, limits: PilotLimits, in tenant: Tenant
    ) {
        self.limits = limits
        cells = candidates.cells.map { CoverageProblem.Cell(weight: $0.weight, demand: Int32($0.demand)) }
        var places = Array(repeating: Int32(-1), count: tenant.symbols.count)
        var sizes: [Int] = []
        let teams: [Int32] = candidates.classes.map { candidate in
            guard candidate.team != .empty else { return -1 }
            let symbol = Int(candidate.team.index)
            if places[symbol] < 0 {
                places[symbol] = Int32(sizes.count)
                sizes.append(0)
            }
            let place = places[symbol]
            sizes[Int(place)] += candidate.members.count
            return place
        }
        self.teams = teams
        teamSizes = sizes
        var siteSizes: [Int] = []
        for candidate in candidates.classes where candidate.site >= 0 {
            while siteSizes.count <= Int(candidate.site) { siteSizes.append(0) }
            siteSizes[Int(candidate.site)] += candidate.members.count
        }
        self.siteSizes = siteSizes
        let ranking = MemberRanking(candidates.classes, preference: preference, pinned: pinned, earlier: earlier, in: tenant)
        members = ranking.members
        classes = candidates.classes.indices.map { index in
            let candidate = candidates.classes[index]
            return CoverageProblem.Class(
                cells: candidate.cells, cost: candidate.cost, team: teams[index], site: candidate.site, preferences: ranking.preferences[index],
                kept: ranking.kept[index])
        }
    }

    /// The best group within a budget and the limits.
    ///
    /// Departments give way where a group cannot be filled otherwise; sites do not: then the group is smaller.
    func solve(_ budget: PilotPlan.Budget, effort: SelectionEffort) -> Chosen {
        let people = budget.countsDevices ? max(1, budget.amount / max(1, meanCost)) : budget.amount
        let fifth = max(1, people / 5)
        var limit = teamLimit(people, from: fifth)
        while true {
            let problem = CoverageProblem(
                cells: cells, classes: classes, budget: budget.amount, teamLimits: Array(repeating: Int32(clamping: limit), count: teamSizes.count),
                siteLimits: limits.maxPerSite.map { Array(repeating: Int32(clamping: $0), count: siteSizes.count) } ?? [],
                mostMembers: budget.countsDevices ? limits.mostUsers ?? .max : .max)
            let solution = PilotSelection.solve(problem, effort: effort)
            if limit < people, !budget.countsDevices, isHeldBackByTeams(solution, teamLimit: limit, size: people) {
                limit = min(people, limit + max(1, limit / 4))
            } else {
                return Chosen(budget: budget, solution: solution, members: members, teamLimit: limit, isTeamLimitRaised: limit > fifth)
            }
        }
    }

    /// A fifth of the group, or as little more as it takes to fill the group at all.
    private func teamLimit(_ people: Int, from fifth: Int) -> Int {
        let free = zip(classes, teams).reduce(0) { $0 + ($1.1 < 0 ? $1.0.preferences.count : 0) }
        let reachable = min(people, mostBySites)
        var limit = fifth
        while limit < reachable, free + teamSizes.reduce(0, { $0 + min($1, limit) }) < reachable { limit += 1 }
        return limit
    }

    /// How many people all sites may give together.
    private var mostBySites: Int {
        guard let most = limits.maxPerSite else { return .max }
        let free = classes.reduce(0) { $0 + ($1.site < 0 ? $1.preferences.count : 0) }
        return free + siteSizes.reduce(0) { $0 + min($1, most) }
    }

    /// Whether the group has room, and somebody is out of it because of the department alone: with sites that are full, departments may have to give more
    /// than their numbers tell.
    private func isHeldBackByTeams(_ solution: CoverageSolution, teamLimit: Int, size: Int) -> Bool {
        guard let most = limits.maxPerSite, solution.members.reduce(0, { $0 + Int($1) }) < size else { return false }
        var ofSites = Array(repeating: 0, count: siteSizes.count)
        for (place, count) in solution.members.enumerated() where classes[place].site >= 0 { ofSites[Int(classes[place].site)] += Int(count) }
        return classes.indices.contains { place in
            let isOut = Int(solution.members[place]) < classes[place].preferences.count
            return isOut && (classes[place].site < 0 || ofSites[Int(classes[place].site)] < most)
        }
    }

    private var meanCost: Int {
        let people = classes.reduce(0) { $0 + $1.preferences.count }
        return people == 0 ? 1 : classes.reduce(0) { $0 + $1.preferences.count * Int($1.cost) } / people
    }
}

extension PilotPlan.Budget {
    /// The number, of whatever.
    var amount: Int {
        switch self {
        case .users(let count), .devices(let count): count
        }
    }
}
