import RolloutPlanning
import Testing

/// Limits that cannot hold are named, with what would do.
struct WaveConflictTests {
    @Test(arguments: [
        (
            WaveProblem(classes: [.init(count: 3, users: 1, load: 1), .init(count: 1, users: 30, load: 1), .init(count: 1, users: 40, load: 1)], maxUsers: 25),
            WaveConflict.unitTooLarge(classIndex: 2, users: 40, limit: 25)
        ),
        (
            // Without growth every wave is as small as the first.
            WaveProblem(classes: [.init(count: 1, users: 30, load: 1)], firstUsers: 20, maxUsers: 100),
            .unitTooLarge(classIndex: 0, users: 30, limit: 20)
        ),
        (
            WaveProblem(classes: [.init(count: 2, users: 1, load: 7), .init(count: 2, users: 1, load: 9)], maxLoad: 6),
            .unitTooHeavy(classIndex: 1, load: 9, limit: 6)
        ),
        (
            WaveProblem(
                classes: [.init(count: 1, users: 9, load: 1, sites: [.init(site: 4, users: 2), .init(site: 70, users: 7)])], maxUsersPerSite: 5),
            .unitTooLargeForSite(classIndex: 0, site: 70, users: 7, limit: 5)
        ),
        (
            // A site that is listed twice counts once.
            WaveProblem(classes: [.init(count: 1, users: 8, load: 1, sites: [.init(site: 4, users: 4), .init(site: 4, users: 4)])], maxUsersPerSite: 5),
            .unitTooLargeForSite(classIndex: 0, site: 4, users: 8, limit: 5)
        ),
        (
            WaveProblem(
                classes: [
                    .init(count: 12, users: 1, load: 1, pinned: 1), .init(count: 14, users: 1, load: 1, pinned: 2), .init(count: 9, users: 1, load: 1),
                ], maxUsers: 10),
            .pinnedUsers(wave: 2, users: 14, limit: 10)
        ),
        (
            WaveProblem(classes: [.init(count: 12, users: 1, load: 1, pinned: 1)], firstUsers: 5, growth: 2, maxUsers: 100),
            .pinnedUsers(wave: 1, users: 12, limit: 10)
        ),
        (
            WaveProblem(classes: [.init(count: 2, users: 1, load: 6, pinned: 0), .init(count: 1, users: 1, load: 6)], maxLoad: 10),
            .pinnedLoad(wave: 0, load: 12, limit: 10)
        ),
        (
            WaveProblem(classes: [.init(count: 4, users: 1, load: 1, sites: [.init(site: 5, users: 1)], pinned: 3)], maxUsersPerSite: 3),
            .pinnedSite(wave: 3, site: 5, users: 4, limit: 3)
        ),
        (
            WaveProblem(classes: [.init(count: 100, users: 1, load: 1)], maxUsers: 10, minUsers: 12),
            .minimumAboveMaximum(minimum: 12, maximum: 10)
        ),
        (
            WaveProblem(classes: [.init(count: 100, users: 1, load: 1)], firstUsers: 5, growth: 3, minUsers: 12),
            .minimumAboveMaximum(minimum: 12, maximum: 5)
        ),
        (
            WaveProblem(classes: [.init(count: 150, users: 1, load: 1)], maxUsers: 100, minUsers: 80),
            .minimumNotReached(minimum: 80, possible: 75)
        ),
        (
            // Three sets of ten and one of four: two waves at best have 20 and 14.
            WaveProblem(classes: [.init(count: 3, users: 10, load: 1), .init(count: 1, users: 4, load: 1)], maxUsers: 24, minUsers: 17),
            .minimumNotReached(minimum: 17, possible: 14)
        ),
        (
            WaveProblem(classes: [.init(count: 1, users: 1, load: 1, pinned: -2)]),
            .pinnedBeforeFirstWave(classIndex: 0, wave: -2)
        ),
        (
            WaveProblem(classes: [.init(count: 1, users: 1, load: 1, pinned: 998)]),
            .tooManyWaves(needed: 999, limit: 998)
        ),
        (
            WaveProblem(classes: [.init(count: 6000, users: 1, load: 1)], maxUsers: 1),
            .tooManyWaves(needed: 999, limit: 998)
        ),
    ])
    func limitsInConflictAreNamed(problem: WaveProblem, conflict: WaveConflict) {
        #expect(throws: conflict) { try WaveFit.solve(problem) }
    }

    @Test func nobodyNeedsNoWave() throws {
        let assignment = try WaveFit.solve(WaveProblem(classes: [.init(count: 0, users: 1, load: 1)], maxUsers: 10, minUsers: 5))
        #expect(assignment == WaveAssignment(shares: [[]], waveCount: 0, filledCount: 0, lowerBound: 0))
    }

    @Test func fewerThanTheMinimumAreAWaveAllTheSame() throws {
        let assignment = try WaveFit.solve(WaveProblem(classes: [.init(count: 3, users: 1, load: 0)], maxUsers: 10, minUsers: 5))
        #expect(assignment.shares == [[.init(wave: 0, count: 3)]])
    }

    @Test func extremeNumbersDoNoHarm() throws {
        let assignment = try WaveFit.solve(
            WaveProblem(
                classes: [.init(count: 1000, users: 1, load: .max), .init(count: 5, users: 1, load: -3), .init(count: -4, users: 1, load: 1)],
                firstUsers: 10, growth: .infinity, maxUsers: .max, maxLoad: .max))
        #expect(assignment.shares.joined().reduce(0) { $0 + $1.count } == 1005)
    }
}
