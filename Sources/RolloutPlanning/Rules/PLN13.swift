import Preflight
import TenantModel

/// What did not go as an earlier plan said.
struct PLN13: PlanRule {
    let text = RuleText(
        "PLN-13", title: "Wave has run without some of its members", severity: .medium,
        trigger: "A wave of the earlier plan has run, and one of its members has no Intune license, or a device that has not switched; or the day of a wave is "
            + "over and nobody of it has moved.",
        why: "The next gate asks whether the wave before went well. Whoever was forgotten goes on under Basic Mobility and nobody looks.",
        remediation: [
            "No license: they are planned for the next wave that has room; look for the failed assignment in license-groups.csv and the license group.",
            "A device that has not switched: have its user open Company Portal and check in.",
            "A wave of whom nobody has moved: it has a new day; tell its members, or set another day in `date` of waves.csv.",
        ], needs: [.users, .entraDevices], sources: [.planningGuide])

    func evaluate(_ subject: PlanSubject) -> RuleAnswer {
        guard let plan = subject.plan else { return .notEvaluated([.waves]) }
        guard plan.difference != nil else { return .notApplicable("There is no earlier plan.") }
        var findings: [Finding] = []
        for (wave, date) in plan.missed.sorted(by: { $0.key < $1.key }) {
            guard let now = plan.waves.first(where: { $0.number == wave }) else { continue }
            let users = now.users.filter { plan.standing[$0.row].hasLaterWave }
            guard !users.isEmpty else { continue }
            findings.append(
                Finding(
                    .medium, .wave, title: "Wave \(wave) was due on \(date) and nobody of it has moved: now on \(now.date)", subjects: .users(users),
                    action: "Tell its members, or set another day"
                ) { _ in "has not moved" })
        }
        let left = plan.leftBehind.keys.sorted()
        let switching = plan.waves.filter(\.hasRun).flatMap { wave in wave.users.filter { plan.standing[$0.row] == .switching } }
        let users = left + switching
        guard !users.isEmpty else { return .evaluated(findings) }
        findings.append(
            Finding(
                .medium, .wave,
                title: "\(users.count.of("member")) of waves that have run \(users.count == 1 ? "has" : "have") not moved: \(left.count) without license, "
                    + "\(switching.count) with a device still to switch", subjects: .users(users), population: plan.planned, action: "Look after them"
            ) { index in
                let user = users[index]
                guard index < left.count else {
                    return
                        "wave \(plan.waveOfUser[user.row]): \(plan.reasons[user.row] == .switchesWithoutLicense ? "co-managed" : "licensed"), a device is still to switch"
                }
                guard let now = plan.catchUp(of: user) else { return "was in wave \(plan.leftBehind[user] ?? 0), has no license" }
                return "was in wave \(now.missed), has no license, now in wave \(now.wave)" + (now.full.isEmpty ? "" : "; \(now.fullWords)")
            })
        return .evaluated(findings)
    }
}
