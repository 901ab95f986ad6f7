import TenantModel

/// Profiles that set one setting to different values for the same user.
struct POL09: Rule {
    let text = RuleText(
        "POL-09", title: "Conflicting Intune configuration", severity: .high,
        trigger: "Two configuration profiles reach the same user on the same platform and set one of the settings that Basic Mobility enforces today to "
            + "different values, and no compliance policy decides.",
        why: "Intune applies neither value and reports a conflict: the device keeps whatever it had.",
        remediation: ["Take the setting out of one of the profiles, or give both the same value, or exclude the group from one of them."],
        needs: [.intunePolicies, .groupMembers], sources: [.policyConflicts])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        if let answer = decisions.answerWithoutComparison { return answer }
        let meant = decisions.coverage.populations.filter { $0.settings.contains { $0.verdict == .conflict } }
        let users = decisions.moving(meant) { population in
            let items = population.settings.filter { $0.verdict == .conflict }.map { item in
                "\(item.label) differs between \(item.sources.map { decisions.intuneSubject($0).name }.shortened())"
            }
            return "\(population.platformName): \(items.shortened())"
        }
        let open = decisions.coverage.populations.filter { !$0.reaching.allSatisfy(\.isSure) }
        let partial = decisions.settling([], openReasons: open.lazy.flatMap(\.openReasons))
        guard !users.users.isEmpty else { return .evaluated([], partial: partial) }
        return .evaluated(
            [
                Finding(
                    .high, .enabling, title: "\(users.users.count.users("gets", "get")) profiles that contradict each other",
                    users, decisions,
                    action: "Give both profiles the same value")
            ], partial: partial)
    }
}
