import TenantModel

/// Settings that arrive with a value that asks for less.
struct POL03: Rule {
    let text = RuleText(
        "POL-03", title: "Weaker value", severity: .high,
        trigger: "The Intune value that reaches a user is less strict than the Basic Mobility one. High for password, encryption, jailbreak and the mail "
            + "profile, medium for all others; low where Intune knows no equal value and rounds.",
        why: "The device stays managed and looks covered, but it is protected less than today.",
        remediation: [
            "Raise the value in the Intune policy to at least the Basic Mobility one; policy-gaps.csv has both.",
            "Tell people about stricter values before their wave: a longer passcode is asked for at the next unlock.",
        ], needs: [.basicMobilityPolicies, .intunePolicies, .groupMembers, .entraDevices], sources: [.policyMap])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        if let answer = decisions.answerWithoutComparison { return answer }
        let populations = decisions.coverage.populations
        var findings: [Finding] = []
        for severity in [Severity.high, .medium] {
            let isMeant = { (item: SettingCoverage) in Self.isWeaker(item) && SettingWeight.severityWhenWeaker(item.setting) == severity }
            append(severity, "a weaker value", isMeant, populations, decisions, action: "Raise the Intune value", to: &findings)
        }
        let isRounded = { (item: SettingCoverage) in item.verdict.isCovered && item.reason.kind == .roundedByIntune }
        append(.low, "a value that Intune rounds", isRounded, populations, decisions, action: "Tell people before their wave", to: &findings)
        let open = populations.filter { $0.isUncertain || $0.settings.contains { $0.verdict == .depends } }
        return .evaluated(findings, partial: decisions.settling(open, openReasons: open.lazy.flatMap { $0.settings.lazy.map(\.reason) }))
    }

    /// A value that asks for less. One that is set and enforced by nothing is the question of POL-10.
    private static func isWeaker(_ item: SettingCoverage) -> Bool { item.verdict == .weaker && item.reason.kind != .noConditionalAccess }

    private func append(
        _ severity: Severity, _ what: String, _ isMeant: @escaping (SettingCoverage) -> Bool, _ populations: [CoveragePopulation], _ decisions: Decisions,
        action: String, to findings: inout [Finding]
    ) {
        let meant = populations.filter { $0.settings.contains(where: isMeant) }
        let users = decisions.moving(meant) { population in
            let items = population.settings.filter(isMeant).map { item in
                "\(item.label) \(item.current.description) becomes \(item.replacement?.description ?? "nothing")"
            }
            return "\(population.platformName): \(items.shortened())"
        }
        guard !users.users.isEmpty else { return }
        findings.append(
            Finding(
                severity, .enabling, title: "\(users.users.count.users("gets", "get")) \(what)", users, decisions,
                action: action))
    }
}
