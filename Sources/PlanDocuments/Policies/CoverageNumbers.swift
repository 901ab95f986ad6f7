public import Preflight
import TenantModel

/// How many users the coverage concerns; a person with several platforms counts once.
public struct CoverageNumbers: Sendable {
    /// A number of users, and how many of them switch at enablement.
    public struct Count: Sendable, Equatable {
        public var users = 0
        public var switching = 0
    }

    /// Users to whom a Basic Mobility policy applies.
    public private(set) var withPolicy = Count()
    /// Users whom no Intune policy reaches on one of their platforms, although a Basic Mobility policy applies there.
    public private(set) var withoutReplacement = Count()
    /// Further users of whom that may be true: a policy may apply to them, or Intune's may not reach them.
    public private(set) var perhapsWithoutReplacement = Count()
    /// Users for whom something surely goes missing.
    public private(set) var withGap = Count()
    /// Users of whom that cannot be told.
    public private(set) var open = Count()
    /// Users outside Basic Mobility by the tenant rule.
    public private(set) var excluded = Count()
    /// Users with a managed mail profile, by what happens to it.
    public private(set) var mail: [MailGrade: Count] = [:]

    /// Counts.
    public init(_ decisions: Decisions) {
        let coverage = decisions.coverage
        let populations = coverage.populations
        withPolicy = count(populations.filter { !$0.policies.isEmpty }, decisions)
        withoutReplacement = count(populations.filter(\.hasNoReplacement), decisions)
        let either = count(populations.filter { $0.hasNoReplacement || $0.mayHaveNoReplacement }, decisions)
        perhapsWithoutReplacement = Count(
            users: either.users - withoutReplacement.users, switching: either.switching - withoutReplacement.switching)
        excluded = count(populations.filter(\.isExcluded), decisions)
        for grade in MailGrade.allCases where grade != .none {
            let counted = count(populations.filter { $0.mail == grade }, decisions)
            if counted.users > 0 { mail[grade] = counted }
        }
        // Users without a device under Basic Mobility have no population, and nothing to lose.
        for (row, gap) in coverage.gapOfUser.enumerated() where gap != .no && row < decisions.userOutcome.count {
            let switches = decisions.userOutcome[row] == .switchesAtEnablement
            if gap == .yes { withGap.add(switches) } else { open.add(switches) }
        }
    }

    /// Users of the populations, each once.
    private func count(_ populations: [CoveragePopulation], _ decisions: Decisions) -> Count {
        var count = Count()
        var seen = Array(repeating: false, count: decisions.tenant.users.count)
        for population in populations {
            for user in population.users where user.row < seen.count && !seen[user.row] {
                seen[user.row] = true
                count.add(decisions.userOutcome[user.row] == .switchesAtEnablement)
            }
        }
        return count
    }
}

extension CoverageNumbers.Count {
    fileprivate mutating func add(_ switches: Bool) {
        users += 1
        if switches { switching += 1 }
    }
}

extension CoveragePopulation {
    /// Whether a Basic Mobility policy applies, surely or perhaps, and no Intune policy reaches them surely.
    fileprivate var mayHaveNoReplacement: Bool { (!policies.isEmpty || isUncertain) && reaching.allSatisfy { $0.condition != nil } }
}
