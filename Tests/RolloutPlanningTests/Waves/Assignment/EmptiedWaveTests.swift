import RolloutPlanning
import Testing

/// Whoever moves people by hand moves these, and nobody else.
struct EmptiedWaveTests {
    /// All people of a wave are pinned to another: nobody is moved to fill it again, however the waves were limited.
    @Test(arguments: 1...120) func aWaveThatWasEmptiedStaysEmpty(seed: UInt64) throws {
        var generated = GeneratedWaves(seed: seed)
        let problem = generated.problem()
        guard let first = try? WaveFit.solve(problem), first.filledCount > 1 else { return }
        let filled = WaveCheck(problem, first).filled
        let from = filled[generated.number(0...(filled.count - 1))]
        let to = generated.number(0...first.waveCount)
        guard from != to else { return }
        let edited = moved(WaveCheck(problem, first).asEarlier(), from: from, to: to)
        let again = changed(problem, edited)
        let second: WaveAssignment
        do { second = try WaveFit.solve(again) } catch { return }
        let check = WaveCheck(again, second)
        #expect(check.faults().isEmpty)
        // A wave after the last is the one that is made when there is no room.
        #expect(!check.filled.contains(from) || from == first.waveCount - 1 && from > to)
        // Only a limit makes somebody leave, and only out of the wave that others were put into.
        for (one, shares) in zip(edited, second.shares) where one.pinned == nil && one.earlier != Int32(to) {
            #expect(shares.allSatisfy { $0.wave == one.earlier } || isFull(check, to) || problem.maxUsersPerSite != nil)
        }
        if problem.maxUsers == nil, problem.maxLoad == nil, problem.maxUsersPerSite == nil { #expect(movers(edited, second) == 0) }
        // The plan after that is the same, and so is the one after that.
        let third = changed(problem, kept(edited, second))
        #expect(WaveCheck(third, try WaveFit.solve(third)).movers == 0)
    }

    private func isFull(_ check: WaveCheck, _ wave: Int) -> Bool {
        check.users[wave] >= (check.problem.maxUsers ?? .max) - 12 || check.load[wave] >= Int(check.problem.maxLoad ?? .max) - 480
    }

    @Test func growthMakesNobodyLeaveForWhoeverIsPinned() throws {
        let problem = WaveProblem(
            classes: [
                .init(count: 10, users: 1, load: 1, pinned: 1), .init(count: 20, users: 1, load: 1, earlier: 1),
                .init(count: 40, users: 1, load: 1, earlier: 2),
            ], firstUsers: 10, growth: 2)
        let check = WaveCheck(problem, try WaveFit.solve(problem))
        #expect(check.users == [0, 30, 40])
    }

    @Test func theMostPeopleOfAWaveMakeAsFewLeaveAsMust() throws {
        let problem = WaveProblem(
            classes: [
                .init(count: 10, users: 1, load: 1, pinned: 1), .init(count: 20, users: 1, load: 1, earlier: 1),
                .init(count: 20, users: 1, load: 1, earlier: 2),
            ], maxUsers: 24)
        let check = WaveCheck(problem, try WaveFit.solve(problem))
        #expect(check.movers == 6)
        // Not all of them have room in the next wave: there is one more after the last, and not the one that was emptied.
        #expect(check.users.count == 4 && check.users[0] == 0 && check.users[1] == 24)
    }

    @Test func theFewestPeopleOfAWavePullNobodyIn() throws {
        let problem = WaveProblem(
            classes: [
                .init(count: 7, users: 1, load: 1, pinned: 2), .init(count: 3, users: 1, load: 1, earlier: 0), .init(count: 10, users: 1, load: 1, earlier: 1),
                .init(count: 10, users: 1, load: 1, earlier: 2),
            ], maxUsers: 20, minUsers: 10)
        let check = WaveCheck(problem, try WaveFit.solve(problem))
        #expect(check.movers == 0)
        #expect(check.users == [3, 10, 17])
    }

    @Test func newcomersJoinWavesThatHavePeople() throws {
        let problem = WaveProblem(
            classes: [
                .init(count: 10, users: 1, load: 1, earlier: 0), .init(count: 10, users: 1, load: 1, pinned: 2),
                .init(count: 10, users: 1, load: 1, earlier: 3),
                .init(count: 6, users: 1, load: 1), .init(count: 2, users: 1, load: 1, phase: 1, earlier: 5),
            ], maxUsers: 20)
        let check = WaveCheck(problem, try WaveFit.solve(problem))
        #expect(check.movers == 0)
        #expect(check.filled == [0, 2, 3, 5])
    }

    @Test func growthGoesOnThroughAWaveThatIsEmpty() throws {
        let problem = WaveProblem(
            classes: [.init(count: 5, users: 1, load: 1, earlier: 0), .init(count: 10, users: 1, load: 1, earlier: 2), .init(count: 35, users: 1, load: 1)],
            firstUsers: 10, growth: 2)
        let check = WaveCheck(problem, try WaveFit.solve(problem))
        #expect(check.faults().isEmpty)
        #expect(check.users.count == 3 && check.users[1] == 0)
    }

    private func moved(_ classes: [WaveProblem.UnitClass], from: Int, to: Int) -> [WaveProblem.UnitClass] {
        classes.map { one in
            let isMoved = one.earlier == Int32(from)
            return .init(
                count: one.count, users: one.users, load: one.load, sites: one.sites, family: one.family, phase: one.phase,
                pinned: isMoved ? Int32(to) : one.pinned, earlier: isMoved ? Int32(to) : one.earlier)
        }
    }

    private func kept(_ classes: [WaveProblem.UnitClass], _ assignment: WaveAssignment) -> [WaveProblem.UnitClass] {
        zip(classes, assignment.shares).flatMap { one, shares in
            shares.map {
                .init(
                    count: $0.count, users: one.users, load: one.load, sites: one.sites, family: one.family, phase: one.phase, pinned: one.pinned,
                    earlier: $0.wave)
            }
        }
    }

    private func movers(_ classes: [WaveProblem.UnitClass], _ assignment: WaveAssignment) -> Int {
        zip(classes, assignment.shares).reduce(0) { sum, pair in
            sum + pair.1.reduce(0) { $0 + ($1.wave == pair.0.earlier ? 0 : Int($1.count)) }
        }
    }

    private func changed(_ problem: WaveProblem, _ classes: [WaveProblem.UnitClass]) -> WaveProblem {
        WaveProblem(
            classes: classes, firstUsers: problem.firstUsers, growth: problem.growth, maxUsers: problem.maxUsers, minUsers: problem.minUsers,
            maxLoad: problem.maxLoad, maxUsersPerSite: problem.maxUsersPerSite)
    }
}
