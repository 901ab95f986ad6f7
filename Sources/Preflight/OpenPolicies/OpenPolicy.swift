public import TenantModel

/// A Basic Mobility policy of which the exports do not tell whom it applies to.
public struct OpenPolicy: Sendable, Equatable {
    /// What would have to be known.
    public enum Doubt: Sendable, Equatable {
        /// Its rule was not read, or its targets not.
        case targets
        /// It targets groups that were not read, or whose members were not.
        case members
        /// It targets groups that have devices in them only; Basic Mobility looks for people.
        case devicesOnly
    }

    /// Its place in ``PolicyList/basicMobility``.
    public let policy: Int
    public let doubt: Doubt

    /// All of them, in the order in which they were read; those that surely do nothing are left out.
    public static func all(in tenant: Tenant) -> [OpenPolicy] {
        let policies = tenant.policies.basicMobility
        guard !policies.isEmpty else { return [] }
        let resolver = TargetResolver(tenant, targets: policies.flatMap { $0.targets ?? [] })
        return policies.enumerated().compactMap { place, policy in
            guard policy.isEnabled != .no, !policy.isPendingDeletion else { return nil }
            return doubt(policy.targets, resolver, tenant.groups).map { OpenPolicy(policy: place, doubt: $0) }
        }
    }

    private static func doubt(_ targets: [PolicyTarget]?, _ resolver: TargetResolver, _ groups: GroupTable) -> Doubt? {
        guard let targets else { return .targets }
        var found: Doubt?
        for target in targets {
            switch resolver.meaning(of: target) {
            case .user: break
            case .open: return .members
            case .group(let row):
                let closure = GroupClosure(of: row, in: groups)
                if !closure.isWhole { return .members }
                if closure.hasDevices, !closure.hasUsers { found = .devicesOnly }
            }
        }
        return found
    }
}
