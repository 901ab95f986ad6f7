import PlanDocuments
import Preflight
import RolloutPlanning
import TenantModel

/// `pilot` as text: how good the group is, what it lacks, who is in it and why.
struct PilotText {
    private static let cellsShown = 12
    private static let membersShown = 40
    private static let volunteersShown = 10
    private static let barWidth = 20
    /// Wider lines are hard to read, however wide the terminal is.
    private static let mostColumns = 100

    private let pilot: PilotPlan
    private let decisions: Decisions
    private let text: PlanText
    private let findings: [RuleReport]
    private let assumptions: [String]
    private let exports: [String]
    private let style: TextStyle

    init(_ pilot: PilotPlan, _ decisions: Decisions, findings: [RuleReport], assumptions: [String], text: PlanText, exports: [String], style: TextStyle) {
        self.assumptions = assumptions
        self.pilot = pilot
        self.decisions = decisions
        self.findings = findings
        self.text = text
        self.exports = exports
        self.style = style
    }

    var lines: [String] {
        header + [""] + dimensions + [""] + missing + [""] + members + volunteers + notes + assumed + [""] + style.wrap(next, indent: 6)
    }

    private var header: [String] {
        let identity = TenantIdentity(decisions)
        let name = VisibleText.name(identity.name.isEmpty ? "Unnamed tenant" : identity.name)
        let devices = pilot.members.reduce(0) { $0 + $1.devices }
        let facts =
            "\(Numbers.count(pilot.members.count, "user")) with \(Numbers.count(devices, "device")) of \(Numbers.grouped(pilot.eligible)) eligible, "
            + "\(Numbers.grouped(pilot.targets)) to move"
        let team = pilot.isTeamLimitRaised ? " · one department may give \(pilot.teamLimit), more than a fifth, because otherwise it could not be filled" : ""
        let size = pilot.isDefaultSize ? " · size not stated\(change), --size sets it" : ""
        let covers = style.bold("COVERS \(Percent.text(pilot.covered, of: pilot.total)) %")
        let quality =
            "\(covers) of all kinds of people by weight · those who may be in it bring at most \(Percent.text(pilot.coverable, of: pilot.total)) %, "
            + "a group of this size \(Percent.text(pilot.bound, of: pilot.total)) % · \(Percent.text(pilot.covered, of: pilot.bound)) % of the best possible"
            + (pilot.hasFullSite ? ", limits of sites not counted" : "")
        return [style.bold("\(name): pilot")] + style.wrap(facts + size + team + sites) + style.wrap(quality, indent: 7)
    }

    /// What the project file made of the size that ships.
    private var change: String {
        switch pilot.sizeChange {
        case .lowered(let usual, _): ", lowered from \(usual) by \(pilot.sizeChange?.setting ?? "")"
        case .raised(let usual): ", raised from \(usual) by waves: minUsers"
        case nil: ""
        }
    }

    private var sites: String {
        guard let most = pilot.limits.maxPerSite, pilot.missingBySites > 0 else { return "" }
        return
            " · \(Numbers.grouped(pilot.missingBySites)) fewer than its size: by waves: maxPerSite a site may give \(Numbers.grouped(most)), and none has more to give"
    }

    private var dimensions: [String] {
        let shares = DimensionShare.all(of: pilot)
        guard !shares.isEmpty else { return ["The exports say nothing that tells people apart."] }
        let names = shares.map { text.name(of: $0.dimension) }
        let width = names.map(\.count).max() ?? 0
        let digits = shares.map { Numbers.grouped($0.cells).count }.max() ?? 1
        return zip(shares, names).map { share, name in
            let full = share.weight == 0 ? Self.barWidth : Int(share.weightCovered * Int64(Self.barWidth) / share.weight)
            let bar = String(repeating: "█", count: full) + String(repeating: "░", count: Self.barWidth - full)
            let count = Numbers.grouped(share.covered)
            return padded(name, width) + "  \(bar)  " + String(repeating: " ", count: digits - count.count) + "\(count) of \(Numbers.grouped(share.cells))"
        }
    }

    private var missing: [String] {
        let open = pilot.uncovered.sorted { a, b in
            let (first, second) = (pilot.cells[a], pilot.cells[b])
            return first.users != second.users ? first.users > second.users : a < b
        }
        guard !open.isEmpty else { return [style.green("Every kind of people is in the pilot.")] }
        var lines = [style.bold("Not in the pilot: \(Numbers.count(open.count, "kind")) of people, largest first")]
        for place in open.prefix(Self.cellsShown) {
            let cell = pilot.cells[place]
            let start = "  \(text.name(of: cell.dimension)): \(VisibleText.name(text.name(of: cell)))"
            lines += wrap("\(start) · \(Numbers.count(cell.users, "user")) · \(text.shortage(of: place, in: pilot))", indent: 4)
        }
        if open.count > Self.cellsShown { lines.append("  and \(Numbers.grouped(open.count - Self.cellsShown)) more; --format json has all of them") }
        return lines
    }

    private var members: [String] {
        let users = decisions.tenant.users
        let shown = pilot.members.prefix(Self.membersShown)
        let names = shown.map { VisibleText.name(users[$0.user].name) }
        let width = min(40, names.map(\.count).max() ?? 0)
        var lines = [style.bold("In the pilot, and why")]
        for (member, name) in zip(shown, names) {
            let start = "  " + padded(name, width) + "  "
            let devices = Numbers.count(member.devices, "device")
            lines += after(start, "\(devices) · \(text.why(member, in: pilot))")
        }
        let more = pilot.members.count - shown.count
        if more > 0 { lines.append("  and \(Numbers.grouped(more)) more; --format json has all of them") }
        return lines
    }

    private var volunteers: [String] {
        guard !pilot.rejectedVolunteers.isEmpty else { return [] }
        let users = decisions.tenant.users
        var lines = ["", style.bold("Volunteers who are not in it, and why")]
        for rejected in pilot.rejectedVolunteers.prefix(Self.volunteersShown) {
            lines += wrap("  \(VisibleText.name(users[rejected.user].name)): \(text.why(rejected))", indent: 4)
        }
        let more = pilot.rejectedVolunteers.count - Self.volunteersShown
        if more > 0 { lines.append("  and \(Numbers.grouped(more)) more; --format json has all of them") }
        return lines
    }

    private var notes: [String] {
        let findings = findings.flatMap { report in report.findings.map { (report, $0) } }
        guard !findings.isEmpty else { return [] }
        return [""]
            + findings.flatMap { report, finding in
                wrap("\(style.yellow(finding.severity.name))  \(report.text.id)  \(VisibleText.line(finding.title))", indent: 17)
            }
    }

    private var assumed: [String] {
        guard !assumptions.isEmpty else { return [] }
        return [""] + assumptions.flatMap { wrap("Assumed: \(VisibleText.line($0))", indent: 9) }
    }

    private var next: String {
        let command = "coexist plan \(exports.map(Shell.quoted).joined(separator: " ")) --out plan"
        switch pilot.budget {
        case .users(let size) where !pilot.isDefaultSize && decisions.settings.pilot.size != size:
            return "Next: write pilot: {size: \(size)} into coexist.yaml, then \(command)"
        case .devices(let budget) where decisions.settings.pilot.deviceBudget != budget:
            return "Next: write pilot: {deviceBudget: \(budget)} into coexist.yaml, then \(command)"
        default: return "Next: \(command)"
        }
    }

    private func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }

    private func wrap(_ text: String, indent: Int) -> [String] {
        TextStyle(width: min(Self.mostColumns, style.width)).wrap(text, indent: indent)
    }

    /// A text beside something of a fixed width; further lines begin where the text began.
    private func after(_ start: String, _ text: String) -> [String] {
        TextStyle(width: max(30, min(Self.mostColumns, style.width) - start.count)).wrap(text).enumerated()
            .map { ($0 == 0 ? start : String(repeating: " ", count: start.count)) + $1 }
    }
}
