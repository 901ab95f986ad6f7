import ExportReading
import TenantModel

/// Users who hold Intune before enablement switch at once.
struct LIC02: Rule {
    let text = RuleText(
        "LIC-02", title: "Users who are licensed already switch at once", severity: .blocker,
        trigger: "A user holds an effective Intune plan and has at least one device under Basic Mobility. A blocker for users who are not meant to move or "
            + "whom no replacement policy or mail profile reaches; high for all others.",
        why: "The moment the Intune authority is added, these users' devices leave Basic Mobility at their next check-in. Without replacement policies they "
            + "lose settings and managed mail.",
        remediation: [
            "Decide for each user: accept the switch at enablement and cover it with policies, or hold.",
            "Hold: switch off only the Intune service plan, in every path that grants it, and keep the product. For a licensing group, first move the user "
                + "to a copy of the group with the plan off.",
            "Check with fresh exports that no path is left; switch the plan on again in the user's wave.",
        ], needs: [.users, .licenses, .entraDevices], sources: [.migration, .authority])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        let switching = decisions.users(.switchesAtEnablement)
        guard !decisions.devicesOfUsers.isEmpty || decisions.tenant.provides.contains(.entraDevices) else { return .notEvaluated([.entraDevices]) }
        var missing: [ExportInput] = []
        if !decisions.tenant.provides.contains(.licenses) { missing.append(.licenses) }
        // A user who cannot be told may switch as well.
        missing += decisions.settling().filter { !missing.contains($0) }
        if !switching.isEmpty, case .notRead(let policies) = decisions.coverage.basis { missing += policies }
        let bare = Set(decisions.coverage.populations.filter { $0.isBareAtSwitch || $0.mail == .removed }.flatMap(\.users))
        let unintended = switching.filter { decisions.intent.intended[$0.row] == .no }
        let uncovered = switching.filter { decisions.intent.intended[$0.row] != .no && bare.contains($0) }
        let others = switching.filter { decisions.intent.intended[$0.row] != .no && !bare.contains($0) }
        if !switching.isEmpty, !decisions.intent.isStated { missing.append(.intent) }
        let moment = decisions.tenantAuthority.isAlreadyEnabled ? "at the next check-in" : "at enablement"
        var findings: [Finding] = []
        if !unintended.isEmpty {
            findings.append(
                finding(
                    .blocker, "\(unintended.count.users("switches", "switch")) \(moment) and \(unintended.count == 1 ? "is" : "are") not meant to move",
                    unintended, decisions))
        }
        if !uncovered.isEmpty {
            findings.append(
                finding(
                    .blocker,
                    "\(uncovered.count.users("switches", "switch")) \(moment) and \(uncovered.count == 1 ? "gets" : "get") no replacement policy or mail profile",
                    uncovered, decisions))
        }
        if !others.isEmpty { findings.append(finding(.high, "\(others.count.users("switches", "switch")) \(moment)", others, decisions)) }
        return .evaluated(findings, partial: missing)
    }

    private func finding(_ severity: Severity, _ title: String, _ users: [UserID], _ decisions: Decisions) -> Finding {
        // By license set: few have thousands of users.
        let licenses = decisions.entitlements.map { entitlement in
            entitlement.switches ? "\(entitlement.decidingProduct), \(entitlement.pathText(decisions.tenant))" : "a co-managed device"
        }
        return Finding(
            severity, .enabling, title: title, subjects: .users(users), population: decisions.tenant.users.count,
            action: severity == .blocker ? "Hold: switch off only the Intune plan, in every path" : "Cover with policies, or hold"
        ) { index, text in
            text.append(licenses[Int(decisions.tenant.users.licenses[users[index].row].index)])
            text.append(literal: "; ")
            text.append(decisions.devices(of: users[index], under: .basicMobility).count, of: "device")
            text.append(literal: " under Basic Mobility")
        }
    }
}
