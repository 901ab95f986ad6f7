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

        /// Whether it covers less than a group of that kind should: nine tenths of what can be covered.
        var isPoor: Bool { solution.covered * 10 < solution.coverable * 9 }
    }

    private let cells: [CoverageProblem.Cell]
    private let classes: [CoverageProblem.Class]
    private let members: [ArraySlice<UserID>]
    private let teams: [Int32]
    private let teamSizes: [Int]

    init(_ candidates: CandidateClasses, preference: PilotPreference, pinned: Set<UserID>, earlier: Set<UserID>, in tenant: Tenant) {
        cells = candidates.cells.map { CoverageProblem.Cell(weight: $0.weight, demand: Int32($0.demand)) }
        var places: [Symbol: Int32] = [:]
        var sizes: [Int] = []
        let teams: [Int32] = candidates.classes.map { candidate in
            guard candidate.team != .empty else { return -1 }
            let place = places[candidate.team] ?? Int32(sizes.count)
            if Int(place) == sizes.count {
                places[candidate.team] = place
                sizes.append(0)
            }
            sizes[Int(place)] += candidate.members.count
            return place
        }
        self.teams = teams
        teamSizes = sizes
        let ranking = MemberRanking(candidates.classes, preference: preference, pinned: pinned, earlier: earlier, in: tenant)
        members = ranking.members
        classes = candidates.classes.indices.map { index in
            let candidate = candidates.classes[index]
            return CoverageProblem.Class(
                cells: candidate.cells, cost: candidate.cost, team: teams[index], preferences: ranking.preferences[index], kept: ranking.kept[index])
        }
    }

    /// The best group within a budget.
    func solve(_ budget: PilotPlan.Budget, effort: SelectionEffort) -> Chosen {
        let (limit, isRaised) = teamLimit(budget)
        let problem = CoverageProblem(
            cells: cells, classes: classes, budget: budget.amount, teamLimits: Array(repeating: Int32(clamping: limit), count: teamSizes.count))
        return Chosen(budget: budget, solution: PilotSelection.solve(problem, effort: effort), members: members, teamLimit: limit, isTeamLimitRaised: isRaised)
    }

    /// A fifth of the group, or as little more as it takes to fill the group at all.
    private func teamLimit(_ budget: PilotPlan.Budget) -> (limit: Int, isRaised: Bool) {
        let people = budget.countsDevices ? max(1, budget.amount / max(1, meanCost)) : budget.amount
        let fifth = max(1, people / 5)
        let free = zip(classes, teams).reduce(0) { $0 + ($1.1 < 0 ? $1.0.preferences.count : 0) }
        var limit = fifth
        while limit < people, free + teamSizes.reduce(0, { $0 + min($1, limit) }) < people { limit += 1 }
        return (limit, limit > fifth)
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
