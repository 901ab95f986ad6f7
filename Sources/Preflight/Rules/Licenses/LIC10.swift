import TenantModel

/// Users whose access is to depend on the device, without the license that Conditional Access needs.
struct LIC10: Rule {
    let text = RuleText(
        "LIC-10", title: "Entra ID P1 missing where relied upon", severity: .high,
        trigger:
            "The Basic Mobility policy in effect blocks access, or Conditional Access asks for a compliant device, and a moving user has no plan with Entra "
            + "ID P1 or more.",
        why: "Basic Mobility blocks access without it. After the switch only device-based Conditional Access can, and that needs Entra ID P1 for each user.",
        remediation: [
            "Give the users a product with Entra ID P1 before their wave, in the Microsoft 365 admin center.",
            "Or accept in writing that nothing blocks their unmanaged devices after the switch.",
        ], needs: [.basicMobilityPolicies, .licenses, .groupMembers], sources: [.conditionalAccess, .chooseManagement])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        if let answer = decisions.answerWithoutComparison { return answer }
        guard decisions.tenant.provides.contains(.licenses) else { return .notEvaluated([.licenses]) }
        let blocking = decisions.coverage.populations.filter { population in
            population.access == .yes || population.policies.contains { decisions.tenant.policies.basicMobility[$0].kind == .blocksAccess }
        }
        let lacking = decisions.entitlements.map { $0.basis != .notRead && $0.unknownProducts.isEmpty && !$0.includesEntraP1 }
        let unknown = decisions.entitlements.map { !$0.includesEntraP1 && ($0.basis == .notRead || !$0.unknownProducts.isEmpty) }
        func set(_ user: UserID) -> Int { Int(decisions.tenant.users.licenses[user.row].index) }
        let describe = { (population: CoveragePopulation) in
            let policy = decisions.policyNames(population)
            return policy.isEmpty ? "Conditional Access asks for a compliant device" : "\(policy) blocks access on \(population.platformName) today"
        }
        let users = ConcernedUsers(blocking, text: describe) { decisions.moves($0) && lacking[set($0)] }
        let isOpen = blocking.contains { population in population.users.contains { decisions.moves($0) && unknown[set($0)] } }
        let partial: [ExportInput] = (isOpen ? [.licensePlans] : []) + blocking.uncertainty.sorted { $0.rawValue < $1.rawValue }
        guard !users.users.isEmpty else { return .evaluated([], partial: partial) }
        return .evaluated(
            [
                Finding(
                    .high, .wave, title: "\(users.users.count.of("user")) without Entra ID P1, whose access depends on the device", users, decisions,
                    action: "License Entra ID P1 before the wave")
            ], partial: partial)
    }
}
