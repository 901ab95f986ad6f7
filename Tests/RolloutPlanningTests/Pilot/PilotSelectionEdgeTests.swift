import RolloutPlanning
import Testing

/// Problems at the edge of what makes sense.
struct PilotSelectionEdgeTests {
    private func solve(_ classes: [CoverageProblem.Class], cells: [CoverageProblem.Cell], budget: Int, teamLimits: [Int32] = []) -> CoverageSolution {
        PilotSelection.solve(CoverageProblem(cells: cells, classes: classes, budget: budget, teamLimits: teamLimits))
    }

    private let cells: [CoverageProblem.Cell] = [.init(weight: 5, demand: 1), .init(weight: 3, demand: 9)]

    @Test(arguments: [0, -4]) func withoutBudgetNobodyIsChosen(_ budget: Int) {
        let solution = solve([.init(cells: [0], cost: 1, team: -1, preferences: [1])], cells: cells, budget: budget)
        #expect(solution == CoverageSolution(members: [0], covered: 0, bound: 0, coverable: 5, preference: 0))
    }

    @Test func withoutClassesThereIsNothingToChoose() {
        #expect(solve([], cells: cells, budget: 9) == CoverageSolution(members: [], covered: 0, bound: 0, coverable: 0, preference: 0))
    }

    @Test func withoutCellsTheMostWelcomeFillTheBudget() {
        let solution = solve(
            [.init(cells: [], cost: 1, team: -1, preferences: [7, -2]), .init(cells: [], cost: 1, team: -1, preferences: [3])], cells: [], budget: 2)
        #expect(solution == CoverageSolution(members: [1, 1], covered: 0, bound: 0, coverable: 0, preference: 10))
    }

    @Test func unwelcomeMembersFillTheBudgetToo() {
        let solution = solve([.init(cells: [0], cost: 1, team: -1, preferences: [-7, -9])], cells: cells, budget: 5)
        #expect(solution.members == [2])
        #expect(solution.preference == -16)
    }

    @Test func whoCostsMoreThanTheBudgetStaysOut() {
        let solution = solve(
            [.init(cells: [0, 1], cost: 4, team: -1, preferences: [50]), .init(cells: [1], cost: 1, team: -1, preferences: [0])], cells: cells, budget: 3)
        #expect(solution == CoverageSolution(members: [0, 1], covered: 3, bound: 3, coverable: 11, preference: 0))
    }

    @Test func aDemandForMoreThanThereAreIsMetAsFarAsPossible() {
        let solution = solve([.init(cells: [1], cost: 1, team: -1, preferences: [0, 0])], cells: cells, budget: 5)
        #expect(solution == CoverageSolution(members: [2], covered: 6, bound: 6, coverable: 6, preference: 0))
    }

    @Test func aTeamThatMayGiveNobodyGivesNobody() {
        let solution = solve(
            [.init(cells: [0], cost: 1, team: 0, preferences: [9]), .init(cells: [1], cost: 1, team: 1, preferences: [1])], cells: cells, budget: 2,
            teamLimits: [0, 1])
        #expect(solution.members == [0, 1])
        #expect(solution.bound == 3)
    }

    @Test func keptMembersStayBeyondBudgetAndTeamLimit() {
        let solution = solve(
            [.init(cells: [1], cost: 2, team: 0, preferences: [4, 1, 0], kept: 2), .init(cells: [0], cost: 1, team: -1, preferences: [9])], cells: cells,
            budget: 3,
            teamLimits: [1])
        #expect(solution == CoverageSolution(members: [2, 0], covered: 6, bound: 6, coverable: 14, preference: 5))
    }

    @Test func aSiteThatIsFullGivesNobodyElseAndTheGroupIsSmaller() {
        let crowd = [
            CoverageProblem.Class(cells: [0], cost: 1, team: -1, site: 0, preferences: [9, 8, 7]), .init(cells: [1], cost: 1, team: -1, preferences: [1]),
        ]
        let problem = CoverageProblem(cells: cells, classes: crowd, budget: 4, teamLimits: [], siteLimits: [2])
        let solution = PilotSelection.solve(problem)
        #expect(solution.members == [2, 1])
        #expect(solution.covered == 8 && solution.preference == 18)
    }

    @Test func keptMembersStayBeyondTheLimitOfTheirSiteAndNobodyJoinsThem() {
        let crowd = [
            CoverageProblem.Class(cells: [1], cost: 1, team: -1, site: 0, preferences: [4, 1], kept: 2),
            .init(cells: [0], cost: 1, team: -1, site: 0, preferences: [9]), .init(cells: [1], cost: 1, team: -1, site: 1, preferences: [0]),
        ]
        let problem = CoverageProblem(cells: cells, classes: crowd, budget: 9, teamLimits: [], siteLimits: [1, 1])
        #expect(PilotSelection.solve(problem).members == [2, 0, 1])
    }

    @Test func aBudgetOfDevicesHasNoMoreMembersThanAllowed() {
        let crowd = [CoverageProblem.Class(cells: [1], cost: 1, team: -1, preferences: [3, 2, 1]), .init(cells: [0], cost: 3, team: -1, preferences: [0])]
        let problem = CoverageProblem(cells: cells, classes: crowd, budget: 6, teamLimits: [], mostMembers: 2)
        let solution = PilotSelection.solve(problem)
        #expect(solution.members == [1, 1])
        #expect(solution.bound >= solution.covered)
    }

    @Test func limitsOfSitesThatCannotBindChangeNothing() {
        var generated = GeneratedProblem(seed: 77)
        let problem = generated.problem(candidates: 60, cells: 20, teams: 4, kept: true)
        let limited = CoverageProblem(
            cells: problem.cells, classes: problem.classes, budget: problem.budget, teamLimits: problem.teamLimits, siteLimits: [60, 60], mostMembers: 60)
        let effort = PilotSelectionRuleTests.effort
        #expect(PilotSelection.solve(limited, effort: effort) == PilotSelection.solve(problem, effort: effort))
    }

    @Test func ofMoreClassesThanAreSearchedSomeOfEachSiteAreLookedAt() {
        // The first site has all that is worth much, and may give two; the others fill the group.
        var rare = Array(repeating: CoverageProblem.Cell(weight: 100, demand: 1), count: 40)
        rare.append(CoverageProblem.Cell(weight: 1, demand: 3))
        let classes = (0..<8_400).map { number -> CoverageProblem.Class in
            let isFirst = number < 8_200
            let cell = isFirst ? Int32(number % 40) : 40
            let site = isFirst ? 0 : Int32(1 + number % 4)
            return CoverageProblem.Class(cells: [cell], cost: 1, team: -1, site: site, preferences: [Int32(number % 7)])
        }
        let problem = CoverageProblem(cells: rare, classes: classes, budget: 6, teamLimits: [], siteLimits: [2, 1, 1, 1, 1])
        let solution = PilotSelection.solve(problem, effort: SelectionEffort(bound: 0, search: 60_000))
        #expect(solution.covered == 203)
        #expect(PlainGroup(problem, members: solution.members).isAllowed)
        #expect(solution.members.reduce(0, +) == 6)
    }

    @Test func whoCostsNothingIsAlwaysIn() {
        let solution = solve(
            [.init(cells: [0], cost: 0, team: -1, preferences: [0]), .init(cells: [1], cost: 1, team: -1, preferences: [0, 0])], cells: cells, budget: 1)
        #expect(solution.members == [1, 1])
        #expect(solution.covered == 8)
        #expect(solution.bound == 8)
    }

    @Test func amongEqualCoverageTheMoreWelcomeAreChosen() {
        let solution = solve(
            [.init(cells: [0], cost: 1, team: -1, preferences: [1]), .init(cells: [0], cost: 1, team: -1, preferences: [8])], cells: [cells[0]], budget: 1)
        #expect(solution.members == [0, 1])
    }

    @Test func largeWeightsDoNotSpoilTheBound() {
        let heavy = (0..<6).map { _ in CoverageProblem.Cell(weight: 1 << 55, demand: 1) }
        let classes = (0..<6).map { CoverageProblem.Class(cells: [Int32($0), Int32(($0 + 1) % 6)].sorted(), cost: 1, team: -1, preferences: [0]) }
        let solution = solve(classes, cells: heavy, budget: 3)
        #expect(solution.covered == 6 << 55)
        #expect(solution.bound == 6 << 55)
    }
}
