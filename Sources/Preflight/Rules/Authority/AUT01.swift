import TenantModel

/// The tenant's authority must be Office 365 for coexistence to be added.
struct AUT01: Rule {
    let text = RuleText(
        "AUT-01", title: "Current authority is not Office 365", severity: .blocker,
        trigger: "The MDM authority of the tenant is Configuration Manager, unknown, or Intune without any Basic Mobility device.",
        why: "Coexistence adds Intune to Basic Mobility and Security. Where Basic Mobility was never active, or another authority is set, the pre-flight for "
            + "coexistence does not apply.",
        remediation: [
            "Read the value at Tenant administration › Tenant status › Tenant details in the Intune admin center.",
            "Put it into coexist.yaml under facts: authority, with who read it and when.",
        ], needs: [.authority], sources: [.authority, .mdmAuthorityValues])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        let authority = decisions.tenantAuthority
        if authority.isAlreadyEnabled {
            return .notApplicable("Coexistence is on already: every licensed user has switched or is switching.")
        }
        guard authority.value != .notStated else { return .notEvaluated([.authority]) }
        var findings = authority.disagreements.map { disagreement in
            Finding(
                .medium, .enabling, title: "Sources disagree about the authority: \(disagreement)", subjects: .tenant,
                action: "Read the value again at Tenant status", evidence: evidence(decisions)
            ) { _ in disagreement }
        }
        if authority.value != .office365 {
            findings.insert(
                Finding(
                    .blocker, .enabling, title: Self.title(authority.value), subjects: .tenant, action: "Confirm at Tenant administration › Tenant status",
                    evidence: evidence(decisions)
                ) { _ in "\(authority.value.rawValue), \(authority.source.rawValue)" }, at: 0)
        }
        return .evaluated(findings)
    }

    private func evidence(_ decisions: Decisions) -> [Evidence] { decisions.tenant.organizations.filter { $0.authority != nil }.map(\.evidence) }

    private static func title(_ value: TenantAuthority) -> String {
        switch value {
        case .intune: "The authority is Intune already, and no device is under Basic Mobility"
        case .sccm: "The authority is Configuration Manager: outside this tool"
        case .unknown, .notStated, .office365: "Basic Mobility was never activated: set Intune as the only authority instead"
        }
    }
}
