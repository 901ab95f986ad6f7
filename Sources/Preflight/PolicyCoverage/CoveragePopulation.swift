public import TenantModel

/// Users who behave alike on one platform: the same Basic Mobility policy in effect, the same Intune policies in reach.
///
/// A class although it is a value: every rule and every table picks from thousands of them, and a copy of a structure would count references to each part.
public final class CoveragePopulation: Sendable {
    /// `iOS` (iPads included), `androidDeviceAdministrator` or `windows`: a platform of devices that Basic Mobility manages.
    public let platform: PolicyPlatform
    /// The Basic Mobility policies whose settings count, places in ``PolicyList/basicMobility``: one, the first that matches. None: no policy applies.
    /// Several: their order is not known, and the union of their settings is the worst case.
    public let policies: [Int]
    /// Further policies whose targets contain these users, and which therefore do nothing today.
    public let shadowed: [Int]
    /// Whether the users are outside Basic Mobility's access control by the tenant rule.
    public let isExcluded: Bool
    /// Whether a policy may apply to them that could not be settled (targets or members unknown): the settings are then those that surely apply.
    public let isUncertain: Bool
    /// What would settle that; empty when nothing is uncertain.
    public let uncertainty: Set<ExportInput>
    /// Their rows, ascending.
    public let users: [UserID]
    /// How many of them switch at enablement.
    public let switching: Int
    /// Intune policies that reach them on this platform, surely or perhaps.
    public let reaching: [PolicyReach]
    /// Every setting in effect, in the order of the crosswalk.
    public let settings: [SettingCoverage]
    public let mail: MailGrade
    /// Whether a Conditional Access policy that asks for a compliant device includes them: for policies that block access.
    public let access: Trit
    /// Whether something goes missing: true, false, or unknown while something is open.
    public let hasGap: Trit

    /// A population.
    ///
    /// - Parameter uncertainty: what would settle what is uncertain; nil: the members of groups, when something is.
    public init(
        platform: PolicyPlatform, policies: [Int], shadowed: [Int], isExcluded: Bool, isUncertain: Bool, users: [UserID], switching: Int,
        reaching: [PolicyReach], settings: [SettingCoverage], mail: MailGrade, access: Trit,
        uncertainty: Set<ExportInput>? = nil
    ) {
        self.platform = platform
        self.policies = policies
        self.shadowed = shadowed
        self.isExcluded = isExcluded
        self.isUncertain = isUncertain
        self.uncertainty = uncertainty ?? (isUncertain ? [.groupMembers] : [])
        self.users = users
        self.switching = switching
        self.reaching = reaching
        self.settings = settings
        self.mail = mail
        self.access = access
        if mail == .removed || settings.contains(where: \.verdict.isGap) {
            hasGap = .yes
        } else {
            hasGap = isUncertain || mail == .unknown || settings.contains(where: \.verdict.isOpen) ? .unknown : .no
        }
    }

    /// Settings that surely do not arrive as they were.
    public var gaps: [SettingCoverage] { settings.filter(\.verdict.isGap) }

    /// Whether no Intune policy surely reaches them although a Basic Mobility policy applies.
    public var hasNoReplacement: Bool { !policies.isEmpty && !isCutShort && reaching.isEmpty }

    /// Whether something would be lost as far as was read, and a page of the Intune export was not.
    public var isCutShort: Bool { settings.contains { $0.reason.kind == .exportCutShort } }
}

extension [CoveragePopulation] {
    /// What would settle which policies apply to them.
    var uncertainty: Set<ExportInput> { reduce(into: []) { $0.formUnion($1.uncertainty) } }
}
