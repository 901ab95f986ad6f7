public import ExportReading
public import TenantModel

/// Decides for every user and device: the license's meaning once per license set, the authority of each device, then users, then devices after their users.
public struct DecisionMaker: Sendable {
    let tenant: Tenant
    let settings: ProjectSettings
    private let asOf: Timestamp

    /// Prepares a decision.
    public init(tenant: Tenant, settings: ProjectSettings, asOf: Timestamp) {
        self.tenant = tenant
        self.settings = settings
        self.asOf = asOf
    }

    /// Decides everything.
    public func decide() -> Decisions {
        let products = TenantProducts(tenant: tenant, settings: settings)
        let decision = EntitlementDecision(products: products)
        let managers = settings.enrollmentManagers.map { names in
            var selector = UserSelector()
            selector.users = names
            let list = UserList(selector, in: tenant)
            return Set(tenant.users.ids.filter { list.contains[$0.row] })
        }
        let decisions = Decisions(
            tenant: tenant, settings: settings, asOf: asOf,
            tenantAuthority: TenantAuthorityInference.decide(tenant, settings: settings, asOf: asOf),
            intent: IntentDecision(tenant: tenant, settings: settings), entitlements: tenant.licenseSets.map { decision.decide($0) },
            enrollmentManagers: managers ?? [])
        decideAuthorities(decisions)
        decisions.devicesOfUsers = DevicesOfUsers(userCount: tenant.users.count, users: decisions.decidingUser)
        let standings = DeviceStanding.all(of: decisions)
        decideUsers(decisions, standings)
        decideDevices(decisions, standings)
        decisions.coverage = CoverageComputation.coverage(decisions)
        return decisions
    }

    private func decideAuthorities(_ decisions: Decisions) {
        let devices = tenant.devices
        let table = AuthorityTable(tenant: decisions.tenantAuthority)
        let choice = DecidingUserChoice(devices: devices, enrollmentManagers: decisions.enrollmentManagers)
        decisions.deviceAuthority.reserveCapacity(devices.count)
        decisions.deviceAuthorityConfidence.reserveCapacity(devices.count)
        decisions.decidingUser.reserveCapacity(devices.count)
        for device in 0..<devices.count {
            let directory = Int(devices.directoryRow[device])
            let managed = Int(devices.managedRow[device])
            var type = managed >= 0 ? devices.managed.enrollmentType[managed] : .unknown
            if type == .unknown, directory >= 0 { type = devices.directory.enrollmentType[directory] }
            let authority = table.authority(
                AuthorityTable.Facts(
                    isInDirectory: directory >= 0, isInInventory: managed >= 0,
                    management: directory >= 0 ? devices.directory.management[directory] : .notRead,
                    isManaged: directory >= 0 ? devices.directory.isManaged[directory].known : nil,
                    isDefenderOnly: directory >= 0 && devices.directory.isDefenderOnly[directory],
                    agent: managed >= 0 ? devices.managed.agent[managed] : .notRead, enrollmentType: type))
            decisions.deviceAuthority.append(authority.authority)
            decisions.deviceAuthorityConfidence.append(authority.confidence)
            decisions.decidingUser.append(choice.choose(directoryRow: directory, managedRow: managed, enrollmentType: type))
        }
    }
}
