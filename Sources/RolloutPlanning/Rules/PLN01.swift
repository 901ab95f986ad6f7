import Preflight
import TenantModel

/// A pilot that is too small to show anything.
struct PLN01: PlanRule {
    let text = RuleText(
        "PLN-01", title: "Pilot below the minimum", severity: .medium,
        trigger: "The pilot has fewer users than a twentieth of those who are to move (a hundredth from 1,000 users on), or fewer than five.",
        why: "In a very small group a fault that concerns one user in ten stays unseen, and the first wave finds it.",
        remediation: [
            "Make the pilot larger: `--size`, or `pilot: size` in the project file. Where `waves: maxUsers`, `maxPerDay` or `maxPerSite` keeps it small, raise "
                + "that first.", "Mend what keeps people out of it; the plan lists the reasons.",
        ],
        needs: [.users], sources: [.planningGuide])
    let isAboutPilot = true

    func evaluate(_ subject: PlanSubject) -> RuleAnswer {
        let pilot = subject.pilot
        guard !pilot.hasRun else { return .notApplicable("The pilot has run.") }
        let least = PilotSize.smallest(targets: pilot.targets, eligible: pilot.targets)
        guard pilot.members.count < least else { return .evaluated([]) }
        return .evaluated([
            Finding(
                .medium, .wave, title: "The pilot has \(pilot.members.count.of("user")), at least \(least) would be usual", subjects: .tenant,
                action: "Make the pilot larger"
            ) { _ in "\(pilot.eligible) of \(pilot.targets) users to move may be in it" + Self.limit(pilot) }
        ])
    }

    private static func limit(_ pilot: PilotPlan) -> String {
        switch pilot.sizeChange {
        case .lowered(_, .limit(let limit)): ", and waves: \(limit.key) allows \(limit.users)"
        case .lowered(_, .helpDesk): ", and the help desk can carry no more"
        case .raised, nil: pilot.missingBySites > 0 ? ", and their sites give no more by waves: maxPerSite" : ""
        }
    }
}
