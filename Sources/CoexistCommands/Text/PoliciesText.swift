import ExportReading
import PlanDocuments
import Preflight
import ReferenceData
import TenantModel

/// `policies` as text: what was read, the matrix, the settings lost, overlaps, mail, dead policies, what to do next.
struct PoliciesText {
    private static let lossesShown = 15
    private static let overlapsShown = 10
    private static let namesShown = 3

    private let assessment: Assessment
    private let decisions: Decisions
    private let view: CoverageView
    private let exports: [String]
    private let style: TextStyle

    init(_ assessment: Assessment, view: CoverageView, exports: [String], style: TextStyle) {
        self.assessment = assessment
        decisions = assessment.decisions
        self.view = view
        self.exports = exports
        self.style = style
    }

    var lines: [String] {
        var lines = header + contradictions + unread
        if view.coverage.isCompared {
            lines += PolicyMatrixText(view: view, style: style).lines + losses + OpenCoverageText(view: view, style: style).lines + overlaps + mail
        } else if view.coverage.basis == .nothingToLose {
            lines += ["", "Basic Mobility has no policies, as stated: the switch takes nothing away."]
        } else {
            lines += read
        }
        return lines + dead + findings + [""] + style.wrap(next, indent: 6)
    }

    private var header: [String] {
        let identity = TenantIdentity(decisions)
        let domain = identity.domains.first.map { $0 == identity.name ? "" : " (\($0))" } ?? ""
        let name = VisibleText.name(identity.name.isEmpty ? "Unnamed tenant" : identity.name + domain)
        let newest = decisions.tenant.inputs.compactMap(\.newestTimestamp).max()
        var facts = newest.map { ["data up to \(Days.text($0))"] } ?? []
        facts.append(policies(view.policies.basicMobility.count, "Basic Mobility", .basicMobilityPolicies))
        facts.append(policies(view.policies.intune.count, "Intune", .intunePolicies))
        return [style.bold(name)] + style.wrap(facts.joined(separator: " · "))
    }

    private var contradictions: [String] {
        Assumptions.contradictedStatements(decisions).flatMap { style.wrap("Note: \($0)", indent: 6) }
    }

    /// How many policies there are on a side; `?` while nobody read or stated them.
    private func policies(_ count: Int, _ kind: String, _ input: ExportInput) -> String {
        let isUnread = count == 0 && (view.coverage.missing.contains(input) || !view.coverage.isCompared && !isStated(input))
        return "\(isUnread ? "?" : Numbers.grouped(count)) \(kind) \(count == 1 ? "policy" : "policies")"
    }

    private func isStated(_ input: ExportInput) -> Bool {
        input == .intunePolicies ? decisions.settings.hasNoIntunePolicies : decisions.settings.hasNoBasicMobilityPolicies
    }

    /// What is missing, where it is exported, and how to state that there is none.
    private var unread: [String] {
        let missing = view.coverage.missing
        guard !missing.isEmpty else { return [] }
        var lines = [""]
        for input in missing {
            lines += style.wrap("\(style.yellow("not read"))  \(Inputs.name(input)): \(consequence(input))", indent: 10)
            if let entry = InputCatalog.entry(input.rawValue) {
                lines += style.wrap("          \(entry.menu) · \(entry.role)", indent: 12)
            }
            let (option, side) = input == .intunePolicies ? ("--no-intune-policies", "Intune") : ("--no-bms-policies", "Basic Mobility")
            lines += style.wrap("          If \(side) has none, state it: \(option)", indent: 12)
        }
        return lines
    }

    private func consequence(_ input: ExportInput) -> String {
        input == .intunePolicies ? "nobody can tell what would replace the settings" : "nobody can tell what people would lose"
    }

    /// The policies of the side that was read.
    private var read: [String] {
        let names = view.order.map { place in
            "\(VisibleText.name(view.basicName(place))) (\(view.text.word(PolicyState(view.policies.basicMobility[place]))))"
        }
        guard !names.isEmpty else { return [] }
        let more = names.count > 20 ? " and \(Numbers.grouped(names.count - 20)) more" : ""
        return [""] + style.wrap("Basic Mobility policies: \(names.prefix(20).joined(separator: ", "))\(more)", indent: 2)
    }

    private var losses: [String] {
        let losses = LostSetting.all(view)
        // Where something is open, what is known would pass for everything.
        guard !losses.isEmpty else { return OpenCoverageText(view: view, style: style).isEmpty ? ["", "No setting is lost, weaker or in conflict."] : [] }
        let shown = losses.prefix(Self.lossesShown)
        let numberWidth = max(5, shown.map { Numbers.grouped($0.users).count }.max() ?? 0)
        let platformWidth = shown.map { view.text.name(of: $0.platform).count }.max() ?? 0
        let verdictWidth = shown.map { view.text.word($0.verdict).count }.max() ?? 0
        var lines = ["", style.bold("Settings lost, weaker or in conflict, by number of users")]
        for loss in shown {
            let number = Numbers.grouped(loss.users)
            let start = [
                String(repeating: " ", count: numberWidth - number.count) + number, padded(view.text.name(of: loss.platform), platformWidth),
                "\(loss.verdict.symbol) " + padded(view.text.word(loss.verdict), verdictWidth),
            ].joined(separator: "  ")
            let names = loss.policies.prefix(Self.namesShown).map { VisibleText.name($0) }.joined(separator: ", ")
            let more = loss.policies.count > Self.namesShown ? " and \(loss.policies.count - Self.namesShown) more" : ""
            let text = "\(VisibleText.name(loss.label)): \(VisibleText.name(loss.current)) · \(names)\(more)"
            lines += wrap(text, after: start + "  ")
        }
        let more = losses.count - shown.count
        if more > 0 { lines.append("and \(Numbers.grouped(more)) more; --format csv has all of them") }
        return lines
    }

    private var overlaps: [String] {
        let overlaps = view.coverage.overlaps.sorted { ($1.users.count, $0.winner, $0.other) < ($0.users.count, $1.winner, $1.other) }
        guard !overlaps.isEmpty else { return [] }
        var lines = ["", style.bold("Policies that target the same users: today one applies, in Intune both would")]
        for overlap in overlaps.prefix(Self.overlapsShown) {
            let names = "\(VisibleText.name(view.basicName(overlap.winner))) wins over \(VisibleText.name(view.basicName(overlap.other)))"
            let new = overlap.newlyApplied.isEmpty ? "nothing changes" : "\(Numbers.count(overlap.newlyApplied.count, "setting")) would be new or different"
            let order = overlap.isOrderAssumed ? "; order assumed" : ""
            lines += style.wrap("  \(names): \(Numbers.count(overlap.users.count, "user")) in both, \(new)\(order)", indent: 4)
        }
        if overlaps.count > Self.overlapsShown { lines.append("  and \(Numbers.count(overlaps.count - Self.overlapsShown, "further pair"))") }
        return lines
    }

    private var mail: [String] {
        let mail = CoverageNumbers(decisions).mail
        let parts = [MailGrade.removed, .reauthLikely, .reauthPossible, .unknown].compactMap { grade in
            mail[grade].map { "\(Numbers.count($0.users, "user")) \(view.text.word(grade))" }
        }
        return parts.isEmpty ? [] : [""] + style.wrap("Managed mail: " + parts.joined(separator: " · "), indent: 14)
    }

    private var dead: [String] {
        let dead = view.order.map { view.policies.basicMobility[$0] }.filter { PolicyState($0).isDead }
        guard !dead.isEmpty else { return [] }
        let names = dead.prefix(10).map { "\(VisibleText.name($0.name)) (\(view.text.word(PolicyState($0))))" }.joined(separator: ", ")
        let more = dead.count > 10 ? " and \(dead.count - 10) more" : ""
        return [""] + style.wrap("Do nothing today: \(names)\(more)", indent: 18)
    }

    private var findings: [String] {
        let findings = assessment.findings.filter { PoliciesCommand.isAboutPolicies($0.rule.text.id) && $0.finding.severity >= .high }
        guard !findings.isEmpty else { return [] }
        return ["", "Findings count only those who move, now or with a license:"]
            + findings.flatMap { report, finding in
                style.wrap("\(style.red(finding.severity.name))  \(report.text.id)  \(VisibleText.line(finding.title))", indent: 17)
            }
    }

    private var next: String {
        let arguments = exports.map(Shell.quoted).joined(separator: " ")
        guard view.coverage.missing.isEmpty else { return "Next: coexist inspect \(arguments) --script get-exports.ps1" }
        guard view.coverage.isCompared else { return "Next: coexist preflight \(arguments) --out report" }
        return "Next: coexist preflight \(arguments) --out report · every setting with its reason is in report/policy-gaps.csv"
    }

    private func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }

    /// A text beside something of a fixed width; further lines begin where the text began.
    private func wrap(_ text: String, after start: String) -> [String] {
        // The start keeps its spaces: they are not where a line may break.
        let narrow = TextStyle(width: max(20, style.width - start.count))
        return narrow.wrap(text).enumerated().map { ($0 == 0 ? start : String(repeating: " ", count: start.count)) + $1 }
    }
}
