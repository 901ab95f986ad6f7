public import Preflight
public import TenantModel

/// What was assumed, in sentences: everything that a reader should confirm.
public enum Assumptions {
    /// The assumptions of an assessment, the weightiest first. `withIntent`: whether it says that nobody said who is to move.
    public static func all(of assessment: Assessment, withIntent: Bool = true) -> [String] {
        let decisions = assessment.decisions
        var all: [String] = []
        let authority = decisions.tenantAuthority
        if authority.source == .inferred, authority.value != .notStated {
            all.append(
                "tenant authority \(title(authority.value)) (\(authority.basicMobilityDevices) devices show Office 365, \(authority.intuneDevices) show Intune). Confirm: Tenant administration › Tenant status"
            )
        } else if authority.isCoexistenceAssumed {
            all.append(
                "coexistence is on: the authority is \(authority.source.rawValue) as Intune, and \(authority.basicMobilityDevices) devices show Office 365. Confirm: Tenant administration › Tenant status"
            )
        }
        all += authority.disagreements.map { "sources disagree about the authority: \($0)" }
        all += contradictedStatements(decisions)
        if withIntent, !decisions.intent.isStated { all.append("you have not said who is to move; everyone with a Basic Mobility device counts as a target") }
        let names = (decisions.intent.targets?.unknown ?? []) + (decisions.intent.stay?.unknown ?? [])
        if !names.isEmpty { all.append("nobody was found for \(names.prefix(5).joined(separator: ", ")) of the project file") }
        return all
    }

    /// Statements that there are no policies, while some were read: the files win.
    public static func contradictedStatements(_ decisions: Decisions) -> [String] {
        let policies = decisions.tenant.policies
        let intune = policies.intune.count { $0.family != .conditionalAccess }
        var all: [String] = []
        if decisions.settings.hasNoBasicMobilityPolicies, !policies.basicMobility.isEmpty {
            all.append("sources disagree about policies: stated that Basic Mobility has none, \(policies.basicMobility.count) read; the files are used")
        }
        if decisions.settings.hasNoIntunePolicies, intune > 0 {
            all.append("sources disagree about policies: stated that Intune has none, \(intune) read; the files are used")
        }
        return all
    }

    /// The authority as people say it.
    public static func title(_ authority: TenantAuthority) -> String {
        switch authority {
        case .office365: "Office 365"
        case .intune: "Intune"
        case .sccm: "Configuration Manager"
        case .unknown: "unknown"
        case .notStated: "not stated"
        }
    }
}
