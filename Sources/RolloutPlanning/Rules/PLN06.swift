import Preflight
import TenantModel

/// Waves too close to each other.
struct PLN06: PlanRule {
    let text = RuleText(
        "PLN-06", title: "Less than a week between waves", severity: .medium,
        trigger: "Two waves begin within less than 7 days, or within less than `calendar: minGapDays` because somebody set a day.",
        why: "Reports lag by up to a week and old profiles stay for seven days: before that nobody can tell whether the wave before went well.",
        remediation: ["Leave at least 7 days between waves: `calendar: minGapDays`.", "Or take the day back that somebody set in waves.csv."],
        needs: [.users], sources: [.authority])

    private static let week = 7

    func evaluate(_ subject: PlanSubject) -> RuleAnswer {
        guard let plan = subject.plan else { return .notEvaluated([.waves]) }
        let waves = plan.waves.filter { $0.number > 0 }
        var findings: [Finding] = []
        for (wave, next) in zip(waves, waves.dropFirst()) {
            guard !next.hasRun, let days = wave.date.distance(to: next.date), days < max(Self.week, subject.decisions.settings.calendar.minGapDays) else {
                continue
            }
            findings.append(
                Finding(
                    .medium, .wave, title: "Wave \(next.number) begins \(days.of("day")) after wave \(wave.number)", subjects: .tenant,
                    action: "Leave a week between them"))
        }
        // Days of single people, which are not those of their waves.
        for finding in plan.dateFindings {
            guard case .gap(let days, _, _) = finding.problem, days < max(Self.week, subject.decisions.settings.calendar.minGapDays),
                plan.waves.first(where: { $0.number == finding.wave })?.date != finding.date
            else { continue }
            let users = plan.datesOfUsers.filter { $0.value == finding.date && Int(plan.waveOfUser[$0.key.row]) == finding.wave }.keys.sorted()
            findings.append(
                Finding(
                    .medium, .wave, title: "\(finding.title), the day of \(users.count.of("user")): \(finding.reason)", subjects: .users(users),
                    action: finding.remedy.map { "Use \($0)" } ?? "Choose another day"
                ) { _ in "set by hand in waves.csv" })
        }
        return .evaluated(findings)
    }
}
