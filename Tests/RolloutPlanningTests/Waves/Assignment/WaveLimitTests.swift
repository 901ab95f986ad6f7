import RolloutPlanning
import Testing

/// Limits hold whatever the problem.
struct WaveLimitTests {
    @Test(arguments: 1...120) func everyUnitIsInOneWaveAndEveryLimitHolds(seed: UInt64) throws {
        var generated = GeneratedWaves(seed: seed)
        let problem = generated.problem()
        do throws(WaveConflict) {
            let assignment = try WaveFit.solve(problem)
            #expect(WaveCheck(problem, assignment).faults().isEmpty)
        } catch {
            switch error {
            case .pinnedUsers, .pinnedLoad, .pinnedSite, .minimumNotReached: break
            default: Issue.record("\(error)")
            }
        }
    }

    @Test(arguments: 1...30) func theOrderOfTheClassesChangesNothing(seed: UInt64) throws {
        var generated = GeneratedWaves(seed: seed)
        let problem = generated.problem()
        var order = Array(problem.classes.indices)
        for index in order.indices.reversed() { order.swapAt(index, generated.number(0...index)) }
        let other = WaveProblem(
            classes: order.map { problem.classes[$0] }, firstUsers: problem.firstUsers, growth: problem.growth, maxUsers: problem.maxUsers,
            minUsers: problem.minUsers, maxLoad: problem.maxLoad, maxUsersPerSite: problem.maxUsersPerSite)
        guard let first = try? WaveFit.solve(problem) else { return }
        let second = try WaveFit.solve(other)
        #expect(first.waveCount == second.waveCount)
        #expect(WaveCheck(problem, first).unitsByKind() == WaveCheck(other, second).unitsByKind())
        #expect(WaveCheck(problem, first).load == WaveCheck(other, second).load)
    }
}
