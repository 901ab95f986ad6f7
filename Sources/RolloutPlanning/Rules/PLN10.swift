import Preflight
import TenantModel

/// Too little time to tell people.
struct PLN10: PlanRule {
    let text = RuleText(
        "PLN-10", title: "Less than 14 days to tell people", severity: .medium,
        trigger: "A wave begins within 14 days after the day of the run.",
        why: "The announcement goes out 14 days before a wave. People who hear later miss it, and the help desk hears from them.",
        remediation: ["Move enablement: `project: enablement`.", "Or send the announcement today, and have managers repeat it."],
        needs: [.users], sources: [.planningGuide])

    private static let leadDays = 14

    func evaluate(_ subject: PlanSubject) -> RuleAnswer {
        guard let plan = subject.plan else { return .notEvaluated([.waves]) }
        let today = Day(subject.decisions.asOf)
        var findings: [Finding] = []
        // Where coexistence is on, wave 0 has begun: nobody can be told ahead.
        let first = subject.decisions.tenantAuthority.isAlreadyEnabled ? 1 : 0
        for wave in plan.waves where wave.number >= first && !wave.users.isEmpty {
            guard let day = wave.date.day, day >= today, today.distance(to: day) < Self.leadDays else { continue }
            findings.append(
                Finding(
                    .medium, wave.number == 0 ? .enabling : .wave,
                    title: "Wave \(wave.number) begins in \(today.distance(to: day).of("day")), \(day)", subjects: .tenant,
                    action: "Move it, or announce it today"))
        }
        return .evaluated(findings)
    }
}
