import ExportReading
import TenantModel

/// Licenses that come through groups switch people whom nobody decided on.
struct LIC03: Rule {
    let text = RuleText(
        "LIC-03", title: "Entitlement comes through a group", severity: .high,
        trigger: "A user who switches at enablement holds the Intune plan by a licensing group.",
        why: "From enablement on, everybody who is added to such a group switches without anyone deciding it.",
        remediation: [
            "Use a licensing group of its own for each wave.", "Freeze the membership of the groups listed here from the day before enablement.",
        ], needs: [.licensePlans], sources: [.groupLicensing, .migration])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        guard decisions.missingForSwitching.isEmpty else { return .notEvaluated([.licensePlans] + decisions.missingForSwitching.filter { $0 != .licenses }) }
        let switching = decisions.users(.switchesAtEnablement)
        let known = switching.filter { decisions.entitlement(of: $0).grantingAssignments.contains { $0.path != .unknown } }
        if !switching.isEmpty, known.isEmpty { return .notEvaluated([.licensePlans]) }
        let users = known.filter { !decisions.entitlement(of: $0).grantingGroups.isEmpty }
        guard !users.isEmpty else { return .evaluated([], partial: known.count < switching.count ? [.licensePlans] : []) }
        let groups = Set(users.flatMap { decisions.entitlement(of: $0).grantingGroups })
        let finding = Finding(
            .high, .enabling, title: "\(users.count) users switch by a license that \(groups.count == 1 ? "a group gives" : "\(groups.count) groups give")",
            subjects: .users(users), population: switching.count, action: "Freeze the group; license each wave by a group of its own"
        ) { index in decisions.entitlement(of: users[index]).pathText(decisions.tenant) }
        return .evaluated([finding], partial: known.count < switching.count ? [.licensePlans] : [])
    }
}
