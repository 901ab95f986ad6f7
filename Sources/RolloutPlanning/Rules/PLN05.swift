import Preflight
import TenantModel

/// Days on which nothing should begin.
struct PLN05: PlanRule {
    let text = RuleText(
        "PLN-05", title: "Date on a day that is not free", severity: .medium,
        trigger: "Enablement, or a day that somebody set, falls into a freeze, on a holiday of a site with members, on a weekday that is not allowed, before "
            + "enablement or into the past.",
        why: "Nobody is there to help, or nothing may be changed. Days that the plan chose itself are always free.",
        remediation: [
            "Set the day that the finding proposes, in `project: enablement` or in `date` of waves.csv.", "Or change `calendar:` in the project file.",
        ],
        needs: [.users], sources: [.planningGuide])

    func evaluate(_ subject: PlanSubject) -> RuleAnswer {
        guard let plan = subject.plan else { return .notEvaluated([.waves]) }
        let problems = plan.dateFindings.filter { if case .gap = $0.problem { false } else { true } }
        guard !problems.isEmpty else { return .evaluated([]) }
        return .evaluated(
            problems.map { problem in
                Finding(
                    .medium, problem.wave == 0 ? .enabling : .wave, title: "\(problem.title): \(problem.reason)", subjects: .tenant,
                    action: problem.remedy.map { "Use \($0)" } ?? "Choose another day")
            })
    }
}
