public import TenantModel

/// An export that would settle something, with what it settles.
public struct MissingInput: Sendable {
    public let input: ExportInput
    /// How many users' answers it would settle or prove.
    public let users: Int
    /// How many devices.
    public let devices: Int
    /// Rules that it would let answer.
    public let rules: [String]

    /// What is missing, the most settling first: users, then devices, then rules.
    static func all(for decisions: Decisions, _ reports: [RuleReport]) -> [MissingInput] {
        let provides = decisions.tenant.provides
        let candidates: [ExportInput] = [
            .users, .licenses, .licensePlans, .entraDevices, .intuneDevices, .subscribedSkus, .groupMembers, .basicMobilityPolicies, .intunePolicies,
            .conditionalAccess, .complianceDefault, .authority, .organization, .roles, .appleConnectors, .intent, .enrollmentManagers,
        ]
        return candidates.compactMap { input in
            let asking = reports.filter { $0.missing.contains(input) }.map(\.text.id)
            let rules = asking + Self.catalogRules(input)
            let settles = Settling(decisions)
            let (users, devices) = settles.count(input)
            guard !isSettled(input, isAskedFor: !asking.isEmpty, provides, decisions), !rules.isEmpty || users > 0 || devices > 0 else { return nil }
            return MissingInput(input: input, users: users, devices: devices, rules: Array(Set(rules)).sorted())
        }.sorted { a, b in (a.users, a.devices, a.rules.count) > (b.users, b.devices, b.rules.count) }
    }

    /// Whether an input is there, or was stated in the project file.
    private static func isSettled(_ input: ExportInput, isAskedFor: Bool, _ provides: Set<ExportInput>, _ decisions: Decisions) -> Bool {
        switch input {
        case .authority: decisions.tenantAuthority.source != .inferred
        case .intent: decisions.intent.isStated
        case .enrollmentManagers: decisions.settings.enrollmentManagers != nil
        // Policies without their assignments, and groups without their members, leave the question open.
        case .intunePolicies: decisions.settings.hasNoIntunePolicies || (provides.contains(input) && !isAskedFor)
        case .groupMembers: provides.contains(input) && !isAskedFor
        case .basicMobilityPolicies: decisions.settings.hasNoBasicMobilityPolicies || provides.contains(input)
        case .conditionalAccess: provides.contains(input)
        case .complianceDefault: decisions.settings.isCompliantWithoutPolicy != nil
        // Plans of some users are not plans of all.
        case .licensePlans: provides.contains(input) && Settling(decisions).count(input).users == 0
        default: provides.contains(input)
        }
    }

    /// Rules of the catalog that wait for an input and are not built yet.
    static func catalogRules(_ input: ExportInput) -> [String] {
        switch input {
        case .roles: ["AUT-02"]
        case .appleConnectors: ["CON-01", "CON-03"]
        default: []
        }
    }
}
