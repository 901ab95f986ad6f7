import TenantModel

/// Assignments whose product suggests something else than their plans.
struct LIC05: Rule {
    let text = RuleText(
        "LIC-05", title: "Plan state easily misread", severity: .medium,
        trigger: "The Intune plan is switched off in one path and on in another, or off in every path of a product that contains it, or pending.",
        why: "People look at the product and conclude wrongly: one path with the plan on is enough to switch, and a product with the plan off does not "
            + "switch anybody.",
        remediation: ["Look at every path of these users before a wave; set the plan the way that is meant."], needs: [.licensePlans],
        sources: [.assignLicenses])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        guard decisions.tenant.provides.contains(.licensePlans) else { return .notEvaluated([.licensePlans]) }
        let users = decisions.tenant.users.ids.filter { user in Self.trap(decisions.entitlement(of: user)) != nil }
        let unseen = decisions.tenant.users.ids.contains { decisions.tenant.licenseSets[Int(decisions.tenant.users.licenses[$0.row].index)].level == .product }
        let partial: [ExportInput] = unseen ? [.licensePlans] : []
        guard !users.isEmpty else { return .evaluated([], partial: partial) }
        let finding = Finding(
            .medium, .enabling, title: "\(users.count) users hold an Intune plan whose state is easily misread", subjects: .users(users),
            population: decisions.tenant.users.count, action: "Check every path"
        ) { index in Self.trap(decisions.entitlement(of: users[index])) ?? "" }
        return .evaluated([finding], partial: partial)
    }

    private static func trap(_ entitlement: Entitlement) -> String? {
        if entitlement.answer == .pending { return "plan pending: it will switch the user when it is on" }
        guard entitlement.hasPlanSwitchedOff else { return nil }
        return entitlement.switches ? "plan off in one path, on in another: the user switches" : "plan off in every path: the user does not switch"
    }
}
