import RolloutPlanning
import Testing

/// As few waves as every division allows, and loads as even.
struct FewestWavesTests {
    @Test(arguments: 1...140) func noDivisionHasFewerWaves(seed: UInt64) throws {
        var generated = GeneratedWaves(seed: seed)
        let problem = small(&generated)
        let best = try #require(EveryDivision(problem).best(mostWaves: 8))
        let assignment = try WaveFit.solve(problem)
        let check = WaveCheck(problem, assignment)
        #expect(check.faults().isEmpty)
        #expect(check.end == best.waves)
        #expect(assignment.lowerBound <= assignment.filledCount)
        if problem.firstUsers == nil {
            let even = check.load.prefix(best.waves)
            let difference = (even.max() ?? 0) - (even.min() ?? 0)
            #expect(difference <= max(1, 2 * best.imbalance), "\(difference) against \(best.imbalance)")
        }
    }

    /// Up to seven units that fill their waves well.
    private func small(_ generated: inout GeneratedWaves) -> WaveProblem {
        let classes = (0..<generated.number(2...7)).map { _ in
            let users = generated.number(1...6)
            return WaveProblem.UnitClass(
                count: 1, users: Int32(users), load: Int64(generated.number(1...20)),
                sites: [.init(site: Int32(generated.number(0...1)), users: Int32(users))], family: Int32(generated.number(0...2)),
                pinned: generated.number(0...9) == 0 ? Int32(generated.number(0...1)) : nil)
        }
        return WaveProblem(
            classes: classes, firstUsers: generated.number(0...3) == 0 ? 12 : nil, growth: 1.5, maxUsers: generated.number(18...20),
            maxLoad: Int64(generated.number(60...66)), maxUsersPerSite: generated.number(0...1) == 0 ? 18 : nil)
    }

    @Test func peopleAloneComeWithinOneOfEachOther() throws {
        var generated = GeneratedWaves(seed: 4)
        let classes = (0..<400).map { _ in
            WaveProblem.UnitClass(
                count: Int32(generated.number(1...9)), users: 1, load: Int64(generated.number(1...60)), family: Int32(generated.number(0...30)))
        }
        let problem = WaveProblem(classes: classes, maxUsers: 300)
        let assignment = try WaveFit.solve(problem)
        #expect(assignment.waveCount == assignment.lowerBound)
        #expect(WaveCheck(problem, assignment).imbalance <= 1)
    }

    @Test func earlyWavesAreFullAndTheRestIsEven() throws {
        let problem = WaveProblem(classes: [.init(count: 1000, users: 1, load: 2)], firstUsers: 50, growth: 2, maxUsers: 300)
        let assignment = try WaveFit.solve(problem)
        // 50, 100 and 200, then 300 at most: the last 650 are even in three.
        #expect(WaveCheck(problem, assignment).users.prefix(3) == [50, 100, 200])
        #expect(WaveCheck(problem, assignment).users.dropFirst(3).sorted() == [216, 217, 217])
        #expect(assignment.lowerBound == 6)
    }

    @Test func aSiteThatIsTooLargeIsSpreadFromTheFirstWaveOn() throws {
        let problem = WaveProblem(
            classes: [
                .init(count: 100, users: 1, load: 1, sites: [.init(site: 7, users: 1)], family: 9), .init(count: 300, users: 1, load: 1, family: 1),
            ], maxUsers: 100, maxUsersPerSite: 25)
        let assignment = try WaveFit.solve(problem)
        #expect(assignment.waveCount == 4)
        #expect(WaveCheck(problem, assignment).faults().isEmpty)
    }

    @Test func equalPairsFillWavesOnlyAsPairs() throws {
        // Five people fit, but only two pairs: 2 × 2 of 5.
        let assignment = try WaveFit.solve(WaveProblem(classes: [.init(count: 10, users: 2, load: 1)], maxUsers: 5))
        #expect(assignment.lowerBound == 5)
        #expect(assignment.waveCount == 5)
    }
}
