import Preflight
import TenantModel

/// Users in a wave of whom a blocker is open.
struct PLN08: PlanRule {
    let text = RuleText(
        "PLN-08", title: "Blocked users inside a wave", severity: .high,
        trigger: "A user in a wave has an open blocker or a failed license assignment that counts against the wave.",
        why: "The wave would take settings or mail away from them, or not move them at all.",
        remediation: [
            "Mend what the rule in `blockedBy` of ledger.csv says before the wave's date.", "Or move the user to a later wave: change `wave` in waves.csv.",
        ],
        needs: [.users], sources: [.migration])

    func evaluate(_ subject: PlanSubject) -> RuleAnswer {
        guard let plan = subject.plan else { return .notEvaluated([.waves]) }
        let users = plan.waves.filter { $0.number > 0 }.flatMap { wave in wave.users.filter { plan.blockers.contains($0) && !plan.standing[$0.row].isUnderWay }
        }
        guard !users.isEmpty else { return .evaluated([]) }
        return .evaluated([
            Finding(
                .high, .wave, title: "\(users.count.of("blocked user")) in waves", subjects: .users(users), population: plan.planned,
                action: "Mend the cause before the wave, or move the user later"
            ) { index in "wave \(plan.waveOfUser[users[index].row]): \(plan.blockers.texts[plan.blockers[users[index]]])" }
        ])
    }
}
