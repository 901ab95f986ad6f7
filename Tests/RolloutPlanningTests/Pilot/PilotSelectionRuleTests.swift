import RolloutPlanning
import Testing

/// Rules that every answer keeps, on problems too large to try all groups.
struct PilotSelectionRuleTests {
    static let effort = SelectionEffort(bound: 400_000, search: 200_000)

    static func problem(_ seed: Int) -> CoverageProblem {
        var generated = GeneratedProblem(seed: seed * 1000)
        return generated.problem(
            candidates: 150, cells: 60, costs: seed.isMultiple(of: 2) ? 1...5 : 1...1, teams: seed.isMultiple(of: 3) ? 9 : 0,
            sites: seed > 6 ? 5 : 0, kept: seed.isMultiple(of: 4), isLimited: seed > 9)
    }

    @Test(arguments: 1...12) func budgetLimitsKeptMembersAndSizesHoldAndNobodyElseFits(_ seed: Int) {
        let problem = Self.problem(seed)
        let solution = PilotSelection.solve(problem, effort: Self.effort)
        let group = PlainGroup(problem, members: solution.members)
        #expect(group.isAllowed)
        #expect(group.isFull)
        #expect(group.covered == solution.covered)
        #expect(group.preference == solution.preference)
        #expect(solution.bound >= solution.covered)
        #expect(solution.bound <= solution.coverable)
    }

    @Test(arguments: 1...12) func greedyChoiceNeverCoversMore(_ seed: Int) {
        let problem = Self.problem(seed)
        let solution = PilotSelection.solve(problem, effort: Self.effort)
        for perCost in [false, true] {
            var greedy = PlainGroup(keptOf: problem)
            greedy.growGreedily(perCost: perCost)
            #expect(solution.covered >= greedy.covered)
        }
    }

    @Test(arguments: 1...3) func greedyChoiceNeverCoversMoreEvenWithoutSearch(_ seed: Int) {
        let problem = Self.problem(seed)
        let solution = PilotSelection.solve(problem, effort: SelectionEffort(bound: 0, search: 0))
        #expect(Double(solution.covered) >= 0.63 * Double(PilotSelection.solve(problem, effort: Self.effort).covered))
        #expect(solution.bound >= solution.covered)
    }

    @Test(arguments: [1, 2, 3, 4, 8, 12]) func theOrderOfTheClassesDoesNotMatter(_ seed: Int) {
        let problem = Self.problem(seed)
        let solution = PilotSelection.solve(problem, effort: Self.effort)
        let order = problem.classes.indices.sorted { ($0 * 37) % 101 < ($1 * 37) % 101 }
        let reordered = PilotSelection.solve(
            CoverageProblem(
                cells: problem.cells, classes: order.map { problem.classes[$0] }, budget: problem.budget, teamLimits: problem.teamLimits,
                siteLimits: problem.siteLimits, mostMembers: problem.mostMembers),
            effort: Self.effort)
        #expect(reordered.covered == solution.covered)
        #expect(reordered.preference == solution.preference)
        #expect(reordered.bound == solution.bound)
    }

    @Test func theSameProblemHasTheSameAnswer() {
        let problem = Self.problem(5)
        #expect(PilotSelection.solve(problem, effort: Self.effort) == PilotSelection.solve(problem, effort: Self.effort))
    }

    @Test func aGroupThatGreedyChoiceMissesIsFound() {
        // Two rows of five cells; the tempting candidate takes three of each and leaves too little to the others.
        let cells = (0..<10).map { _ in CoverageProblem.Cell(weight: 1, demand: 1) }
        let rows: [[Int32]] = [[0, 1, 2, 5, 6, 7], [0, 1, 2, 3, 4], [5, 6, 7, 8, 9]]
        let problem = CoverageProblem(
            cells: cells, classes: rows.map { .init(cells: $0, cost: 1, team: -1, preferences: [0]) }, budget: 2, teamLimits: [])
        let solution = PilotSelection.solve(problem)
        #expect(solution.members == [0, 1, 1])
        #expect(solution.covered == 10)
        #expect(solution.bound == 10)
    }
}
