import ExportReading
import PlanDocuments
import Preflight
import ReferenceData
import TenantModel
import TestSupport

/// A tenant of one person with a device of each platform, its replacement policies written to a folder and read back from there.
struct RoundTrip {
    static let group = PolicyTarget(id: GUID(TenantText.id("Sales")), name: "Sales")

    let plan: ReplacementPlan
    /// As if the written policies had been made: assigned as their files say, Conditional Access switched on.
    let decisions: Decisions

    init(
        _ policies: [BasicMobilityPolicy], tenantRule: BasicMobilityTenantRule? = nil, naming: ReplacementPlan.Naming = .same,
        crosswalk: Crosswalk = .shipped
    ) throws {
        let folder = try TemporaryFolder()
        try folder.write(Person.file([Person("anna")]), to: "users.csv")
        try folder.write(
            "groupId,groupName,id,userPrincipalName,memberType\r\n\(TenantText.id("Sales")),Sales,\(TenantText.id("anna")),,user\r\n", to: "members.csv")
        let devices = DirectoryDevice.file([DirectoryDevice("phone", "anna"), DirectoryDevice("droid", "anna"), DirectoryDevice("laptop", "anna")])
        try folder.write(
            devices.replacing("droid,iOS,26.1", with: "droid,Android,9.0").replacing("laptop,iOS,26.1", with: "laptop,Windows,10.0.19045"), to: "entra.csv")
        var before = TenantText.tenant(folder: folder.path)
        before.policies.basicMobility = policies
        before.policies.tenantRule = tenantRule
        plan = ReplacementPlan(before, naming: naming, crosswalk: crosswalk)
        for file in try ReplacementFiles(plan, store: TemplateStore()).files { try folder.write(try file.bytes(), to: "emitted/" + file.path) }
        var after = TenantText.tenant(folder: folder.path)
        after.policies.basicMobility = policies
        after.policies.tenantRule = tenantRule
        for index in after.policies.intune.indices where after.policies.intune[index].family == .conditionalAccess {
            after.policies.intune[index].state = "enabled"
        }
        var settings = ProjectSettings()
        settings.authority = .office365
        decisions = DecisionMaker(tenant: after, settings: settings, asOf: TenantText.now).decide()
    }

    /// What was read back.
    var policies: [IntunePolicy] { decisions.tenant.policies.intune }

    /// What becomes of a setting on a platform; nil when it is not in effect.
    func coverage(_ setting: String, on platform: ReplacementPlatform) -> SettingCoverage? {
        decisions.coverage.populations.first { $0.platform == platform.covered }?.settings.first { $0.setting == setting }
    }
}

extension BasicMobilityPolicy {
    /// A policy for the group of ``RoundTrip``.
    static func test(_ kind: Kind, name: String = "Sales phones", _ settings: [(String, PolicyValue)]) -> BasicMobilityPolicy {
        var policy = BasicMobilityPolicy(name: name)
        policy.kind = kind
        policy.isEnabled = .yes
        policy.targets = [RoundTrip.group]
        policy.settings = settings.map { Setting(name: $0.0, value: $0.1) }
        return policy
    }
}

extension ReplacementPlatform {
    /// The platform as coverage tells them apart.
    fileprivate var covered: PolicyPlatform {
        switch self {
        case .iOS: .iOS
        case .android: .androidDeviceAdministrator
        case .windows: .windows
        }
    }
}
