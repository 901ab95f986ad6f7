public import ExportReading
public import TenantModel

/// What was decided for every user and device: columns beside the tenant's own. Rules read it, documents show it.
///
/// A class, because it is handed to every rule and every row of every file, and a copy of a structure would count references to each column.
/// Safe to share because only ``DecisionMaker`` writes it, before anybody else has it.
public final class Decisions: @unchecked Sendable {
    public let tenant: Tenant
    public let settings: ProjectSettings
    /// The "now" of the run.
    public let asOf: Timestamp
    public let tenantAuthority: TenantAuthorityDecision
    public let intent: IntentDecision
    /// For each license set of the tenant.
    public let entitlements: [Entitlement]
    /// Users that the project file or an enrollment type makes enrollment managers.
    public let enrollmentManagers: Set<UserID>

    @exclusivity(unchecked) public internal(set) var deviceAuthority: [Authority] = []
    @exclusivity(unchecked) public internal(set) var deviceAuthorityConfidence: [Confidence] = []
    @exclusivity(unchecked) public internal(set) var decidingUser: [DecidingUser] = []
    @exclusivity(unchecked) public internal(set) var deviceOutcome: [DeviceOutcome] = []
    @exclusivity(unchecked) public internal(set) var deviceConfidence: [Confidence] = []
    @exclusivity(unchecked) public internal(set) var deviceReason: [DeviceReason] = []
    @exclusivity(unchecked) public internal(set) var devicesOfUsers: DevicesOfUsers

    @exclusivity(unchecked) public internal(set) var userAuthority: [Authority] = []
    @exclusivity(unchecked) public internal(set) var userOutcome: [UserOutcome] = []
    @exclusivity(unchecked) public internal(set) var userConfidence: [Confidence] = []
    @exclusivity(unchecked) public internal(set) var userReason: [UserReason] = []

    /// What each population would lose and get.
    public package(set) var coverage = PolicyCoverage(basis: .notRead([]), populations: [], overlaps: [], gapOfUser: [])

    init(
        tenant: Tenant, settings: ProjectSettings, asOf: Timestamp, tenantAuthority: TenantAuthorityDecision, intent: IntentDecision,
        entitlements: [Entitlement], enrollmentManagers: Set<UserID>
    ) {
        self.tenant = tenant
        self.settings = settings
        self.asOf = asOf
        self.tenantAuthority = tenantAuthority
        self.intent = intent
        self.entitlements = entitlements
        self.enrollmentManagers = enrollmentManagers
        devicesOfUsers = DevicesOfUsers(userCount: tenant.users.count, users: [])
    }

    /// What a user's licenses mean.
    @inline(__always)
    public func entitlement(of user: UserID) -> Entitlement { entitlements[Int(tenant.users.licenses[user.row].index)] }

    /// The devices of a user under an authority, those that are leaving left out.
    public func devices(of user: UserID, under authority: Authority) -> [DeviceID] {
        devicesOfUsers[user].filter { deviceAuthority[$0.row] == authority && deviceOutcome[$0.row] != .leaving }
    }

    /// The users of an outcome.
    public func users(_ outcome: UserOutcome) -> [UserID] { tenant.users.ids.filter { userOutcome[$0.row] == outcome } }

    /// The devices of an outcome.
    public func devices(_ outcome: DeviceOutcome) -> [DeviceID] { tenant.devices.ids.filter { deviceOutcome[$0.row] == outcome } }
}
