import TenantModel

/// Replacements that exist and reach nobody, or reach devices and not people.
struct POL12: Rule {
    let text = RuleText(
        "POL-12", title: "Assignment shape", severity: .high,
        trigger: "A policy that would replace something is assigned to nobody or to an empty group, while users on its platform have no sure replacement. "
            + "Medium where the only replacement is assigned to a group of devices.",
        why: "Microsoft's evaluation creates policies without any assignment: they look ready and do nothing. Groups of devices are filled after the switch, "
            + "minutes to hours late.",
        remediation: ["Assign the policy to the group that the Basic Mobility policy targets.", "Prefer groups of users: a device is in its group too late."],
        needs: [.intunePolicies, .groupMembers], sources: [.assignProfiles, .migration])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        if let answer = decisions.answerWithoutComparison { return answer }
        let tenant = decisions.tenant
        let waiting = decisions.coverage.populations.filter { population in
            !population.policies.isEmpty && (population.isBareAtSwitch || population.isReachOpen || !population.gaps.isEmpty)
        }
        let platforms = Set(waiting.map(\.platform))
        let resolver = TargetResolver(tenant, targets: tenant.policies.allTargets)
        var findings: [Finding] = []
        let idle = tenant.policies.intune.indices.filter { place in
            let policy = tenant.policies.intune[place]
            guard Self.replacing.contains(policy.family), !policy.platforms.isDisjoint(with: platforms) else { return false }
            return idleness(of: policy, resolver, tenant.groups) != nil
        }
        if !idle.isEmpty {
            let details = idle.map { idleness(of: tenant.policies.intune[$0], resolver, tenant.groups) ?? "" }
            findings.append(
                Finding(
                    .high, .enabling,
                    title:
                        "\(idle.count.of("Intune policy", plural: "Intune policies")) that could replace something \(idle.count == 1 ? "reaches" : "reach") nobody",
                    subjects: .policies(idle.map(decisions.intuneSubject)), population: tenant.policies.intune.count, action: "Assign it to the same group"
                ) { details[$0] })
        }
        let late = decisions.coverage.populations.filter { population in
            !population.reaching.isEmpty && !population.reaching.contains(where: \.isSure)
                && population.reaching.contains { $0.condition?.kind == .deviceGroup }
        }
        let users = decisions.moving(late) { population in
            let groups = population.reaching.compactMap(\.condition).filter { $0.kind == .deviceGroup }.map(\.name)
            return "\(population.platformName): only by groups of devices (\(groups.shortened()))"
        }
        if !users.users.isEmpty {
            findings.append(
                Finding(
                    .medium, .enabling,
                    title: "\(users.users.count.users("gets", "get")) policies only through groups of devices", users,
                    decisions,
                    action: "Assign to a group of users"))
        }
        let isOpen = tenant.policies.intune.contains { Self.replacing.contains($0.family) && $0.assignments == .unknown }
        return .evaluated(findings, partial: isOpen && !waiting.isEmpty ? [.intunePolicies] : [])
    }

    private static let replacing: Set<IntunePolicy.Family> = [.compliance, .restriction, .settingsCatalog, .emailProfile]

    /// Why a policy reaches nobody; nil when it reaches somebody or that is not known.
    private func idleness(of policy: IntunePolicy, _ resolver: TargetResolver, _ groups: GroupTable) -> String? {
        guard let list = policy.assignments.list else { return nil }
        let included = list.filter { !$0.excludes && !$0.removes }
        guard !included.isEmpty else {
            return ReplacementName.original(of: policy.name) == nil ? "assigned to nobody" : "made by Microsoft's evaluation, assigned to nobody"
        }
        var names: [String] = []
        for assignment in included {
            guard case .group(let target) = assignment.target, let row = resolver.group(target), groups.isKnownEmpty(row) else { return nil }
            names.append(groups.name(of: row))
        }
        return "assigned to \(names.shortened()), which has no members"
    }
}
