import TenantModel
import TestSupport

@testable import Preflight

/// Anna, who holds Intune, and Ben, who does not, each with an iPhone under Basic Mobility; and what was compared for them.
struct PolicyScenario: Sendable {
    var policies = PolicyList()
    var populations: [CoveragePopulation] = []
    var basis = PolicyCoverage.Basis.compared
    var settings: @Sendable (inout ProjectSettings) -> Void = { _ in }
    /// Further files by name.
    var files: [String: String] = [:]
    var benLicense = "Office 365 E3"

    static let anna = UserID(index: 0)
    static let ben = UserID(index: 1)

    func assessment(_ rule: any Rule) throws -> RuleReport {
        let scenario = Scenario(
            people: [Person("anna", "Microsoft 365 E3"), Person("ben", benLicense)], directory: [DirectoryDevice("a", "anna"), DirectoryDevice("b", "ben")],
            files: files
        ) {
            $0.authority = .office365
            settings(&$0)
        }
        var tenant = try scenario.tenant()
        tenant.policies = policies
        let decisions = DecisionMaker(tenant: tenant, settings: scenario.settings, asOf: TenantText.now).decide()
        decisions.coverage = PolicyCoverage(basis: basis, populations: populations, overlaps: [], gapOfUser: [.unknown, .unknown])
        return RuleReport(rule.text, try rule.evaluate(decisions))
    }
}

extension CoveragePopulation {
    /// Users of one Basic Mobility policy on iOS, with everything that a case does not name left plain.
    static func of(
        _ users: [UserID] = [PolicyScenario.anna, PolicyScenario.ben], platform: PolicyPlatform = .iOS, policies: [Int] = [0], shadowed: [Int] = [],
        uncertain: Bool = false, reaching: [PolicyReach] = [], settings: [SettingCoverage] = [], mail: MailGrade = .none, access: Trit = .unknown,
        excluded: Bool = false
    ) -> CoveragePopulation {
        CoveragePopulation(
            platform: platform, policies: policies, shadowed: shadowed, isExcluded: excluded, isUncertain: uncertain, users: users, switching: 1,
            reaching: reaching,
            settings: settings, mail: mail, access: access)
    }
}

extension SettingCoverage {
    /// A setting with its verdict.
    static func of(
        _ setting: String, _ verdict: CoverageVerdict, _ reason: CoverageReason.Kind = .equalValue, current: Int = 6, replacement: Int? = nil,
        sources: [Int] = []
    ) -> SettingCoverage {
        SettingCoverage(
            setting: setting, label: setting, current: .number(current), verdict: verdict, replacement: replacement.map { .number($0) }, sources: sources,
            reason: CoverageReason(reason))
    }
}

extension PolicyList {
    /// Basic Mobility policies by name and kind, and Intune policies.
    static func of(
        _ names: [String] = ["Engineering"], kind: BasicMobilityPolicy.Kind = .allowsAccess, intune: [IntunePolicy] = [],
        change: (inout PolicyList) -> Void = { _ in }
    ) -> PolicyList {
        var list = PolicyList()
        list.basicMobility = names.map { name in
            var policy = BasicMobilityPolicy(name: name)
            policy.kind = kind
            policy.isEnabled = .yes
            policy.targets = [PolicyTarget(id: nil, name: "Everybody")]
            return policy
        }
        list.intune = intune
        change(&list)
        return list
    }
}

extension IntunePolicy {
    /// A compliance policy for iOS; `change` makes it something else.
    static func of(
        _ name: String, _ family: Family = .compliance, assigned: [PolicyAssignment]? = [PolicyAssignment(.allUsers)], values: [String: PolicyValue] = [:],
        state: String = ""
    ) -> IntunePolicy {
        var policy = IntunePolicy(name: name, odataType: "#microsoft.graph.iosCompliancePolicy", family: family, platforms: [.iOS], evidence: .none)
        policy.assignments = assigned.map { .known($0) } ?? .unknown
        policy.values = values
        policy.state = state
        return policy
    }

    /// A Conditional Access policy that asks for a compliant device.
    static func access(_ name: String = "Require compliant device", state: String = "enabled", excluded: [String] = [], clients: [String] = ["all"])
        -> IntunePolicy
    {
        of(
            name, .conditionalAccess,
            values: [
                "grantcontrols.builtincontrols": .list(["compliantDevice"]), "conditions.users.excludegroups": .list(excluded),
                "conditions.clientapptypes": .list(clients),
            ], state: state)
    }
}
