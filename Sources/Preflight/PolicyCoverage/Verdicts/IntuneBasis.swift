import ReferenceData
import TenantModel

/// What the Intune side of the exports can prove.
struct IntuneBasis {
    /// Whether the administrator states that Intune has no policies, and none was read.
    let isStatedEmpty: Bool
    /// Whether Conditional Access was read, or cannot be there.
    let isAccessRead: Bool
    /// Whether a file of Intune policies has a next page that was not read.
    let isCutShort: Bool
    /// Policies that are assigned to nobody.
    private let unassigned: [Int]
    /// Whether the profiles that were read come from Graph v1.0 alone, which has no mail profiles.
    private let hasV1ProfilesOnly: Bool

    init(_ policies: [IntunePolicy], _ reaches: [AssignmentReach], isStatedEmpty: Bool, isAccessRead: Bool, isCutShort: Bool) {
        self.isStatedEmpty = isStatedEmpty
        self.isAccessRead = isAccessRead
        self.isCutShort = isCutShort
        unassigned = policies.indices.filter { reaches[$0].isUnassigned }
        let profiles = policies.filter(\.family.isProfile)
        hasV1ProfilesOnly = !profiles.isEmpty && profiles.allSatisfy(\.isFromV1)
    }

    /// Whether the exports could not show a control even if it were set: an export of Graph v1.0 leaves out what only the beta has.
    func hides(_ row: CrosswalkRow, _ reaching: [PolicyReach], _ policies: [IntunePolicy]) -> Bool {
        guard row.isBetaOnly else { return false }
        if row.kind == .emailProfile { return hasV1ProfilesOnly }
        return reaching.contains { hides(row, by: policies[$0.policy]) }
    }

    /// Whether a policy could have a control that its export does not show.
    func hides(_ row: CrosswalkRow, by policy: IntunePolicy) -> Bool {
        row.isBetaOnly && policy.isFromV1 && policy.odataType.lowercased() == row.odataType.lowercased()
    }

    /// The first policy that would meet something and is assigned to nobody.
    func unassigned(where isMeant: (Int) -> Bool) -> Int? { unassigned.first(where: isMeant) }
}

extension IntunePolicy.Family {
    /// Whether Graph keeps it among the configuration profiles.
    fileprivate var isProfile: Bool {
        switch self {
        case .restriction, .emailProfile, .wiFiProfile, .vpnProfile, .certificateProfile, .custom: true
        case .compliance, .settingsCatalog, .conditionalAccess, .appProtection, .other: false
        }
    }
}
