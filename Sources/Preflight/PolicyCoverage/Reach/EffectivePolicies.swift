import TenantModel

/// Which Basic Mobility policies apply to somebody: the first that matches, and nothing is merged.
struct EffectivePolicies: Hashable {
    /// The one that applies; several when their order is not known; none.
    var policies: [Int] = []
    /// Further ones that target the same people.
    var shadowed: [Int] = []
    /// Ones that may apply before those above, if a question about groups were settled.
    var possible: [Int] = []
    var isExcluded = false
    /// What would settle what is uncertain.
    var uncertainty: Set<ExportInput> = []
    var isUncertain: Bool { !uncertainty.isEmpty }

    /// - Parameters:
    ///   - order: the policies that can apply, the first first.
    ///   - isExcluded: whether the tenant rule takes these people out.
    ///   - isTargeted: whether a policy targets them.
    ///   - areTargetsRead: whether the targets of a policy, or for nil the exclusions of the tenant rule, were read.
    init(
        _ order: BasicMobilityOrder, isExcluded exclusion: Trit, isTargeted: (Int) -> Trit, isEnabled: (Int) -> Trit,
        areTargetsRead: (Int?) -> Bool
    ) {
        var matching: [Int] = []
        for policy in order.order {
            switch isTargeted(policy) {
            case .yes:
                matching.append(policy)
                // Nobody said whether it is switched on: it counts, and what would apply without it is not known.
                if isEnabled(policy) == .unknown, matching.count == 1 || order.isAssumed { uncertainty.insert(.basicMobilityPolicies) }
            case .unknown where matching.isEmpty || order.isAssumed: possible.append(policy)
            case .unknown, .no: break
            }
        }
        if exclusion == .yes {
            (isExcluded, uncertainty, possible) = (true, [], [])
            shadowed = matching
            return
        }
        policies = order.isAssumed ? matching : Array(matching.prefix(1))
        shadowed = order.isAssumed ? [] : Array(matching.dropFirst())
        for policy in possible { uncertainty.insert(areTargetsRead(policy) ? .groupMembers : .basicMobilityPolicies) }
        if exclusion == .unknown, !policies.isEmpty { uncertainty.insert(areTargetsRead(nil) ? .groupMembers : .basicMobilityPolicies) }
    }
}
