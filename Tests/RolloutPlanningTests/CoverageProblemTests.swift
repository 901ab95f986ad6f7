import RolloutPlanning
import Testing

/// What a problem holds.
struct CoverageProblemTests {
    @Test func aClassKeepsNobodyUnlessItSaysSo() {
        #expect(CoverageProblem.Class(cells: [0], cost: 1, team: -1, preferences: [0, 0]).kept == 0)
    }
}
