import RolloutPlanning
import Testing

/// A pin to a wave after those that people fill who are not pinned is nobody else's affair.
struct LatePinTests {
    @Test(arguments: 1...120) func aPinBeyondTheLastWaveChangesNobodyElse(seed: UInt64) throws {
        var generated = GeneratedWaves(seed: seed)
        let problem = generated.problem()
        guard let first = try? WaveFit.solve(problem) else { return }
        try expectSame(first, problem, late(&generated, from: first.waveCount))
        // And so it is in the plans after that one.
        let again = with(problem, WaveCheck(problem, first).asEarlier())
        try expectSame(try WaveFit.solve(again), again, late(&generated, from: first.waveCount))
    }

    private func expectSame(_ before: WaveAssignment, _ problem: WaveProblem, _ pins: [WaveProblem.UnitClass]) throws {
        let pinned = with(problem, problem.classes + pins)
        let after: WaveAssignment
        // What is pinned may be more than a wave can carry.
        do { after = try WaveFit.solve(pinned) } catch { return }
        #expect(Array(after.shares.prefix(problem.classes.count)) == before.shares)
        #expect(after.filledCount == before.filledCount + Set(pins.map(\.pinned)).count)
        #expect(after.waveCount == (pins.compactMap(\.pinned).max().map { Int($0) + 1 } ?? 0))
        #expect(WaveCheck(pinned, after).faults().isEmpty)
    }

    private func late(_ generated: inout GeneratedWaves, from first: Int) -> [WaveProblem.UnitClass] {
        (0..<generated.number(1...3)).map { _ in
            .init(
                count: Int32(generated.number(1...3)), users: 1, load: Int64(generated.number(1...40)),
                sites: [.init(site: Int32(generated.number(0...6)), users: 1)], family: Int32(generated.number(0...20)),
                phase: generated.number(0...3) == 0 ? 1 : 0, pinned: Int32(first + generated.number(0...60)))
        }
    }

    @Test func wavesBetweenAreEmpty() throws {
        let problem = WaveProblem(
            classes: [.init(count: 19, users: 1, load: 1), .init(count: 1, users: 1, load: 1, pinned: 3), .init(count: 2, users: 1, load: 1, phase: 1)],
            maxUsers: 10, minUsers: 4)
        let assignment = try WaveFit.solve(problem)
        #expect(WaveCheck(problem, assignment).users == [10, 9, 2, 1])
        #expect(assignment.lowerBound == 4 && assignment.filledCount == 4)
        let later = with(problem, [.init(count: 19, users: 1, load: 1), .init(count: 1, users: 1, load: 1, pinned: 38)])
        let late = try WaveFit.solve(later)
        #expect(WaveCheck(later, late).filled == [0, 1, 38])
        #expect(late.waveCount == 39 && late.filledCount == 3 && late.lowerBound == 3)
    }

    @Test func aPinToAWaveThatIsFilledAnywayTakesRoomThere() throws {
        let problem = WaveProblem(classes: [.init(count: 20, users: 1, load: 1), .init(count: 4, users: 1, load: 1, pinned: 1)], maxUsers: 12)
        #expect(WaveCheck(problem, try WaveFit.solve(problem)).users == [12, 12])
    }

    @Test func wavesThatReachALatePinMakeRoomForIt() throws {
        // Without the pin two waves would do, with it three.
        let problem = WaveProblem(classes: [.init(count: 20, users: 1, load: 1), .init(count: 4, users: 1, load: 1, pinned: 1)], maxUsers: 10)
        let check = WaveCheck(problem, try WaveFit.solve(problem))
        #expect(check.faults().isEmpty)
        #expect(check.users.reduce(0, +) == 24 && check.users.count == 3)
    }

    @Test func whoIsPinnedLateDoesNotCountForTheFewestPeopleOfAWave() throws {
        let problem = WaveProblem(classes: [.init(count: 3, users: 1, load: 1), .init(count: 9, users: 1, load: 1, pinned: 7)], maxUsers: 10, minUsers: 5)
        let assignment = try WaveFit.solve(problem)
        #expect(assignment.shares == [[.init(wave: 0, count: 3)], [.init(wave: 7, count: 9)]])
    }

    @Test func aPinInALaterPhaseNeedsNoFewestPeople() throws {
        let problem = WaveProblem(
            classes: [
                .init(count: 30, users: 1, load: 1), .init(count: 2, users: 1, load: 1, phase: 1), .init(count: 1, users: 1, load: 1, pinned: 2),
                .init(count: 1, users: 3, load: 3, phase: 1),
            ], maxUsers: 15, minUsers: 10)
        #expect(WaveCheck(problem, try WaveFit.solve(problem)).users == [15, 15, 6])
    }

    private func with(_ problem: WaveProblem, _ classes: [WaveProblem.UnitClass]) -> WaveProblem {
        WaveProblem(
            classes: classes, firstUsers: problem.firstUsers, growth: problem.growth, maxUsers: problem.maxUsers, minUsers: problem.minUsers,
            maxLoad: problem.maxLoad, maxUsersPerSite: problem.maxUsersPerSite)
    }
}
