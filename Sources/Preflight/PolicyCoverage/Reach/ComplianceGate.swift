import TenantModel

/// Whether Conditional Access asks somebody for a compliant device: what makes a compliance policy block anything.
struct ComplianceGate {
    private struct Policy {
        let conditions: AccessConditions
        /// Whether it asks whenever mail or files are opened, on the platform in question.
        var gates = Trit.unknown
        let everybody: Bool
        let included: [Int]
        let excluded: [Int]
        /// Roles, guests and the like, of which the exports do not say who is meant.
        let includesOthers: Bool
        let excludesOthers: Bool
    }

    private var policies: [Policy]
    /// Whether a Conditional Access policy was read at all.
    let isRead: Bool
    /// Whether there are more than were read.
    private let isCutShort: Bool

    /// - Parameter isStatedEmpty: whether somebody stated that Intune has no policies, and with it nothing that could be compliant.
    init(_ all: [IntunePolicy], _ list: AudienceList, isStatedEmpty: Bool, isCutShort: Bool = false) {
        self.isCutShort = isCutShort
        let access = all.filter { $0.family == .conditionalAccess }
        isRead = !access.isEmpty || isStatedEmpty
        policies = access.filter(\.asksForCompliantDevice).map { policy in
            let users = policy.words(.includedUsers).map { $0.lowercased() }
            let without = policy.words(.excludedUsers).map { $0.lowercased() }
            return Policy(
                conditions: AccessConditions(policy), everybody: users.contains("all"),
                included: (policy.people(.includedUsers) + policy.people(.includedGroups)).compactMap { list.place(of: $0) },
                excluded: (policy.people(.excludedUsers) + policy.people(.excludedGroups)).compactMap { list.place(of: $0) },
                includesOthers: users.contains("guestsorexternalusers") || !policy.words(.includedRoles).isEmpty,
                excludesOthers: without.contains("guestsorexternalusers") || !policy.words(.excludedRoles).isEmpty)
        }
    }

    /// The same gate with what it does on one platform, for ``access(_:isIn:)``.
    func on(_ platform: PolicyPlatform) -> ComplianceGate {
        var gate = self
        gate.policies = policies.compactMap { policy in
            var policy = policy
            policy.gates = policy.conditions.gates(platform)
            return policy.gates == .no ? nil : policy
        }
        return gate
    }

    /// The answer for the users of a signature.
    func access(_ audiences: [Audience], isIn: (Int) -> Bool) -> Trit {
        guard isRead else { return .unknown }
        var answer = isCutShort ? Trit.unknown : .no
        for policy in policies {
            switch includes(policy, audiences, isIn) {
            case .yes where policy.gates == .yes: return .yes
            case .yes, .unknown: answer = .unknown
            case .no: break
            }
        }
        return answer
    }

    private func includes(_ policy: Policy, _ audiences: [Audience], _ isIn: (Int) -> Bool) -> Trit {
        if policy.excluded.contains(where: isIn) { return .no }
        let mayBeExcluded = policy.excludesOthers || policy.excluded.contains { audiences[$0].doubt != nil }
        if policy.everybody || policy.included.contains(where: isIn) { return mayBeExcluded ? .unknown : .yes }
        return policy.includesOthers || policy.included.contains { audiences[$0].doubt != nil } ? .unknown : .no
    }
}
