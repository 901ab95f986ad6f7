import ExportReading
import Preflight
import TenantModel
import TestSupport

/// A tenant that is made of people with one device each or more, groups and policies, without files.
struct PolicyTenant {
    var tenant = Tenant()
    var settings = ProjectSettings()
    private var users: [String: UserID] = [:]
    private var groups: [String: Int] = [:]

    init() { settings.authority = .office365 }

    static func id(_ name: String) -> GUID { GUID(TenantText.id(name)) ?? GUID.zero }

    static func target(_ name: String) -> PolicyTarget { PolicyTarget(id: id(name)) }

    func user(_ name: String) -> UserID { users[name] ?? UserID(index: .max) }

    /// Adds a user with devices of some platforms under Basic Mobility.
    mutating func add(_ name: String, _ platforms: [Platform] = [.iOS], management: DirectoryManagement = .basicMobilityByID) {
        let id = UserID(index: UInt32(tenant.users.count))
        users[name] = id
        tenant.users.objectID.append(Self.id(name))
        tenant.users.userPrincipalName.append("\(name)@contoso.com")
        tenant.users.displayName.append(name)
        tenant.users.department.append(.empty)
        tenant.users.isEnabled.append(.yes)
        tenant.users.type.append(.member)
        tenant.users.licenses.append(LicenseSetID(index: 0))
        tenant.users.evidence.append(.none)
        tenant.users.licenseEvidence.append(.none)
        for platform in platforms { addDevice(of: id, platform, management) }
    }

    private mutating func addDevice(of user: UserID, _ platform: Platform, _ management: DirectoryManagement) {
        let row = tenant.devices.directory.count
        tenant.devices.directory.deviceID.append(Self.id("device \(row)"))
        tenant.devices.directory.objectID.append(Self.id("device object \(row)"))
        tenant.devices.directory.displayName.append("device \(row)")
        tenant.devices.directory.platform.append(platform)
        tenant.devices.directory.osVersion.append(.empty)
        tenant.devices.directory.registeredOwner.append(OwnerReference(state: .resolved, user: user))
        tenant.devices.directory.userName.append(.notRead)
        tenant.devices.directory.management.append(management)
        tenant.devices.directory.isManaged.append(.yes)
        tenant.devices.directory.isDefenderOnly.append(false)
        tenant.devices.directory.ownership.append(.unknown)
        tenant.devices.directory.enrollmentType.append(.unknown)
        tenant.devices.directory.enrollmentProfile.append(.empty)
        tenant.devices.directory.joinType.append(.unknown)
        tenant.devices.directory.compliance.append(.unknown)
        tenant.devices.directory.lastSignIn.append(unknownMoment)
        tenant.devices.directory.evidence.append(.none)
        tenant.devices.directoryRow.append(Int32(row))
        tenant.devices.managedRow.append(-1)
    }

    /// Adds a group. Nil members: only listed.
    mutating func group(
        _ name: String, _ members: [String]?, groups inner: [String] = [], devices: Int = 0, displayName: String? = nil, hasID: Bool = true
    ) {
        let row = tenant.groups.count
        groups[name] = row
        tenant.groups.objectID.append(hasID ? Self.id(name) : GUID.zero)
        tenant.groups.displayName.append(displayName ?? name)
        tenant.groups.evidence.append(.none)
        tenant.groups.unresolvedMembers.append(0)
        tenant.groups.nestedGroups.append(inner.count)
        tenant.groups.hasMembers.append(members != nil)
        tenant.groups.isDynamic.append(.unknown)
        tenant.groups.deviceMembers.append(devices)
        for member in members ?? [] { tenant.groups.memberships.append(.init(group: UInt32(row), user: user(member))) }
        pending.append(contentsOf: inner.map { (row, $0) })
        tenant.groups.memberships.sort()
    }

    private var pending: [(outer: Int, inner: String)] = []

    /// A Basic Mobility policy.
    @discardableResult
    mutating func policy(
        _ name: String, _ kind: BasicMobilityPolicy.Kind = .blocksAccess, to targets: [String]?, priority: Int? = nil, _ settings: [String: PolicyValue] = [:],
        change: (inout BasicMobilityPolicy) -> Void = { _ in }
    ) -> Int {
        var policy = BasicMobilityPolicy(name: name)
        policy.kind = kind
        policy.isEnabled = .yes
        policy.priority = priority ?? tenant.policies.basicMobility.count
        policy.targets = targets?.map { Self.target($0) }
        policy.settings = settings.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: $0.value) }
        change(&policy)
        tenant.policies.basicMobility.append(policy)
        return tenant.policies.basicMobility.count - 1
    }

    /// An Intune policy by its type without the prefix.
    @discardableResult
    mutating func intune(
        _ name: String, _ type: String, _ values: [String: PolicyValue], to assignments: [PolicyAssignment]?, change: (inout IntunePolicy) -> Void = { _ in }
    ) -> Int {
        var policy = Self.made(name, "#microsoft.graph." + type, values)
        policy.assignments = assignments.map { .known($0) } ?? .unknown
        change(&policy)
        tenant.policies.intune.append(policy)
        return tenant.policies.intune.count - 1
    }

    /// Conditional Access that asks for a compliant device.
    mutating func conditionalAccess(
        _ people: [String: [String]] = ["includeusers": ["All"]], state: String = "enabled", grant: String = "compliantDevice",
        conditions: [String: PolicyValue] = [:]
    ) {
        var policy = IntunePolicy(
            name: "CA", odataType: "#microsoft.graph.conditionalAccessPolicy", family: .conditionalAccess, platforms: [], evidence: .none)
        policy.state = state
        policy.values["grantcontrols.builtincontrols"] = .list([grant])
        policy.values["conditions.applications.includeapplications"] = .list(["All"])
        policy.values.merge(conditions) { $1 }
        for (list, names) in people {
            policy.values["conditions.users." + list] = .list(names.map { ["All", "None", "GuestsOrExternalUsers"].contains($0) ? $0 : TenantText.id($0) })
        }
        tenant.policies.intune.append(policy)
    }

    /// A policy with the family and platforms that an import would give it.
    static func made(_ name: String, _ type: String, _ values: [String: PolicyValue], platform: PolicyPlatform? = nil) -> IntunePolicy {
        let lower = type.lowercased()
        let platforms: Set<PolicyPlatform> =
            lower.contains("androidworkprofile")
            ? [.androidWorkProfile]
            : lower.contains("androiddeviceowner")
                ? [.androidDeviceOwner]
                : lower.contains("androideas")
                    ? [.samsungKnox]
                    : lower.contains(".android")
                        ? [.androidDeviceAdministrator] : lower.contains(".ios") ? [.iOS] : lower.contains(".windows") ? [.windows] : [platform ?? .iOS]
        let family: IntunePolicy.Family =
            lower.contains("compliance")
            ? .compliance
            : lower.contains("email")
                ? .emailProfile
                : lower.contains("configurationpolicy") ? .settingsCatalog : lower.contains("custom") ? .custom : .restriction
        var policy = IntunePolicy(name: name, odataType: type, family: family, platforms: platforms, evidence: .none)
        policy.values = Dictionary(uniqueKeysWithValues: values.map { ($0.key.lowercased(), $0.value) })
        return policy
    }

    /// Decides.
    func decisions() -> Decisions {
        var tenant = tenant
        tenant.groups.nestings = pending.compactMap { outer, inner in
            groups[inner].map { GroupTable.Nesting(group: UInt32(outer), member: UInt32($0)) }
        }.sorted()
        return DecisionMaker(tenant: tenant, settings: settings, asOf: TenantText.now).decide()
    }

    var coverage: PolicyCoverage { decisions().coverage }
}

extension PolicyAssignment {
    static func to(_ name: String, filter: String? = nil) -> PolicyAssignment {
        PolicyAssignment(.group(PolicyTenant.target(name)), filter: filter.map { Filter(name: $0, excludes: false) })
    }

    static func without(_ name: String) -> PolicyAssignment { PolicyAssignment(.group(PolicyTenant.target(name)), excludes: true) }

    static let everybody = PolicyAssignment(.allUsers)
    static let everyDevice = PolicyAssignment(.allDevices)
}

extension PolicyCoverage {
    /// The population of a user on a platform.
    func population(_ user: UserID, _ platform: PolicyPlatform = .iOS) -> CoveragePopulation? { populations(of: user).first { $0.platform == platform } }
}

extension CoveragePopulation {
    subscript(setting: String) -> SettingCoverage? { settings.first { $0.setting == setting } }

    /// `PasswordMinimumLength covered-equal equalValue`, one text a setting.
    var summary: [String] { settings.map { "\($0.setting) \($0.verdict.rawValue) \($0.reason.kind.rawValue)" } }
}
