import TenantModel

/// The Intune policies that can reach the devices of one platform.
struct PlatformReach {
    /// A policy that can.
    struct Candidate {
        /// Place in ``PolicyList/intune``.
        let policy: Int
        let reach: AssignmentReach
        /// Whether it reaches a device only after it enrolled again.
        let needsReenrollment: Bool
    }

    let candidates: [Candidate]

    init(_ platform: PolicyPlatform, _ policies: [IntunePolicy], _ reaches: [AssignmentReach]) {
        candidates = policies.indices.compactMap { place in
            guard Self.isOnDevices(policies[place].family), let direct = Self.isDirect(platform, policies[place].platforms) else { return nil }
            return Candidate(policy: place, reach: reaches[place], needsReenrollment: !direct)
        }
    }

    /// What reaches the users of a signature, surely or perhaps.
    func reaching(_ audiences: [Audience], _ policies: [IntunePolicy], isIn: (Int) -> Bool) -> [PolicyReach] {
        candidates.compactMap { candidate in
            switch candidate.reach.answer(audiences, isIn: isIn) {
            case .no: nil
            case .sure where candidate.needsReenrollment, .perhaps where candidate.needsReenrollment:
                PolicyReach(policy: candidate.policy, condition: CoverageReason(.afterReenrollment, policies[candidate.policy].name))
            case .sure: PolicyReach(policy: candidate.policy)
            case .perhaps(let reason): PolicyReach(policy: candidate.policy, condition: reason)
            }
        }
    }

    /// Whether a policy of a family can set something on a device. App protection and Conditional Access cannot; what is not known is not counted on.
    private static func isOnDevices(_ family: IntunePolicy.Family) -> Bool {
        switch family {
        case .compliance, .restriction, .emailProfile, .wiFiProfile, .vpnProfile, .certificateProfile, .settingsCatalog, .custom: true
        case .conditionalAccess, .appProtection, .other: false
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
