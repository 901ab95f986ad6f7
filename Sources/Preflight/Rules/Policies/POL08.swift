import TenantModel

/// Users whom two Basic Mobility policies target: today one applies, in Intune both would.
struct POL08: Rule {
    let text = RuleText(
        "POL-08", title: "Overlapping policies change their meaning", severity: .high,
        trigger: "A user is in the target groups of two or more enabled Basic Mobility policies. High when the Intune policies that reach such users already "
            + "conflict, medium otherwise.",
        why: "Basic Mobility applies the oldest matching policy alone. Intune applies every policy that is assigned: the strictest compliance value wins, and "
            + "profiles that differ leave a setting in conflict. A literal copy changes what these users get.",
        remediation: [
            "Decide for each pair who is to get what; the report lists the pairs with the settings that would newly apply.",
            "Assign the replacement of the policy that does nothing today with an exclusion of the winning policy's group.",
        ], needs: [.basicMobilityPolicies, .groupMembers], sources: [.basicMobility, .policyMap])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        if let answer = decisions.answerWithoutComparison { return answer }
        let populations = decisions.coverage.populations
        let overlapping = populations.filter { !$0.isExcluded && (!$0.shadowed.isEmpty || $0.policies.count > 1) }
        func names(_ places: [Int]) -> String { places.map { decisions.tenant.policies.basicMobility[$0].name }.shortened() }
        let describe = { (population: CoveragePopulation) in
            population.policies.count > 1
                ? "\(population.platformName): one of \(names(population.policies)); their order is not known"
                : "\(population.platformName): \(names(population.policies)) wins over \(names(population.shadowed))"
        }
        let inConflict = overlapping.filter { $0.settings.contains { $0.verdict == .conflict } }
        let others = overlapping.filter { population in !population.settings.contains { $0.verdict == .conflict } }
        var findings: [Finding] = []
        for (severity, meant) in [(Severity.high, inConflict), (.medium, others)] {
            let users = ConcernedUsers(meant, text: describe) { _ in true }
            guard !users.users.isEmpty else { continue }
            let ending = severity == .high ? ", and their Intune profiles conflict" : ""
            findings.append(
                Finding(
                    severity, .enabling,
                    title: "\(users.users.count.users("is", "are")) targeted by several Basic Mobility policies\(ending)",
                    users, decisions,
                    action: "Decide which policy's settings they get"))
        }
        return .evaluated(findings, partial: populations.uncertainty.sorted { $0.rawValue < $1.rawValue })
    }
}
