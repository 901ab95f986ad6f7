public import ReferenceData
public import TenantModel

/// The Intune policies that take the place of a tenant's Basic Mobility policies.
public struct ReplacementPlan: Sendable {
    /// How the written policies are called.
    public enum Naming: Sendable {
        /// As the policy that they replace, so that they overwrite it on the devices.
        case same
        /// `<policy>_O365_i`, as Microsoft's own evaluation calls them.
        case derived
    }

    /// A Basic Mobility policy that needs no replacement.
    public struct Skipped: Sendable, Equatable {
        /// Why it needs none.
        public enum Reason: String, Sendable, CaseIterable {
            case disabled
            case pendingDeletion
            case forNobody
        }

        /// Place in ``PolicyList/basicMobility``.
        public let policy: Int
        public let name: String
        public let reason: Reason
    }

    /// In the order of the policies.
    public let sets: [ReplacementSet]
    public let skipped: [Skipped]

    /// Plans the replacements.
    public init(_ tenant: Tenant, naming: Naming = .same, crosswalk: Crosswalk = .shipped) {
        var sets: [ReplacementSet] = []
        var skipped: [Skipped] = []
        for (index, policy) in tenant.policies.basicMobility.enumerated() {
            if let reason = Self.reason(toSkip: policy) {
                skipped.append(Skipped(policy: index, name: policy.name, reason: reason))
            } else {
                sets.append(ReplacementMaker(policy, tenant: tenant, naming: naming, crosswalk: crosswalk).set(index))
            }
        }
        self.sets = sets
        self.skipped = skipped
    }

    private static func reason(toSkip policy: BasicMobilityPolicy) -> Skipped.Reason? {
        if policy.isPendingDeletion { return .pendingDeletion }
        if policy.isEnabled == .no { return .disabled }
        return policy.targets?.isEmpty == true ? .forNobody : nil
    }
}
