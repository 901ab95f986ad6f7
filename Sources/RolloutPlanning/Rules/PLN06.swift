import Preflight
import TenantModel

/// Waves too close to each other.
struct PLN06: PlanRule {
    let text = RuleText(
        "PLN-06", title: "Less than a week between waves", severity: .medium,
        trigger: "Two waves begin within less than 7 days, or within less than `calendar: minGapDays` because somebody set a day; or a wave "
            + "begins before one with a lower number.",
        why: "Reports lag by up to a week and old profiles stay for seven days: before that nobody can tell whether the wave before went well.",
        remediation: ["Leave at least 7 days between waves: `calendar: minGapDays`.", "Or take the day back that somebody set in waves.csv."],
        needs: [.users], sources: [.authority])

    private static let week = 7

    func evaluate(_ subject: PlanSubject) -> RuleAnswer {
        guard let plan = subject.plan else { return .notEvaluated([.waves]) }
        let least = max(Self.week, subject.decisions.settings.calendar.minGapDays)
        // In the order of their days, whatever their numbers: only then neighbors are nearest to each other.
        let waves = plan.waves.filter { $0.number > 0 && !$0.users.isEmpty }.enumerated()
            .sorted { $0.element.date == $1.element.date ? $0.offset < $1.offset : $0.element.date.precedes($1.element.date) }.map(\.element)
        var findings: [Finding] = []
        for (wave, next) in zip(waves, waves.dropFirst()) {
            guard !next.hasRun, let days = wave.date.distance(to: next.date), days < least || wave.number > next.number else { continue }
            findings.append(Finding(.medium, .wave, title: Self.title(wave, next, days: days), subjects: .tenant, action: Self.action(wave, next, days: days)))
        }
        // Days of single people, which are not those of their waves.
        for finding in plan.dateFindings {
            guard case .gap = finding.problem, plan.waves.first(where: { $0.number == finding.wave })?.date != finding.date else { continue }
            let users = plan.datesOfUsers.filter { $0.value == finding.date && Int(plan.waveOfUser[$0.key.row]) == finding.wave }.keys.sorted()
            findings.append(
                Finding(
                    .medium, .wave, title: "\(finding.title), the day of \(users.count.of("user")): \(finding.reason)", subjects: .users(users),
                    action: finding.remedy.map { "Use \($0)" } ?? "Choose another day"
                ) { _ in "set by hand in waves.csv" })
        }
        return .evaluated(findings)
    }

    /// Of two waves in the order of their days.
    private static func title(_ wave: PlanWave, _ next: PlanWave, days: Int) -> String {
        if days == 0 { return "Wave \(next.number) begins on the same day as wave \(wave.number)" }
        if wave.number > next.number { return "Wave \(wave.number) begins \(days.of("day")) before wave \(next.number)" }
        return "Wave \(next.number) begins \(days.of("day")) after wave \(wave.number)"
    }

    private static func action(_ wave: PlanWave, _ next: PlanWave, days: Int) -> String {
        wave.number > next.number ? "Set wave \(wave.number) to a day after wave \(next.number), or take its day back" : "Leave a week between them"
    }
}
