import Preflight
import TenantModel
import Testing

@Suite("Coverage by population agrees with a decision from scratch for each user")
struct SlowCoverageTests {
    @Test("On generated tenants", arguments: 0..<300)
    func agree(seed: Int) throws {
        let generated = GeneratedPolicyTenant(seed: UInt64(seed))
        let decisions = generated.tenant.decisions()
        let coverage = decisions.coverage
        let isRead = decisions.tenant.policies.intune.contains { $0.family != .conditionalAccess }
        let slow = SlowCoverage(tenant: decisions.tenant, isStatedEmpty: !isRead)
        #expect(coverage.isCompared)
        for user in decisions.tenant.users.ids {
            let populations = coverage.populations(of: user)
            let owned = Set(decisions.devicesOfUsers[user].map { decisions.tenant.devices[$0].platform })
            #expect(populations.count == owned.count, "seed \(seed) user \(user.row)")
            for population in populations {
                let expected = slow.answer(user, population.platform)
                #expect(answer(population) == expected, "seed \(seed) user \(user.row) \(population.platform)")
            }
            let gaps = populations.map(\.hasGap)
            #expect(coverage.gapOfUser[user.row] == (gaps.contains(.yes) ? .yes : gaps.contains(.unknown) ? .unknown : .no), "seed \(seed)")
        }
        #expect(coverage.populations.map(\.users.count) == coverage.populations.map(\.users.count).sorted(by: >))
        try overlaps(coverage, slow, decisions.tenant, seed)
    }

    private func answer(_ population: CoveragePopulation) -> SlowCoverage.Answer {
        SlowCoverage.Answer(
            policies: population.policies, shadowed: population.shadowed, isExcluded: population.isExcluded, isUncertain: population.isUncertain,
            reaching: population.reaching.map { reach in reach.condition.map { "\(reach.policy)?\($0.kind.rawValue)" } ?? "\(reach.policy)" },
            access: population.access, length: population["PasswordMinimumLength"]?.verdict.rawValue ?? "")
    }

    /// Every pair that some user is in, with exactly these users.
    private func overlaps(_ coverage: PolicyCoverage, _ slow: SlowCoverage, _ tenant: Tenant, _ seed: Int) throws {
        var expected: [[Int]: [UserID]] = [:]
        for user in tenant.users.ids {
            let answer = slow.answer(user, .windows)
            guard !answer.isExcluded else { continue }
            let all = answer.policies + answer.shadowed
            for first in all.indices { for other in all[(first + 1)...] { expected[[all[first], other], default: []].append(user) } }
        }
        let found = Dictionary(uniqueKeysWithValues: coverage.overlaps.map { ([$0.winner, $0.other], $0.users) })
        #expect(found == expected, "seed \(seed)")
    }
}
