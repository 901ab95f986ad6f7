import TenantModel

/// What the exported Conditional Access policies say about devices.
struct AccessPolicies: Sendable {
    /// Whether any was read: classic policies never are, so that their absence proves nothing.
    let wasRead: Bool
    /// Policies that are on and ask for a compliant device.
    let enabled: [IntunePolicy]
    /// Whether one that is on covers Exchange ActiveSync clients.
    let coversExchangeActiveSync: Bool

    init(_ tenant: Tenant) {
        let policies = tenant.policies.intune
        wasRead = policies.contains { $0.family == .conditionalAccess }
        enabled = policies.filter(\.asksForCompliantDevice)
        coversExchangeActiveSync = policies.contains { policy in
            policy.isEnforcedAccess && policy.values["conditions.clientapptypes"]?.items.contains { $0.lowercased() == "exchangeactivesync" } == true
        }
    }

    /// The groups that some policy which asks for a compliant device does not leave out.
    func notExcluded(_ groups: [PolicyTarget], _ tenant: Tenant) -> [PolicyTarget] {
        let excluded = enabled.map { $0.people(.excludedGroups) }
        let resolver = TargetResolver(tenant, targets: groups + excluded.flatMap(\.self))
        return groups.filter { group in
            let meaning = resolver.meaning(of: group)
            return !excluded.allSatisfy { targets in
                targets.contains { meaning.isKnown ? resolver.meaning(of: $0) == meaning : $0.text.lowercased() == group.text.lowercased() }
            }
        }
    }
}

extension TargetResolver.Meaning {
    /// Whether it is a group or a user that was read.
    var isKnown: Bool {
        if case .open = self { return false }
        return true
    }
}
