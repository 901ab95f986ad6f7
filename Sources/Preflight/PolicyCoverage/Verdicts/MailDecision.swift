import ReferenceData
import TenantModel

/// Grades what happens to the managed mail profile of a population.
struct MailDecision {
    let policies: [IntunePolicy]
    let reaching: [PolicyReach]
    let audiences: AudienceList

    /// - Parameters:
    ///   - policy: a Basic Mobility policy that applies on iOS and asks for managed mail.
    ///   - coverage: what was decided for that setting.
    func grade(_ policy: BasicMobilityPolicy, _ coverage: SettingCoverage) -> MailGrade {
        let row = Crosswalk.shipped.rows(for: "RequireEmailProfile").first { $0.kind == .emailProfile && $0.platform == PolicyPlatform.iOS.rawValue }
        let type = row?.odataType.lowercased()
        let profiles = reaching.filter { policies[$0.policy].odataType.lowercased() == type }
        let sure = profiles.filter(\.isSure)
        guard let first = sure.first else { return profiles.isEmpty && coverage.verdict == .lost ? .removed : .unknown }
        // Several profiles are several accounts or a conflict: nothing that happens unseen.
        guard sure.count == 1, isAsGenerated(policies[first.policy], policy) else { return .reauthLikely }
        return isForSameGroups(policies[first.policy], policy) ? .reauthPossible : .reauthLikely
    }

    /// Whether the profile has the values that Basic Mobility's own profile has.
    private func isAsGenerated(_ profile: IntunePolicy, _ policy: BasicMobilityPolicy) -> Bool {
        if profile.values["useoauth"]?.description.lowercased() == "true" { return false }
        for setting in ["ExchangeActiveSyncHost", "AccountName", "AccountUserName", "EmailAddress", "(email authentication)"] {
            for row in Crosswalk.shipped.rows(for: setting) where row.odataType.lowercased() == profile.odataType.lowercased() {
                let current = policy.value(setting) ?? row.fallbackValue?.value ?? .text("")
                guard SettingComparison(current, by: row, with: profile.values[row.key]).result == .equal else { return false }
            }
        }
        return true
    }

    private func isForSameGroups(_ profile: IntunePolicy, _ policy: BasicMobilityPolicy) -> Bool {
        guard let targets = policy.targets, let lines = profile.assignments.list else { return false }
        let assigned = lines.compactMap { line -> Int? in
            guard case .group(let target) = line.target, !line.excludes, !line.removes, line.filter == nil else { return nil }
            return audiences.place(of: target)
        }
        return assigned.count == lines.count && Set(assigned) == Set(targets.compactMap { audiences.place(of: $0) })
    }
}
