import TenantModel

/// People on the stay list who will switch.
struct LIC09: Rule {
    let text = RuleText(
        "LIC-09", title: "Meant to stay but will switch", severity: .blocker,
        trigger: "A user on the stay list holds an effective Intune plan and has a device under Basic Mobility.",
        why: "The license decides, not the list: at enablement the user's devices leave Basic Mobility.",
        remediation: [
            "Hold: switch off only the Intune service plan, in every path that grants it; never the product.",
            "Check with fresh exports that no path is left.",
        ], needs: [.licenses, .intent], sources: [.authority])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        guard let stay = decisions.intent.stay else {
            // With targets alone nobody is named who must stay; LIC-02 has the users who are not meant to move.
            return decisions.intent.isStated ? .evaluated([]) : .notEvaluated([.intent])
        }
        guard decisions.missingForSwitching.isEmpty else { return .notEvaluated(decisions.missingForSwitching) }
        let users = decisions.users(.switchesAtEnablement).filter { stay.contains[$0.row] }
        let partial = decisions.settling { stay.contains[$0.row] }
        guard !users.isEmpty else { return .evaluated([], partial: partial) }
        let finding = Finding(
            .blocker, .enabling, title: "\(users.count) users are meant to stay and will switch", subjects: .users(users),
            population: stay.contains.count { $0 },
            action: "Hold: switch off only the Intune plan, in every path"
        ) { index in
            let entitlement = decisions.entitlement(of: users[index])
            return entitlement.switches ? "\(entitlement.decidingProduct), \(entitlement.pathText(decisions.tenant))" : "has a co-managed device"
        }
        return .evaluated([finding], partial: partial)
    }
}
