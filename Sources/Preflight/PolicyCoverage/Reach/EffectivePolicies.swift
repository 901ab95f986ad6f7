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
    var isUncertain = false

    /// - Parameters:
    ///   - order: the policies that can apply, the first first.
    ///   - isExcluded: whether the tenant rule takes these people out.
    ///   - isTargeted: whether a policy targets them.
    init(_ order: BasicMobilityOrder, isExcluded exclusion: Trit, isTargeted: (Int) -> Trit, isEnabled: (Int) -> Trit) {
        var matching: [Int] = []
        for policy in order.order {
            switch isTargeted(policy) {
            case .yes:
                matching.append(policy)
                // Nobody said whether it is switched on: it counts, and what would apply without it is not known.
                if isEnabled(policy) == .unknown, matching.count == 1 || order.isAssumed { isUncertain = true }
            case .unknown where matching.isEmpty || order.isAssumed: possible.append(policy)
            case .unknown, .no: break
            }
        }
        if exclusion == .yes {
            (isExcluded, isUncertain, possible) = (true, false, [])
            shadowed = matching
            return
        }
        policies = order.isAssumed ? matching : Array(matching.prefix(1))
        shadowed = order.isAssumed ? [] : Array(matching.dropFirst())
        if !possible.isEmpty || exclusion == .unknown && !policies.isEmpty { isUncertain = true }
    }
}
