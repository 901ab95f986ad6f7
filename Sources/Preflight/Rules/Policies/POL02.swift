import TenantModel

/// Settings of the policy in effect that nothing of Intune carries.
struct POL02: Rule {
    let text = RuleText(
        "POL-02", title: "Setting without a counterpart", severity: .high,
        trigger: "A setting that Basic Mobility enforces on a platform is in no Intune policy that reaches the user. Users whom no policy reaches at all are "
            + "counted by POL-01, the mail profile by POL-04, the failures before a wipe by POL-07.",
        why: "The setting is gone after the switch although policies were assigned, which makes it easy to overlook.",
        remediation: [
            "Look up the setting in policy-gaps.csv and add it to the Intune policy that replaces the Basic Mobility one.",
            "Or decide that it is not needed any more, and write the decision down as an exception with owner and date.",
        ], needs: [.basicMobilityPolicies, .intunePolicies, .groupMembers, .entraDevices], sources: [.policyMap, .migration])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        if let answer = decisions.answerWithoutComparison { return answer }
        func lost(_ population: CoveragePopulation) -> [SettingCoverage] {
            population.settings.filter { $0.verdict == .lost && !SettingWeight.hasRuleOfItsOwn($0.setting) }
        }
        let reached = decisions.coverage.populations.filter { !$0.isBareAtSwitch }
        let gaps = reached.filter { !lost($0).isEmpty }
        let open = reached.filter { $0.settings.contains { $0.verdict.isOpen && !SettingWeight.hasRuleOfItsOwn($0.setting) } || $0.isUncertain }
        let users = decisions.moving(gaps) { "\($0.platformName): \(lost($0).map(\.label).shortened(to: 4))" }
        let partial = decisions.settling(open, openReasons: open.lazy.flatMap { $0.settings.lazy.filter(\.verdict.isOpen).map(\.reason) })
        guard !users.users.isEmpty else { return .evaluated([], partial: partial) }
        var names: [String: Set<String>] = [:]
        for population in gaps where population.users.contains(where: decisions.moves) {
            names[population.platformName, default: []].formUnion(lost(population).lazy.map(\.setting))
        }
        let settings = names.values.reduce(0) { $0 + $1.count }
        return .evaluated(
            [
                Finding(
                    .high, .enabling,
                    title:
                        "\(users.users.count.users("loses", "lose")) \(settings.of("setting")) to which nothing in Intune corresponds",
                    users, decisions,
                    action: "Add the setting to the Intune policy, or waive it")
            ], partial: partial)
    }
}
