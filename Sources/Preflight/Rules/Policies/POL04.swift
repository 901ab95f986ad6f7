import TenantModel

/// Users whose managed mail profile disappears with its cached mail.
struct POL04: Rule {
    let text = RuleText(
        "POL-04", title: "Managed mail profile will disappear", severity: .blocker,
        trigger:
            "The Basic Mobility policy in effect manages the mail profile, the user has an iPhone or iPad, and no mail profile of Intune reaches the user. "
            + "A blocker for users who switch at enablement, high for all others; medium where a profile arrives and no compliance policy asks for it.",
        why: "The managed account and the mail that it holds are removed from the device when it switches. People are without mail until somebody helps.",
        remediation: [
            "Assign an Intune mail profile for iOS to the same group: server outlook.office365.com, account name and user name as before.",
            "Add \"Unable to set up email on the device\" to the compliance policy, so that access still depends on the managed profile.",
            "Or hold the users: switch off only the Intune service plan, in every path that grants it, until the profile is assigned.",
        ], needs: [.basicMobilityPolicies, .intunePolicies, .groupMembers, .licenses, .entraDevices], sources: [.migration, .policyMap])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        if let answer = decisions.answerWithoutComparison { return answer }
        let removed = decisions.coverage.populations.filter { $0.mail == .removed }
        let unknown = decisions.coverage.populations.filter { $0.mail == .unknown }
        let describe = { (population: CoveragePopulation) in
            "\(decisions.policyNames(population)) manages mail on \(population.platformName); no Intune mail profile arrives"
        }
        var findings: [Finding] = []
        let now = decisions.moving(removed, at: true, text: describe)
        if !now.users.isEmpty {
            findings.append(
                Finding(
                    .blocker, .enabling, title: "\(now.users.count.of("user")) would lose the managed mail profile and its cached mail", now, decisions,
                    action: "Assign an Intune mail profile, or hold"))
        }
        let later = decisions.moving(removed, at: false, text: describe)
        if !later.users.isEmpty {
            findings.append(
                Finding(
                    .high, .wave, title: "\(later.users.count.of("user")) would lose the managed mail profile when licensed", later, decisions,
                    action: "Assign an Intune mail profile before the license"))
        }
        let ungated = decisions.coverage.populations.filter { population in
            (population.mail == .reauthPossible || population.mail == .reauthLikely)
                && population.settings.contains(where: isUngated)
        }
        let loose = decisions.moving(ungated) { "\($0.platformName): a mail profile arrives, no compliance policy asks for it" }
        if !loose.users.isEmpty {
            findings.append(
                Finding(
                    .medium, .enabling,
                    title: "\(loose.users.count.users("gets", "get")) a mail profile that access no longer depends on", loose,
                    decisions,
                    action: "Add the mail profile to the compliance policy"))
        }
        return .evaluated(findings, partial: decisions.settling(removed + unknown, openReasons: unknown.flatMap(mailReasons)))
    }

    /// Whether the profile arrives without a compliance policy that asks for it. That nothing enforces compliance is the question of POL-10.
    private func isUngated(_ item: SettingCoverage) -> Bool {
        guard item.setting == SettingWeight.mailProfile, item.reason.kind != .noConditionalAccess else { return false }
        return item.verdict == .lost || item.verdict == .coveredByOtherRoute
    }

    private func mailReasons(_ population: CoveragePopulation) -> [CoverageReason] {
        let reasons = population.settings.filter { $0.setting == SettingWeight.mailProfile }.map(\.reason)
        return reasons.contains { $0.settledBy != nil } ? reasons : Array(population.openReasons)
    }
}
