import TenantModel

/// What the tenant makes of devices that no compliance policy reaches, once access depends on compliance.
struct POL11: Rule {
    let text = RuleText(
        "POL-11", title: "Tenant compliance defaults", severity: .high,
        trigger: "Conditional Access asks for a compliant device, and devices without a compliance policy count as compliant; or they count as not compliant "
            + "and a platform of moving users has no compliance policy.",
        why: "With the first setting a missing policy lets every device in and nobody notices; with the second, people without a policy are locked out at "
            + "once.",
        remediation: [
            "Assign a compliance policy to every platform that is going to move.",
            "Then mark devices without a compliance policy as not compliant: Devices › Compliance › Compliance settings.",
        ], needs: [.intunePolicies, .conditionalAccess, .complianceDefault], sources: [.compliance, .conditionalAccess])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        if let answer = decisions.answerWithoutComparison { return answer }
        let access = AccessPolicies(decisions.tenant)
        guard access.wasRead || decisions.settings.hasNoIntunePolicies else { return .notEvaluated([.conditionalAccess]) }
        guard !access.enabled.isEmpty else { return .notApplicable("No enabled Conditional Access policy asks for a compliant device.") }
        guard let isCompliant = decisions.settings.isCompliantWithoutPolicy else { return .notEvaluated([.complianceDefault]) }
        let evidence = access.enabled.map(\.evidence)
        if isCompliant {
            return .evaluated([
                Finding(
                    .high, .enabling, title: "Devices without a compliance policy count as compliant", subjects: .tenant,
                    action: "Mark devices without a compliance policy as not compliant", evidence: evidence
                ) { _ in "\(access.enabled.map(\.name).shortened()) would let them in" }
            ])
        }
        let bare = decisions.coverage.populations.filter { population in
            !population.reaching.contains { decisions.tenant.policies.intune[$0.policy].family == .compliance }
        }
        let users = decisions.moving(bare) { "\($0.platformName): no compliance policy arrives, and such devices count as not compliant" }
        guard !users.users.isEmpty else { return .evaluated([]) }
        return .evaluated([
            Finding(
                .high, .enabling, title: "\(users.users.count.of("user")) would be locked out for want of a compliance policy", users, decisions,
                action: "Assign a compliance policy")
        ])
    }
}
