import RolloutPlanning
import Testing

/// Who has a wave stays there.
struct EarlierPlanTests {
    @Test(arguments: 1...30) func thePlanItselfIsKept(seed: UInt64) throws {
        var generated = GeneratedWaves(seed: seed)
        let problem = generated.problem()
        guard let first = try? WaveFit.solve(problem) else { return }
        let again = changed(problem, WaveCheck(problem, first).asEarlier())
        let second = try WaveFit.solve(again)
        let check = WaveCheck(again, second)
        #expect(check.movers == 0)
        #expect(check.faults().isEmpty)
        #expect(second.waveCount == first.waveCount)
    }

    /// Single people of different load; limits leave little room. One in a hundred leaves, comes new or makes more work.
    @Test(arguments: 1...20) func fewPeopleMoveWhenFewChange(seed: UInt64) throws {
        var generated = GeneratedWaves(seed: seed)
        let classes = (0..<300).map { _ in
            WaveProblem.UnitClass(
                count: Int32(generated.number(1...6)), users: 1, load: Int64(generated.number(5...60)), family: Int32(generated.number(0...20)))
        }
        let users = classes.reduce(0) { $0 + Int($1.count) }
        let load = classes.reduce(0) { $0 + Int($1.count) * Int($1.load) }
        let problem = WaveProblem(classes: classes, maxUsers: users / 7 + generated.number(4...20), maxLoad: Int64(load / 7 + generated.number(100...400)))
        let first = try WaveFit.solve(problem)

        var next: [WaveProblem.UnitClass] = []
        for one in WaveCheck(problem, first).asEarlier() {
            var kept = one.count
            for _ in 0..<one.count {
                switch generated.number(0...299) {
                case 0: kept -= 1
                case 1: next.append(.init(count: 1, users: 1, load: Int64(generated.number(5...60)), family: one.family))
                case 2:
                    kept -= 1
                    next.append(.init(count: 1, users: 1, load: one.load + 25, family: one.family, earlier: one.earlier))
                default: break
                }
            }
            next.append(.init(count: kept, users: 1, load: one.load, family: one.family, earlier: one.earlier))
        }
        let again = changed(problem, next)
        let second = try WaveFit.solve(again)
        let check = WaveCheck(again, second)
        #expect(check.faults().isEmpty)
        #expect(check.movers == fewestMovers(again, waves: first.waveCount))
        #expect(second.waveCount == max(first.waveCount, second.lowerBound))
    }

    /// What must leave waves that are over a limit: the heaviest first are fewest.
    private func fewestMovers(_ problem: WaveProblem, waves: Int) -> Int {
        (0..<waves).reduce(0) { sum, wave in
            let own = problem.classes.filter { $0.earlier == Int32(wave) }
            var loads = own.flatMap { Array(repeating: Int($0.load), count: Int($0.count)) }.sorted()
            var movers = 0
            while loads.count > problem.maxUsers ?? .max || loads.reduce(0, +) > Int(problem.maxLoad ?? .max), !loads.isEmpty {
                loads.removeLast()
                movers += 1
            }
            return sum + movers
        }
    }

    @Test func newcomersJoinTheirFamily() throws {
        let problem = WaveProblem(
            classes: [
                .init(count: 50, users: 1, load: 1, family: 1, earlier: 0), .init(count: 50, users: 1, load: 1, family: 2, earlier: 1),
                .init(count: 3, users: 1, load: 1, family: 2), .init(count: 2, users: 1, load: 1, family: 1),
            ], maxUsers: 60)
        let assignment = try WaveFit.solve(problem)
        #expect(assignment.shares[2] == [.init(wave: 1, count: 3)])
        #expect(assignment.shares[3] == [.init(wave: 0, count: 2)])
    }

    @Test func theNumberOfWavesStaysWhenFewerWouldDo() throws {
        let problem = WaveProblem(
            classes: [.init(count: 10, users: 1, load: 1, earlier: 0), .init(count: 10, users: 1, load: 1, earlier: 2), .init(count: 1, users: 1, load: 1)],
            maxUsers: 100)
        let assignment = try WaveFit.solve(problem)
        #expect(assignment.waveCount == 3 && assignment.filledCount == 2)
        #expect(assignment.lowerBound == 1)
        #expect(WaveCheck(problem, assignment).movers == 0)
        #expect(WaveCheck(problem, assignment).users[1] == 0)
    }

    @Test func wavesAtTheEndThatNobodyIsInAreGone() throws {
        // The people of wave 2 left.
        let problem = WaveProblem(classes: [.init(count: 10, users: 1, load: 1, earlier: 0), .init(count: 10, users: 1, load: 1, earlier: 1)], maxUsers: 10)
        #expect(try WaveFit.solve(problem).waveCount == 2)
    }

    @Test func aWaveBelowItsMinimumTakesNewcomersAndNobodyElse() throws {
        let classes: [WaveProblem.UnitClass] = [
            .init(count: 30, users: 1, load: 1, family: 1, earlier: 0), .init(count: 6, users: 1, load: 1, family: 2, earlier: 1),
        ]
        let without = WaveProblem(classes: classes, minUsers: 10)
        #expect(WaveCheck(without, try WaveFit.solve(without)).users == [30, 6])
        let with = WaveProblem(classes: classes + [.init(count: 3, users: 1, load: 1, family: 1)], minUsers: 10)
        let check = WaveCheck(with, try WaveFit.solve(with))
        #expect(check.users == [30, 9])
        #expect(check.movers == 0)
    }

    @Test func newPeopleOfTheFirstPhasePushTheLastWaveBack() throws {
        let problem = WaveProblem(
            classes: [
                .init(count: 20, users: 1, load: 1, earlier: 0), .init(count: 5, users: 1, load: 1, phase: 1, earlier: 1), .init(count: 10, users: 1, load: 1),
            ], maxUsers: 20)
        let assignment = try WaveFit.solve(problem)
        #expect(assignment.shares == [[.init(wave: 0, count: 20)], [.init(wave: 2, count: 5)], [.init(wave: 1, count: 10)]])
    }

    @Test func fullWavesMakeRoomRatherThanOneMoreWave() throws {
        // Four and five places are free; a set of six fits when one person moves.
        let problem = WaveProblem(
            classes: [
                .init(count: 6, users: 1, load: 1, earlier: 0), .init(count: 5, users: 1, load: 1, earlier: 1), .init(count: 1, users: 6, load: 6),
            ], maxUsers: 10)
        let assignment = try WaveFit.solve(problem)
        let check = WaveCheck(problem, assignment)
        #expect(assignment.waveCount == 2)
        #expect(check.movers == 1)
        #expect(check.faults().isEmpty)
    }

    private func changed(_ problem: WaveProblem, _ classes: [WaveProblem.UnitClass]) -> WaveProblem {
        WaveProblem(
            classes: classes, firstUsers: problem.firstUsers, growth: problem.growth, maxUsers: problem.maxUsers, minUsers: problem.minUsers,
            maxLoad: problem.maxLoad, maxUsersPerSite: problem.maxUsersPerSite)
    }
}
