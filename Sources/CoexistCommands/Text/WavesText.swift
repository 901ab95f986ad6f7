import PlanDocuments
import Preflight
import RolloutPlanning
import TenantModel

/// `plan` as text: the waves with their days, what the plan lacks, what was taken for granted, what to do next.
struct WavesText {
    private static let wavesShown = 14
    private static let findingsShown = 8
    private static let assumptionsShown = 6

    private let plan: RolloutPlan
    private let assessment: Assessment
    private let reports: [RuleReport]
    private let text: PlanText
    private let exports: [String]
    private let style: TextStyle
    private let out: String?

    init(
        _ plan: RolloutPlan, _ assessment: Assessment, reports: [RuleReport], text: PlanText, exports: [String], style: TextStyle, out: String?
    ) {
        self.plan = plan
        self.assessment = assessment
        self.reports = reports
        self.text = text
        self.exports = exports
        self.style = style
        self.out = out
    }

    var lines: [String] { header + [""] + table + [""] + quality + findings + assumptions + [""] + style.wrap(next, indent: 6) }

    private var header: [String] {
        let identity = TenantIdentity(assessment.decisions)
        let name = VisibleText.name(identity.name.isEmpty ? "Unnamed tenant" : identity.name)
        let devices = plan.waves.reduce(0) { $0 + $1.devices }
        let last = plan.waves.last.map { "\($0.date)" } ?? ""
        let held = plan.standing.count(where: \.isHeld)
        let facts =
            "\(Numbers.count(plan.planned, "user")) and \(Numbers.count(devices, "device")) in \(Numbers.count(plan.waves.count - 1, "wave"))\(isEnabled ? ", " : " ")"
            + "\(isEnabled ? "" : "after enablement, ")the last on \(last)" + (held > 0 ? " · \(Numbers.count(held, "user")) to hold before enablement" : "")
        return [style.bold("\(name): rollout plan")] + style.wrap(verdict, indent: 4) + style.wrap(facts)
    }

    private var isEnabled: Bool { assessment.decisions.tenantAuthority.isAlreadyEnabled }

    /// What the pre-flight says, which a plan does not change.
    private var verdict: String {
        let blockers = assessment.findings.filter { $0.finding.severity == .blocker }.map(\.rule.text.id)
        let rules = Set(blockers).sorted().joined(separator: ", ")
        let open = assessment.verdict.openQuestions.count
        switch assessment.verdict.verdict {
        case .noGo: return "\(style.red("NO-GO")) until these are mended: \(rules). The plan is what comes after."
        case .cannotConclude:
            return "\(style.yellow("CANNOT CONCLUDE")): \(Numbers.count(open, "question")) that could block \(open == 1 ? "is" : "are") open"
                + (rules.isEmpty ? "." : ", and \(rules) \(Set(blockers).count == 1 ? "blocks" : "block").")
        case .alreadyEnabled: return "\(style.yellow("ALREADY ENABLED")): wave 0 switches at the next check-in."
        case .goWithConditions: return "\(style.yellow("GO WITH CONDITIONS")): \(assessment.verdict.conditions.joined(separator: ", "))"
        case .go: return style.green("GO")
        }
    }

    private var table: [String] {
        let titles = ["wave", "day", "users", "devices", "re-enroll", "seats", "blocked", ""]
        let shown = plan.waves.prefix(Self.wavesShown)
        let rows = shown.map { wave in
            [
                "\(wave.number)", "\(wave.date)", Numbers.grouped(wave.users.count), Numbers.grouped(wave.devices), Numbers.grouped(wave.reenrollingDevices),
                wave.number == 0 ? "-" : Numbers.grouped(wave.seats), Numbers.grouped(wave.blocked), text.name(of: wave.kind) + status(of: wave),
            ]
        }
        let widths = titles.indices.map { column in ([titles] + rows).map { $0[column].count }.max() ?? 0 }
        func line(_ cells: [String]) -> String {
            zip(cells, widths).enumerated().map { column, cell in
                let space = String(repeating: " ", count: cell.1 - cell.0.count)
                return column == 1 || column == cells.count - 1 ? cell.0 + (column == 1 ? space : "") : space + cell.0
            }.joined(separator: "  ")
        }
        var lines = [style.bold(line(titles))] + rows.map(line)
        if plan.waves.count > shown.count { lines.append("and \(Numbers.grouped(plan.waves.count - shown.count)) more waves; plan.json has all of them") }
        if let track = plan.load.reenrollment {
            lines += style.wrap(
                "Then \(Numbers.count(track.users, "user")) enroll Android again, \(Numbers.grouped(track.perDay)) a day, \(track.first) to \(track.last).")
        }
        return lines
    }

    /// What has happened of a wave.
    private func status(of wave: PlanWave) -> String {
        guard wave.hasRun else { return "" }
        let late = wave.switching > 0 ? ", \(Numbers.grouped(wave.switching)) switching" : ""
        return " · has run, \(Numbers.grouped(wave.moved)) moved\(late)"
    }

    private var quality: [String] {
        let pilot = plan.waves.first { $0.number == 1 }
        var lines =
            plan.pilot.hasRun
            ? style.wrap(
                "Pilot: has run\(pilot.map { " on \($0.date)" } ?? "") with \(Numbers.count(plan.pilot.members.count, "user")); nobody is chosen in addition",
                indent: 7)
            : style.wrap(
                "Pilot: covers \(Percent.text(plan.pilot.covered, of: plan.pilot.total)) % of all kinds of people, "
                    + "\(Percent.text(plan.pilot.covered, of: plan.pilot.bound)) % of the best possible; "
                    + (plan.pilot.uncovered.isEmpty
                        ? "no kind of people is missing" : "\(Numbers.count(plan.pilot.uncovered.count, "kind")) of people not in it"),
                indent: 7)
        if case .users(let asked)? = plan.pilot.asked, asked > plan.pilot.members.count, plan.difference != nil, !plan.pilot.hasRun {
            lines += style.wrap(
                "Pilot: \(plan.pilot.members.count) of the \(asked) asked for; nobody leaves a later wave for it. Put somebody into wave 1 in waves.csv to fill it",
                indent: 7)
        }
        if plan.laterWaves > 0 {
            lines += style.wrap("Waves: \(plan.laterWaves) after the pilot, the limits allow no fewer than \(plan.lowerBound)", indent: 7)
            // Earlier places are kept, also when wider limits would do with fewer waves, or when a wave is smaller than it should be.
            if let out, plan.difference != nil, plan.laterWaves > plan.lowerBound || !smallWaves.isEmpty {
                lines += style.wrap(
                    "Kept: the waves of the plan before\(small). To plan afresh under today's limits, delete waves.csv and waves.lock.csv in \(out)", indent: 6)
            }
        }
        if let peak = tightest {
            let hours = HoursText.text(peak.hours)
            let load =
                peak.limit.map { "\(hours) of the \(HoursText.text($0)) hours that \(peak.tier.rawValue) can give" }
                ?? "\(hours) hours of \(peak.tier.rawValue)"
            lines += style.wrap("Help desk: at most \(load) on its busiest day, \(peak.date) (high forecast, assumed rates)", indent: 11)
        }
        if !plan.leftBehind.isEmpty {
            lines += style.wrap(
                "Left behind: \(Numbers.count(plan.leftBehind.count, "user")) of waves that have run without a license\(catchUp)", indent: 13
            )
        }
        if let difference = plan.difference {
            lines += style.wrap(
                "Against the plan before: \(Numbers.grouped(difference.unchanged)) unchanged, \(Numbers.grouped(difference.moved.count)) moved, "
                    + "\(Numbers.grouped(difference.added.count)) new, \(Numbers.grouped(difference.removed.count)) gone", indent: 4)
        }
        return lines
    }

    /// Waves that are to come with fewer people than the project file asks for, those left out that only pins made.
    private var smallWaves: [PlanWave] {
        plan.waves.filter { wave in
            wave.kind == .broad && !wave.hasRun && wave.users.count < plan.limits.minUsers
                && wave.users.contains { plan.reasons[$0.row] != .pinned && plan.reasons[$0.row] != .pinnedByHand }
        }
    }

    private var small: String {
        guard let first = smallWaves.first else { return "" }
        let who = smallWaves.count == 1 ? "wave \(first.number) has" : "\(smallWaves.count) waves have"
        return "; \(who) fewer users than waves: minUsers, which is \(Numbers.grouped(plan.limits.minUsers)), because nobody who has a wave is moved for it"
    }

    /// Where they are who were left behind.
    private var catchUp: String {
        let all = plan.leftBehind.keys.compactMap { plan.catchUp(of: $0) }
        let waves = Set(all.map(\.wave)).sorted()
        guard let last = waves.last else { return "" }
        let full = all.max { $0.full.count < $1.full.count }?.fullWords ?? ""
        let names = waves.count == 1 ? "wave \(last)" : "waves " + waves.dropLast().map { "\($0)" }.joined(separator: ", ") + " and \(last)"
        return ", now in \(names)" + (full.isEmpty ? "" : "; \(full)")
    }

    /// The tier that comes nearest to its limit on its busiest day; without limits the one with most work.
    private var tightest: LoadForecast.Peak? {
        func use(_ peak: LoadForecast.Peak) -> Double { Double(peak.hours) / Double(max(1, peak.limit ?? 1_000_000_000)) }
        return plan.load.forecast.peaks.max { use($0) < use($1) }
    }

    private var findings: [String] {
        let found = reports.sortedFindings
        guard !found.isEmpty else { return [] }
        var lines = [""]
        for (report, finding) in found.prefix(Self.findingsShown) {
            let severity = finding.severity >= .high ? style.red(finding.severity.name) : style.yellow(finding.severity.name)
            lines += style.wrap("\(severity)  \(report.text.id)  \(VisibleText.line(finding.title))", indent: 17)
        }
        if found.count > Self.findingsShown { lines.append("and \(Numbers.count(found.count - Self.findingsShown, "further finding")) in findings.csv") }
        return lines
    }

    private var assumptions: [String] {
        guard !plan.assumptions.isEmpty else { return [] }
        return [""] + plan.assumptions.prefix(Self.assumptionsShown).flatMap { style.wrap("Assumed: \(VisibleText.line(text.sentence($0)))", indent: 9) }
    }

    private var next: String {
        let arguments = exports.map(Shell.quoted).joined(separator: " ")
        guard let out else { return "Next: coexist plan \(arguments) --out plan writes waves.csv, the groups and everything else" }
        return "Next: read \(out)/waves.csv; change wave or date there and run the command again, the rest is planned around it"
    }
}
