import RolloutPlanning
import Testing

/// Who moves last has waves of their own, unless somebody is pinned.
struct WavePhaseTests {
    @Test func aLaterPhaseBeginsWithAWaveOfItsOwn() throws {
        let problem = WaveProblem(
            classes: [.init(count: 3, users: 1, load: 9, phase: 1), .init(count: 30, users: 1, load: 1), .init(count: 2, users: 1, load: 1, phase: 5)],
            maxUsers: 15, minUsers: 10)
        let assignment = try WaveFit.solve(problem)
        #expect(
            assignment.shares == [
                [.init(wave: 2, count: 3)], [.init(wave: 0, count: 15), .init(wave: 1, count: 15)], [.init(wave: 3, count: 2)],
            ])
        #expect(assignment.lowerBound == 4)
    }

    @Test func growthDoesNotLimitALaterPhase() throws {
        let problem = WaveProblem(
            classes: [.init(count: 5, users: 1, load: 1), .init(count: 60, users: 1, load: 1, phase: 1)], firstUsers: 5, growth: 1.1, maxUsers: 100)
        #expect(try WaveFit.solve(problem).shares == [[.init(wave: 0, count: 5)], [.init(wave: 1, count: 60)]])
    }

    @Test func aPinWinsOverThePhase() throws {
        let problem = WaveProblem(
            classes: [
                .init(count: 10, users: 1, load: 1), .init(count: 1, users: 1, load: 1, phase: 1, pinned: 0), .init(count: 4, users: 1, load: 1, phase: 1),
                .init(count: 1, users: 1, load: 1, pinned: 1),
            ], maxUsers: 20)
        #expect(
            try WaveFit.solve(problem).shares == [
                [.init(wave: 0, count: 10)], [.init(wave: 0, count: 1)], [.init(wave: 1, count: 4)], [.init(wave: 1, count: 1)],
            ])
    }
}
