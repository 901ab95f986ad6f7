import TenantModel

/// Users whose devices lose every setting because no Intune policy reaches them.
struct POL01: Rule {
    let text = RuleText(
        "POL-01", title: "No replacement policy at all", severity: .blocker,
        trigger: "A Basic Mobility policy is in effect for a user on a platform that the user owns, and no Intune policy for that platform reaches the user. "
            + "Against enabling for users who switch at enablement, against the wave for all others.",
        why: "When a device switches, Basic Mobility takes its settings away. Without a policy of Intune nothing takes their place, and nobody notices until "
            + "something happens.",
        remediation: [
            "Write the replacement: `coexist policies EXPORTS --emit FOLDER`, review it, import it, assign it to the same groups.",
            "Or hold the users: switch off only the Intune service plan, in every path that grants it, until the policies are assigned.",
            "Export the Intune policies again with their assignments and check that the rule passes.",
        ], needs: [.basicMobilityPolicies, .intunePolicies, .groupMembers, .users, .licenses, .entraDevices], sources: [.migration, .policyMap])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        if let answer = decisions.answerWithoutComparison { return answer }
        let bare = decisions.coverage.populations.filter(\.isBareAtSwitch)
        let open = decisions.coverage.populations.filter { $0.isReachOpen || $0.isUncertain }
        let describe = { (population: CoveragePopulation) in
            let count = population.settings.count { $0.verdict != .inert }
            return "\(population.platformName): \(decisions.policyNames(population)) with \(count.of("setting")) is replaced by nothing"
        }
        var findings: [Finding] = []
        let now = decisions.moving(bare, at: true, text: describe)
        if !now.users.isEmpty {
            findings.append(
                Finding(
                    .blocker, .enabling,
                    title: "\(now.users.count.users("switches", "switch")) without any replacement policy",
                    now, decisions, action: "Assign replacement policies, or hold"))
        }
        let later = decisions.moving(bare, at: false, text: describe)
        if !later.users.isEmpty {
            findings.append(
                Finding(
                    .blocker, .wave, title: "\(later.users.count.of("user")) would switch with a license and get no replacement policy", later, decisions,
                    action: "Assign replacement policies before the license"))
        }
        return .evaluated(findings, partial: decisions.settling(bare + open, openReasons: open.lazy.flatMap(\.openReasons)))
    }
}
