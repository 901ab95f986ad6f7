import TenantModel

/// Replacements that do not carry the name of what they replace.
struct POL06: Rule {
    let text = RuleText(
        "POL-06", title: "Policy names differ", severity: .medium,
        trigger: "Intune policies reach the users of a Basic Mobility policy, and none of them has its name or a name that Microsoft's evaluation derives from "
            + "it. Letter case and outer blanks are ignored.",
        why: "Until the old profiles are gone, devices show both under different names, and people and help desk cannot tell which one replaces which.",
        remediation: ["Rename the Intune policy; Basic Mobility names cannot be changed.", "Advice only: nothing stops working when the names differ."],
        needs: [.basicMobilityPolicies, .intunePolicies], sources: [.policyMap])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        if let answer = decisions.answerWithoutComparison { return answer }
        var reachingOf: [Set<Int>] = Array(repeating: [], count: decisions.tenant.policies.basicMobility.count)
        for population in decisions.coverage.populations {
            for place in population.policies where reachingOf.indices.contains(place) {
                for reach in population.reaching where reach.isSure { reachingOf[place].insert(reach.policy) }
            }
        }
        var subjects: [PolicySubject] = []
        var details: [String] = []
        for place in decisions.tenant.policies.basicMobility.indices {
            let reaching = reachingOf[place].sorted()
            guard !reaching.isEmpty else { continue }
            let name = ReplacementName(of: decisions.tenant.policies.basicMobility[place].name)
            let candidates = reaching.map { decisions.intuneSubject($0).name }
            guard !candidates.contains(where: name.matches) else { continue }
            subjects.append(decisions.basicMobilitySubject(place))
            let near = candidates.first(where: name.nearlyMatches)
            details.append(near.map { "\($0) differs in dashes or blanks alone" } ?? "its users get \(candidates.shortened())")
        }
        guard !subjects.isEmpty else { return .evaluated([]) }
        return .evaluated([
            Finding(
                .medium, .enabling,
                title:
                    "\(subjects.count.of("Basic Mobility policy", plural: "Basic Mobility policies")) \(subjects.count == 1 ? "has" : "have") no replacement of the same name",
                subjects: .policies(subjects), population: decisions.tenant.policies.basicMobility.count, action: "Rename the Intune policy"
            ) { [details] in details[$0] }
        ])
    }
}
