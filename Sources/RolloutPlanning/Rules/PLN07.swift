import Preflight
import TenantModel

/// Users who switch at enablement whatever the waves say, unless somebody acts before.
struct PLN07: PlanRule {
    let text = RuleText(
        "PLN-07", title: "Users switch at enablement unless they are held", severity: .high,
        trigger: "A user holds an effective Intune license today and is planned for a later wave, for none, or is excluded.",
        why: "Wave 0 is a fact, not a choice: whoever is licensed moves at the next check-in after enablement. Their later wave holds only if the Intune plan "
            + "is off in every path before.",
        remediation: [
            "Switch off only the Intune service plan in every path of license-hold.csv, never the product, and check with fresh exports that none is left.",
            "Or accept them as wave 0: cover them with policies and say so with `waves: pins` at 0.",
        ], needs: [.users, .licenses], sources: [.authority, .migration])

    func evaluate(_ subject: PlanSubject) -> RuleAnswer {
        guard let plan = subject.plan else { return .notEvaluated([.waves]) }
        let decisions = subject.decisions
        let users = decisions.tenant.users.ids.filter { user in
            plan.standing[user.row].isHeld || plan.standing[user.row] == .excluded && decisions.userOutcome[user.row] == .switchesAtEnablement
        }
        guard !users.isEmpty else { return .evaluated([]) }
        return .evaluated([
            Finding(
                .high, .enabling, title: "\(users.count.of("user")) would switch at enablement and \(users.count == 1 ? "is" : "are") not planned for it",
                subjects: .users(users), population: decisions.tenant.users.count, action: "Hold them before enablement, or accept them as wave 0"
            ) { index in
                let wave = plan.waveOfUser[users[index].row]
                return wave < 0 ? "in no wave" : "planned for wave \(wave)"
            }
        ])
    }
}
