import TenantModel

/// Assignments that failed.
struct LIC06: Rule {
    let text = RuleText(
        "LIC-06", title: "License assignment in error", severity: .high,
        trigger: "A user who is to move, or who switches at enablement, has a license assignment with an error.",
        why: "A failed assignment gives nothing: the user looks licensed and will not switch. In a group with several products one failure withholds all of "
            + "them.",
        remediation: [
            "CountViolation: buy or free seats. MutuallyExclusiveViolation: remove the conflicting plan. DependencyViolation: switch on the plan it needs. "
                + "ProhibitedInUsageLocationViolation: set a usage location.",
            "Then reprocess the licensing group and look again.",
        ], needs: [.licensePlans], sources: [.groupLicensing])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        guard decisions.tenant.provides.contains(.licensePlans) else { return .notEvaluated([.licensePlans]) }
        let concerned = decisions.tenant.users.ids.filter { user in
            let outcome = decisions.userOutcome[user.row]
            return outcome == .switchesAtEnablement || outcome == .switchesWithLicense || decisions.intent.intended[user.row] == .yes
        }
        let users = concerned.filter { !decisions.entitlement(of: $0).errors.isEmpty }
        // Product names alone show no error.
        let unseen = concerned.contains { decisions.tenant.licenseSets[Int(decisions.tenant.users.licenses[$0.row].index)].level < .plan }
        let partial: [ExportInput] = unseen ? [.licensePlans] : []
        guard !users.isEmpty else { return .evaluated([], partial: partial) }
        let finding = Finding(
            .high, .wave, title: "\(users.count) users have a license assignment that failed", subjects: .users(users),
            population: decisions.tenant.users.count, action: "Repair the assignment and reprocess the group"
        ) { index in decisions.entitlement(of: users[index]).errors.joined(separator: ", ") }
        return .evaluated([finding], partial: partial)
    }
}
