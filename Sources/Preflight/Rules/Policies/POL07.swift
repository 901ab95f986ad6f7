import TenantModel

/// The number of failed sign-ins before a wipe, which Microsoft's evaluation leaves behind.
struct POL07: Rule {
    let text = RuleText(
        "POL-07", title: "Failures before wipe not carried over", severity: .high,
        trigger: "Basic Mobility wipes the device after a number of failed sign-ins, and no configuration profile of Intune that reaches the user does.",
        why: "Microsoft's own evaluation does not carry this setting over. After the switch a lost phone can be tried at without end.",
        remediation: ["Set the number of sign-in failures before a wipe in a device restriction profile for each platform, with the same number."],
        needs: [.basicMobilityPolicies, .intunePolicies, .groupMembers], sources: [.migration])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        if let answer = decisions.answerWithoutComparison { return answer }
        func items(_ population: CoveragePopulation) -> [SettingCoverage] { population.settings.filter { $0.setting == SettingWeight.wipe } }
        let lost = decisions.coverage.populations.filter { items($0).contains { $0.verdict == .lost } }
        let open = decisions.coverage.populations.filter { items($0).contains { $0.verdict.isOpen } }
        let users = decisions.moving(lost) { population in
            "\(population.platformName): wipe after \(items(population).first?.current.description ?? "some") failures is not carried over"
        }
        let partial = decisions.settling(open, openReasons: open.lazy.flatMap { items($0).map(\.reason) })
        guard !users.users.isEmpty else { return .evaluated([], partial: partial) }
        return .evaluated(
            [
                Finding(
                    .high, .enabling, title: "\(users.users.count.users("loses", "lose")) the wipe after failed sign-ins",
                    users, decisions,
                    action: "Set the number in a device restriction profile")
            ], partial: partial)
    }
}
