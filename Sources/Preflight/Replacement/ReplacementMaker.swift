import ReferenceData
import TenantModel

/// Makes the replacement of one Basic Mobility policy.
struct ReplacementMaker {
    private let policy: BasicMobilityPolicy
    private let tenant: Tenant
    private let naming: ReplacementPlan.Naming
    private let crosswalk: Crosswalk
    private let settings: SettingsToCarry

    init(_ policy: BasicMobilityPolicy, tenant: Tenant, naming: ReplacementPlan.Naming, crosswalk: Crosswalk) {
        self.policy = policy
        self.tenant = tenant
        self.naming = naming
        self.crosswalk = crosswalk
        settings = SettingsToCarry(policy, order: crosswalk.settings)
    }

    /// The replacement; `index` is the policy's place in the list.
    func set(_ index: Int) -> ReplacementSet {
        let targets = ReplacementTargets(policy.targets, in: tenant)
        let exclusions = ReplacementTargets(tenant.policies.tenantRule?.exclusions, in: tenant)
        var policies: [ReplacementPolicy] = []
        var notCarried: [NotCarriedSetting] = []
        for platform in ReplacementPlatform.allCases {
            var carrying = PlatformReplacement(platform, settings: settings, route: route, crosswalk: crosswalk)
            carrying.carryAll()
            policies += carrying.policies.map { named($0) }
            notCarried += carrying.notCarried
        }
        notCarried += settings.unplaced(by: crosswalk)
        if policy.kind == .blocksAccess {
            policies.append(named(AccessPolicy.policy(targets: targets, exclusions: exclusions)))
        }
        return ReplacementSet(
            policy: index, name: policy.name, kind: policy.kind, targets: targets, exclusions: exclusions, policies: policies,
            notCarried: notCarried.filter { entry in entry.platform != nil || !policies.contains { $0.carried.contains { $0.setting == entry.setting } } },
            blocksUnsupportedDevices: policy.kind == .blocksAccess && tenant.policies.tenantRule?.blocksUnsupportedDevices == .yes)
    }

    /// Where Microsoft sends the settings. A policy of which the kind is not known gates nothing after the switch: nobody is locked out by mistake.
    private var route: CrosswalkRow.Route { policy.kind == .blocksAccess ? .block : .allow }

    private func named(_ draft: PolicyDraft) -> ReplacementPolicy {
        ReplacementPolicy(
            kind: draft.kind, platform: draft.platform, odataType: draft.odataType, displayName: name(of: draft), properties: draft.properties,
            carried: draft.carried)
    }

    private func name(of draft: PolicyDraft) -> String {
        guard naming == .derived else { return policy.name }
        guard let platform = draft.platform else { return policy.name + ReplacementName.accessSuffix }
        return policy.name + ReplacementName.suffix(platform, isMail: draft.kind == .email)
    }
}
