import TenantModel

/// Inputs that were not given.
struct DAT01: Rule {
    let text = RuleText(
        "DAT-01", title: "Missing input", severity: .blocker,
        trigger: "Users, their licenses, a device list with an MDM marker, or the tenant's authority are not known (blocker); policies or seats were not "
            + "read (high); something else that a rule waits for (medium).",
        why: "What was not read cannot be ruled out. Unknown is never taken for no, so the rules named here wait.",
        remediation: [
            "Run coexist inspect: it names the single export that settles most, and writes a read-only script that fetches what is missing.",
            "State in coexist.yaml under facts: what no export shows: the authority, or that there are no policies.",
        ], needs: [], sources: [.migration])

    /// One thing that may be missing: how bad, what it is called, what to do.
    private struct Input {
        let input: ExportInput
        let severity: Severity
        let name: String
        let action: String

        init(_ input: ExportInput, _ severity: Severity, _ name: String, _ action: String) {
            (self.input, self.severity, self.name, self.action) = (input, severity, name, action)
        }
    }

    private static let inputs: [Input] = [
        Input(.users, .blocker, "who the users are", "Export the active users"),
        Input(.licenses, .blocker, "which licenses users hold", "Export the users with their licenses"),
        Input(.entraDevices, .blocker, "a device list with an MDM marker", "Download the devices from the Entra admin center"),
        Input(.authority, .blocker, "the tenant's MDM authority", "Read it at Tenant status and state it under facts: authority"),
        Input(.basicMobilityPolicies, .high, "Basic Mobility policies", "Export them, or state that there are none"),
        Input(.intunePolicies, .high, "Intune policies and their assignments", "Export them, or state that there are none"),
        Input(.subscribedSkus, .high, "seats of each product", "Export the subscribed SKUs"),
        Input(.licensePlans, .medium, "license plans and paths", "Export the users from Microsoft Graph"),
        Input(.intuneDevices, .medium, "the inventory with check-ins and certificates", "Export the devices from the Intune admin center"),
        Input(.organization, .medium, "tenant id and verified domains", "Export the organization, or state tenant: id and domains"),
        Input(.roles, .medium, "administrator roles", "Export the role assignments"),
        Input(.appleConnectors, .medium, "the Apple push certificate", "Export the Apple connectors"),
    ]

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        .evaluated(
            Self.inputs.filter { Self.isMissing($0.input, decisions) }.map { input in
                let waiting = Self.rules(waitingFor: input.input)
                return Finding(input.severity, .enabling, title: "Not read: \(input.name)", subjects: .tenant, action: input.action) { _ in
                    waiting.isEmpty ? "no built rule waits for it" : "waiting: \(waiting.joined(separator: ", "))"
                }
            })
    }

    private static func isMissing(_ input: ExportInput, _ decisions: Decisions) -> Bool {
        let (tenant, settings) = (decisions.tenant, decisions.settings)
        return switch input {
        case .entraDevices: !tenant.devices.directory.management.contains { $0 != .notRead }
        case .authority: decisions.tenantAuthority.value == .notStated
        case .basicMobilityPolicies: !tenant.provides.contains(input) && !settings.hasNoBasicMobilityPolicies
        case .intunePolicies: !tenant.provides.contains(input) && !settings.hasNoIntunePolicies
        case .organization: !tenant.provides.contains(input) && settings.tenantID == nil && settings.domains.isEmpty
        default: !tenant.provides.contains(input)
        }
    }

    /// Rules that cannot do without an input, those of the catalog that are not built yet included.
    private static func rules(waitingFor input: ExportInput) -> [String] {
        Set(allRules.filter { $0.text.needs.contains(input) }.map(\.text.id) + MissingInput.catalogRules(input)).sorted()
    }
}
