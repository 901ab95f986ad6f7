import TenantModel

/// Access to mail and files that no longer depends on the device, or newly does.
struct POL10: Rule {
    let text = RuleText(
        "POL-10", title: "Access model differs", severity: .high,
        trigger: "A policy that blocks access is in effect and no enabled Conditional Access policy asks these users for a compliant device; or groups that "
            + "Basic Mobility leaves out are not left out there; or unsupported devices are blocked today and would not be. Medium where a policy that "
            + "allows access is replaced by one that blocks.",
        why: "Basic Mobility blocks access by itself. After the switch only Conditional Access does: without it unmanaged devices get mail and files, with "
            + "too much of it people are locked out. The classic policies that Basic Mobility made stay behind and do not show in the export.",
        remediation: [
            "Create a Conditional Access policy that grants access to compliant devices, for the same groups, first in report-only mode.",
            "Exclude the groups of the tenant rule's exclusion list.",
            "Block legacy and Exchange ActiveSync clients where unsupported devices are blocked today.",
        ], needs: [.basicMobilityPolicies, .intunePolicies, .conditionalAccess, .groupMembers], sources: [.conditionalAccess, .policyMap])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        if let answer = decisions.answerWithoutComparison { return answer }
        let populations = decisions.coverage.populations
        // Basic Mobility never blocked access from Windows.
        let blocking = populations.filter { has(.blocksAccess, $0, decisions) && $0.platform != .windows }
        var findings: [Finding] = []
        let open = decisions.moving(blocking.filter { $0.access == .no }) {
            "\($0.platformName): \(decisions.policyNames($0)) blocks access today, no Conditional Access policy does"
        }
        if !open.users.isEmpty {
            findings.append(
                Finding(
                    .high, .enabling, title: "Nothing would block unmanaged access for \(open.users.count.of("user"))", open, decisions,
                    action: "Require a compliant device in Conditional Access"))
        }
        let newly = populations.filter { has(.allowsAccess, $0, decisions) && $0.access == .yes && hasCompliance($0, decisions) }
        let locked = decisions.moving(newly) { "\($0.platformName): \(decisions.policyNames($0)) only sets values today, Conditional Access would block" }
        if !locked.users.isEmpty {
            findings.append(
                Finding(
                    .medium, .enabling, title: "\(locked.users.count.of("user")) may newly be blocked", locked, decisions,
                    action: "Check compliance of their devices before the wave"))
        }
        let access = AccessPolicies(decisions.tenant)
        findings += excludedGroups(access, decisions) + unsupportedDevices(access, decisions)
        let isOpen = blocking.contains { $0.access == .unknown } || (access.enabled.isEmpty && !access.wasRead && decisions.tenant.policies.tenantRule != nil)
        return .evaluated(findings, partial: isOpen ? [.conditionalAccess] : [])
    }

    private func has(_ kind: BasicMobilityPolicy.Kind, _ population: CoveragePopulation, _ decisions: Decisions) -> Bool {
        population.policies.contains { decisions.tenant.policies.basicMobility[$0].kind == kind }
    }

    private func hasCompliance(_ population: CoveragePopulation, _ decisions: Decisions) -> Bool {
        population.reaching.contains { $0.isSure && decisions.tenant.policies.intune[$0.policy].family == .compliance }
    }

    private func excludedGroups(_ access: AccessPolicies, _ decisions: Decisions) -> [Finding] {
        guard access.wasRead, let rule = decisions.tenant.policies.tenantRule else { return [] }
        let groups = access.notExcluded(rule.exclusions ?? [], decisions.tenant)
        guard !groups.isEmpty, !access.enabled.isEmpty else { return [] }
        return [
            Finding(
                .high, .enabling, title: "\(groups.count.of("group")) outside access control today would newly be asked for a compliant device",
                subjects: .groups(groups.map { decisions.tenant.name(of: $0) }), action: "Exclude the group in Conditional Access",
                evidence: [rule.evidence]
            ) { _ in "on Basic Mobility's exclusion list, in no exclusion of \(access.enabled.map(\.name).shortened())" }
        ]
    }

    private func unsupportedDevices(_ access: AccessPolicies, _ decisions: Decisions) -> [Finding] {
        guard access.wasRead, let rule = decisions.tenant.policies.tenantRule, rule.blocksUnsupportedDevices == .yes, !access.coversExchangeActiveSync else {
            return []
        }
        return [
            Finding(
                .high, .enabling, title: "Devices that cannot be managed are blocked today and would not be", subjects: .tenant,
                action: "Block Exchange ActiveSync clients in Conditional Access", evidence: [rule.evidence]
            ) { _ in "no enabled Conditional Access policy covers Exchange ActiveSync clients" }
        ]
    }
}
