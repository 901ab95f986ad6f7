public import ExportReading
public import TenantModel

/// What was decided for every user and device: columns beside the tenant's own. Rules read it, documents show it.
public struct Decisions: Sendable {
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

    public internal(set) var deviceAuthority: [Authority] = []
    public internal(set) var deviceAuthorityConfidence: [Confidence] = []
    public internal(set) var decidingUser: [DecidingUser] = []
    public internal(set) var deviceOutcome: [DeviceOutcome] = []
    public internal(set) var deviceConfidence: [Confidence] = []
    public internal(set) var deviceReason: [DeviceReason] = []
    public internal(set) var devicesOfUsers: DevicesOfUsers

    public internal(set) var userAuthority: [Authority] = []
    public internal(set) var userOutcome: [UserOutcome] = []
    public internal(set) var userConfidence: [Confidence] = []
    public internal(set) var userReason: [UserReason] = []

    /// What a user's licenses mean.
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
