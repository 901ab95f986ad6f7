import RolloutPlanning
import Testing

/// Families move together.
struct WaveFamilyTests {
    /// In how many waves each family is.
    private func waves(_ problem: WaveProblem, _ assignment: WaveAssignment) -> [Int32: Set<Int32>] {
        var waves: [Int32: Set<Int32>] = [:]
        for (one, shares) in zip(problem.classes, assignment.shares) { waves[one.family, default: []].formUnion(shares.map(\.wave)) }
        return waves
    }

    private func families(seed: UInt64, slack: Double) -> WaveProblem {
        var generated = GeneratedWaves(seed: seed)
        let classes = (0..<420).map { _ in
            WaveProblem.UnitClass(count: 1, users: 1, load: Int64(generated.number(5...40)), family: Int32(generated.number(0...39)))
        }
        return WaveProblem(classes: classes, maxUsers: 104, familySlack: slack)
    }

    @Test(arguments: 1...20) func aBorderBetweenWavesSplitsOneFamilyOrTwo(seed: UInt64) throws {
        let problem = families(seed: seed, slack: 0)
        let assignment = try WaveFit.solve(problem)
        let split = waves(problem, assignment).values.filter { $0.count > 1 }
        #expect(split.count <= 10)
        #expect(split.allSatisfy { $0.count <= 3 })
        #expect(WaveCheck(problem, assignment).imbalance <= 1)
    }

    @Test(arguments: 1...20) func withSlackWavesEndWhereFamiliesEnd(seed: UInt64) throws {
        let problem = families(seed: seed, slack: 0.12)
        let assignment = try WaveFit.solve(problem)
        let check = WaveCheck(problem, assignment)
        #expect(check.faults().isEmpty)
        #expect(assignment.waveCount == 5)
        #expect(waves(problem, assignment).values.allSatisfy { $0.count == 1 })
        #expect(Double(check.imbalance) < 0.24 * Double(check.load.reduce(0, +) / 5))
    }

    @Test func neighborsInNumberAreNeighborsInTime() throws {
        let problem = WaveProblem(classes: (0..<9).map { .init(count: 10, users: 1, load: 1, family: 8 - $0) }, maxUsers: 30)
        let assignment = try WaveFit.solve(problem)
        #expect(assignment.shares.map { $0.map(\.wave) } == [[2], [2], [2], [1], [1], [1], [0], [0], [0]])
    }
}
