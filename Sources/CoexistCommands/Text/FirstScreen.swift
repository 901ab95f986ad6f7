import ExportReading
import PlanDocuments
import Preflight
import ReferenceData
import TenantModel

/// The first screen of `preflight`: the verdict, the numbers that matter, what is not known, and what to do next. At most 25 lines.
struct FirstScreen {
    private let assessment: Assessment
    private let decisions: Decisions
    private let exports: [String]
    private let style: TextStyle

    /// Whether the line about the files written follows.
    private let isFollowed: Bool

    init(_ assessment: Assessment, exports: [String], style: TextStyle, isFollowed: Bool = false) {
        self.isFollowed = isFollowed
        self.assessment = assessment
        decisions = assessment.decisions
        self.exports = exports
        self.style = style
    }

    /// How many lines a screen has.
    private static let height = 25

    /// How much is shown of what can be shortened.
    private struct Room {
        var blockers = 4
        var assumptions = 3
        var hasGap = true
    }

    /// The lines: all of them where they fit, else without what matters least.
    var lines: [String] {
        let rooms = [
            Room(), Room(hasGap: false), Room(assumptions: 1, hasGap: false), Room(blockers: 2, assumptions: 1, hasGap: false),
            Room(blockers: 1, assumptions: 0, hasGap: false), Room(blockers: 0, assumptions: 0, hasGap: false),
        ]
        var lines: [String] = []
        for room in rooms {
            lines = self.lines(in: room)
            if lines.count + (isFollowed ? 1 : 0) <= Self.height { break }
        }
        return lines
    }

    private func lines(in room: Room) -> [String] {
        var lines = header + [verdictLine, ""] + numbers + [""]
        lines += unread + blockers(room)
        lines += Assumptions.all(of: assessment).prefix(room.assumptions).flatMap { text in
            text.hasPrefix("sources disagree") ? style.wrap("Note: \(text)", indent: 6) : style.wrap("Assumed: \(text)", indent: 9)
        }
        if let next { lines += style.wrap(next, indent: 6) }
        return lines
    }

    /// Files of which something was lost: no number above says so by itself.
    private var unread: [String] {
        let files = decisions.tenant.inputs.filter { input in input.diagnostics.contains { $0.severity == .error } }
        guard let first = files.first else { return [] }
        let more = files.count > 1 ? " and \(Numbers.count(files.count - 1, "other"))" : ""
        return style.wrap("\(style.yellow("not read in full"))  \(first.path)\(more); `coexist inspect` tells why", indent: 18)
    }

    private var isOn: Bool { decisions.tenantAuthority.isAlreadyEnabled }

    private var header: [String] {
        let identity = TenantIdentity(decisions)
        let tenant = decisions.tenant
        let domain = identity.domains.first.map { $0 == identity.name ? "" : " (\($0))" } ?? ""
        let name = identity.name.isEmpty ? "Unnamed tenant" : identity.name + domain
        let newest = tenant.inputs.compactMap(\.newestTimestamp).max()
        let files = tenant.inputs.count { $0.format != nil && $0.records > 0 }
        let facts =
            (newest.map { "data up to \(Days.text($0)) · " } ?? "")
            + "\(Numbers.count(files, "file")) · \(Numbers.count(tenant.users.count, "user")) · \(Numbers.count(tenant.devices.count, "device"))"
        let gap = style.width - name.count - facts.count
        if gap >= 2 { return [style.bold(name) + String(repeating: " ", count: min(gap, max(2, 41 - name.count))) + facts] }
        return [style.bold(name)] + style.wrap(facts, indent: 0)
    }

    private var verdictLine: String {
        let verdict = assessment.verdict
        let word =
            switch verdict.verdict {
            case .go: style.green("GO")
            case .goWithConditions: style.yellow("GO WITH CONDITIONS")
            case .noGo: style.red("NO-GO")
            case .cannotConclude: style.yellow("CANNOT CONCLUDE")
            case .alreadyEnabled: style.yellow("ALREADY ENABLED")
            }
        let who =
            verdict.answersWhoSwitches ? "answered" : "needs \(verdict.missingForWhoSwitches.map { Inputs.name($0).lowercased() }.joined(separator: ", "))"
        let open = verdict.openQuestions.count
        let may = open > 0 ? "\(Numbers.count(open, "question")) open" : "answered"
        return isOn ? "\(word)   who switches: \(who)" : "\(word)   who switches: \(who)   may we enable: \(may)"
    }

    private var numbers: [String] {
        let title = isOn ? "Both authorities are at work. Of those still under Basic Mobility:" : "If somebody adds the Intune authority today:"
        return [title] + NumberLines(rows: NumberRows(assessment).rows, style: style).lines
    }

    private func blockers(_ room: Room) -> [String] {
        let blockers = assessment.findings.filter { $0.finding.severity == .blocker }
        guard !blockers.isEmpty else { return [] }
        if room.blockers == 0 {
            let rules = blockers.map(\.rule.text.id).joined(separator: ", ")
            return style.wrap("\(style.red(Numbers.noun(blockers.count, "blocker")))  \(rules)", indent: 10)
        }
        var lines = blockers.prefix(room.blockers).flatMap { report, finding in
            style.wrap("\(style.red("blocker"))  \(report.text.id)  \(finding.title)", indent: 17)
        }
        if blockers.count > room.blockers { lines.append("         and \(Numbers.count(blockers.count - room.blockers, "further blocker"))") }
        return room.hasGap ? lines + [""] : lines
    }

    private var next: String? {
        guard let first = assessment.missing.first(where: { !Inputs.isStatement($0.input) }) ?? assessment.missing.first else { return nil }
        let command = "coexist inspect \(exports.map(Shell.quoted).joined(separator: " ")) --script get-exports.ps1"
        return "Next: \(Inputs.name(first.input)), \(Inputs.settles(first, of: decisions.tenant)) · \(command)"
    }
}
