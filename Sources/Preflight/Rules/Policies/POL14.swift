import TenantModel

/// Basic Mobility policies that do nothing.
struct POL14: Rule {
    let text = RuleText(
        "POL-14", title: "Dead Basic Mobility policy", severity: .low,
        trigger: "A policy is disabled, is being deleted, targets nobody or a group that is empty or unknown, or no member of its groups has a device. The "
            + "rule's own Disabled property means nothing.",
        why: "Microsoft's evaluation copies dead policies as well; every one that is deleted before is one less to review.",
        remediation: [
            "Delete the policy before Microsoft's evaluation starts: from then on Basic Mobility policies cannot be changed. The last one cannot be deleted."
        ],
        needs: [.basicMobilityPolicies, .groupMembers], sources: [.configurePolicies])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        if let answer = decisions.answerWithoutComparison { return answer }
        let populations = decisions.coverage.populations
        let resolver = TargetResolver(decisions.tenant, targets: decisions.tenant.policies.allTargets)
        let used = Set(populations.flatMap { $0.policies + $0.shadowed })
        var dead: [(severity: Severity, place: Int, why: String)] = []
        for (place, policy) in decisions.tenant.policies.basicMobility.enumerated() where !used.contains(place) {
            guard let (severity, why) = reason(policy, resolver, decisions.tenant.groups) else { continue }
            dead.append((severity, place, why))
        }
        let findings = [Severity.low, .info].compactMap { severity -> Finding? in
            let meant = dead.filter { $0.severity == severity }
            guard !meant.isEmpty else { return nil }
            let noun = meant.count.of("Basic Mobility policy", plural: "Basic Mobility policies")
            return Finding(
                severity, .enabling,
                title: severity == .low ? "\(noun) can be deleted" : "\(noun) \(meant.count == 1 ? "applies" : "apply") to nobody with a device",
                subjects: .policies(meant.map { decisions.basicMobilitySubject($0.place) }), population: decisions.tenant.policies.basicMobility.count,
                action: severity == .low ? "Delete it before the evaluation" : "Check whether it is still needed"
            ) { meant[$0].why }
        }
        let hasUnused = decisions.tenant.policies.basicMobility.indices.contains { !used.contains($0) }
        return .evaluated(findings, partial: hasUnused ? populations.uncertainty.sorted { $0.rawValue < $1.rawValue } : [])
    }

    /// Why a policy that applies to nobody does nothing; nil when that is not known.
    private func reason(_ policy: BasicMobilityPolicy, _ resolver: TargetResolver, _ groups: GroupTable) -> (Severity, String)? {
        if policy.isPendingDeletion { return (.info, "is being deleted") }
        if policy.isEnabled == .no { return (.low, "is disabled") }
        guard let targets = policy.targets else { return nil }
        if targets.isEmpty { return (.low, "targets nobody") }
        let rows = targets.compactMap(resolver.group)
        guard rows.count == targets.count, rows.allSatisfy({ groups.hasMembers[$0] }) else { return nil }
        if rows.allSatisfy(groups.isKnownEmpty) { return (.low, "targets only empty groups") }
        return (.info, "no member of its groups has a device under Basic Mobility")
    }
}
