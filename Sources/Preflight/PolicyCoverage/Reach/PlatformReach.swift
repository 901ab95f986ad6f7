import TenantModel

/// The Intune policies that can reach the devices of one platform.
struct PlatformReach {
    /// A policy that can.
    private struct Candidate {
        /// Place in ``PolicyList/intune``.
        let policy: Int
        let name: String
        let assignments: AssignmentReach
        /// Whether it reaches a device only after it enrolled again.
        let needsReenrollment: Bool
        /// The audiences that it names, as bits.
        let mask: [UInt64]
        /// What holds for everybody who is in none of them: most users, so it is not asked again for each signature.
        var otherwise: PolicyReach?

        func reach(_ audiences: [Audience], isIn: (Int) -> Bool) -> PolicyReach? {
            switch assignments.answer(audiences, isIn: isIn) {
            case .no: nil
            case .sure where needsReenrollment, .perhaps where needsReenrollment:
                PolicyReach(policy: policy, condition: CoverageReason(.afterReenrollment, name))
            case .sure: PolicyReach(policy: policy)
            case .perhaps(let reason): PolicyReach(policy: policy, condition: reason)
            }
        }
    }

    private let candidates: [Candidate]
    private let audiences: [Audience]
    private let signatures: UserSignatures

    init(_ platform: PolicyPlatform, _ policies: [IntunePolicy], _ reaches: [AssignmentReach], _ list: AudienceList, _ signatures: UserSignatures) {
        audiences = list.audiences
        self.signatures = signatures
        candidates = policies.indices.compactMap { place in
            guard Self.isReplacement(policies[place].family), let direct = Self.isDirect(platform, policies[place].platforms) else { return nil }
            var candidate = Candidate(
                policy: place, name: policies[place].name, assignments: reaches[place], needsReenrollment: !direct,
                mask: signatures.mask(of: reaches[place].places))
            candidate.otherwise = candidate.reach(list.audiences) { _ in false }
            return candidate
        }
    }

    /// What reaches the users of a signature, surely or perhaps.
    func reaching(_ signature: Int) -> [PolicyReach] {
        candidates.compactMap { candidate in
            guard signatures.isInAny(candidate.mask, signature) else { return candidate.otherwise }
            return candidate.reach(audiences) { signatures.isIn($0, signature) }
        }
    }

    /// Whether a policy of a family can replace something of Basic Mobility on a device. Profiles for networks and certificates, app protection and
    /// Conditional Access cannot: whom nothing else reaches has no replacement. What is not known is not counted on.
    private static func isReplacement(_ family: IntunePolicy.Family) -> Bool {
        switch family {
        case .compliance, .restriction, .emailProfile, .settingsCatalog, .custom: true
        case .wiFiProfile, .vpnProfile, .certificateProfile, .conditionalAccess, .appProtection, .other: false
        }
    }

    /// True: as they are enrolled today; false: after they enrolled again; nil: never.
    private static func isDirect(_ platform: PolicyPlatform, _ platforms: Set<PolicyPlatform>) -> Bool? {
        if platforms.contains(platform) { return true }
        guard platform == .androidDeviceAdministrator else { return nil }
        if platforms.contains(.samsungKnox) { return true }
        return platforms.contains(.androidWorkProfile) || platforms.contains(.androidDeviceOwner) ? false : nil
    }
}
