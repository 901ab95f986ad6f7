import ExportReading
import TenantModel

/// The question of who makes the best pilot, as a ``CoverageProblem``, and its answer as people.
struct PilotChoice {
    /// An answer.
    struct Chosen {
        let budget: PilotPlan.Budget
        let solution: CoverageSolution
        /// For each class its members, those whom the solution takes first.
        let members: [[UserID]]
        let teamLimit: Int
        let isTeamLimitRaised: Bool

        /// Whether it covers less than a group of that kind should: nine tenths of what can be covered.
        var isPoor: Bool { solution.covered * 10 < solution.coverable * 9 }
    }

    private let cells: [CoverageProblem.Cell]
    private let classes: [CoverageProblem.Class]
    private let members: [[UserID]]
    private let teams: [Int32]
    private let teamSizes: [Int]

    init(_ classes: CandidateClasses, preference: PilotPreference, pinned: Set<UserID>, earlier: Set<UserID>, in tenant: Tenant) {
        cells = classes.cells.map { CoverageProblem.Cell(weight: $0.weight, demand: Int32($0.demand)) }
        var places: [Symbol: Int32] = [:]
        var sizes: [Int] = []
        teams = zip(classes.teamOfClass, classes.membersOfClass).map { team, members in
            guard team != .empty else { return -1 }
            let place = places[team] ?? Int32(sizes.count)
            if Int(place) == sizes.count {
                places[team] = place
                sizes.append(0)
            }
            sizes[Int(place)] += members.count
            return place
        }
        teamSizes = sizes
        let key = TieBreak(tenant)
        var sorted: [[UserID]] = []
        var problems: [CoverageProblem.Class] = []
        for index in classes.cellsOfClass.indices {
            let ranked = classes.membersOfClass[index].map { user in
                let isKept = pinned.contains(user) || earlier.contains(user)
                return RankedMember(user: user, isKept: isKept, preference: preference.preference(of: user), tieBreak: key.value(of: user))
            }.sorted(by: <)
            sorted.append(ranked.map(\.user))
            problems.append(
                CoverageProblem.Class(
                    cells: classes.cellsOfClass[index], cost: classes.costOfClass[index], team: teams[index],
                    preferences: Self.falling(ranked.map(\.preference)),
                    kept: Int32(ranked.count(where: \.isKept))))
        }
        members = sorted
        self.classes = problems
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

    /// Members who are kept come first whatever they are worth: what stands before somebody better counts no more than that.
    private static func falling(_ preferences: [Int32]) -> [Int32] {
        var rest = preferences
        for index in rest.indices.dropFirst() where rest[index] > rest[index - 1] { rest[index] = rest[index - 1] }
        return rest
    }
}

/// A candidate in the order in which a class gives its members.
private struct RankedMember: Comparable {
    let user: UserID
    let isKept: Bool
    let preference: Int32
    let tieBreak: UInt64

    static func < (a: Self, b: Self) -> Bool {
        if a.isKept != b.isKept { return a.isKept }
        if a.preference != b.preference { return a.preference > b.preference }
        return a.tieBreak != b.tieBreak ? a.tieBreak < b.tieBreak : a.user < b.user
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
