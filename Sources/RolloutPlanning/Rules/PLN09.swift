import Preflight
import TenantModel

/// People who are to move and have no wave.
struct PLN09: PlanRule {
    let text = RuleText(
        "PLN-09", title: "Target without a wave", severity: .medium,
        trigger: "A user who is to move is on the `exclude:` list.",
        why: "Nobody will move them, nobody will write to them, and Basic Mobility goes on managing their devices.",
        remediation: ["Take them off the `exclude:` list when the reason is gone.", "Or put them on the `stay:` list, so that the plan says what is meant."],
        needs: [.users], sources: [.migration])

    func evaluate(_ subject: PlanSubject) -> RuleAnswer {
        guard let plan = subject.plan else { return .notEvaluated([.waves]) }
        let decisions = subject.decisions
        let users = decisions.tenant.users.ids.filter { plan.standing[$0.row].isExcluded && decisions.intent.intended[$0.row] != .no }
        guard !users.isEmpty else { return .evaluated([]) }
        return .evaluated([
            Finding(
                .medium, .wave, title: "\(users.count.of("user")) to move \(users.count == 1 ? "has" : "have") no wave", subjects: .users(users),
                population: plan.planned + users.count, action: "Take them off the exclude list, or let them stay"
            ) { _ in "on the exclude list" }
        ])
    }
}
