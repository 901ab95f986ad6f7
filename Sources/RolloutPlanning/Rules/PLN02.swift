import Preflight
import TenantModel

/// Kinds of people whom the pilot does not have.
struct PLN02: PlanRule {
    let text = RuleText(
        "PLN-02", title: "Kinds of people are not in the pilot", severity: .medium,
        trigger: "A combination of policy, platform, version, ownership, mail profile and join type, or a department, site, time zone, license path, job "
            + "title or language of people who are to move has no member in the pilot.",
        why: "What was not tried is found by the first wave that has it.",
        remediation: [
            "Make the pilot larger, or add somebody of each kind: `waves: pins` puts a user into wave 1.",
            "Where nobody of a kind may be in the pilot, move them in a late, small wave and have the help desk know.",
        ], needs: [.users, .entraDevices], sources: [.planningGuide])
    let isAboutPilot = true

    func evaluate(_ subject: PlanSubject) -> RuleAnswer {
        let pilot = subject.pilot
        guard !pilot.hasRun else { return .notApplicable("The pilot has run.") }
        let open = pilot.uncovered
        guard !open.isEmpty else { return .evaluated([]) }
        let people = open.filter { pilot.cells[$0].dimension == .device }.reduce(0) { $0 + pilot.cells[$1].users }
        let nobody = open.count { pilot.cells[$0].eligible == 0 }
        return .evaluated([
            Finding(
                .medium, .wave, title: "\(open.count.of("kind")) of people not in the pilot, \(nobody) of them because nobody may be", subjects: .tenant,
                action: "Add somebody of each kind, or move them late"
            ) { _ in
                "\(people.of("user")) with a kind of device that the pilot does not have; coverage.csv lists all"
            }
        ])
    }
}
