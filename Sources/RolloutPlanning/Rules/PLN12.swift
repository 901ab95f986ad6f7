import Preflight
import TenantModel

/// People who must move together and do not.
struct PLN12: PlanRule {
    let text = RuleText(
        "PLN-12", title: "People who must move together are split", severity: .medium,
        trigger: "Members of one set of `waves: together` are in different waves, or some are in none.",
        why: "An assistant who works on an executive's calendar, or colleagues who share a device, cannot work across two authorities.",
        remediation: [
            "Members who switch at enablement: hold them, or accept the whole set as wave 0.",
            "Members who are excluded or stay: take them out of the set, or let them move.",
        ], needs: [.users], sources: [.planningGuide])

    func evaluate(_ subject: PlanSubject) -> RuleAnswer {
        guard let plan = subject.plan else { return .notEvaluated([.waves]) }
        let split = plan.statedSets.filter { set in Set(set.map { plan.waveOfUser[$0.row] }).count > 1 }
        guard !split.isEmpty else { return .evaluated([]) }
        let users = split.flatMap(\.self)
        return .evaluated([
            Finding(
                .medium, .wave, title: "\(split.count.of("set")) of people who must move together \(split.count == 1 ? "is" : "are") split",
                subjects: .users(users), action: "Bring the set into one wave"
            ) { index in
                let wave = plan.waveOfUser[users[index].row]
                return wave < 0 ? "in no wave" : "in wave \(wave)"
            }
        ])
    }
}
