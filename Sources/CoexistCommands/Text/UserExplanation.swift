import ExportReading
import PlanDocuments
import Preflight
import TenantModel

/// The chain of evidence of one user: licenses, what they prove, devices, who manages them, the outcome.
struct UserExplanation {
    private let assessment: Assessment
    private let decisions: Decisions
    private let style: TextStyle
    private let facts: ExplanationFacts
    private let policies: PolicyExplanation

    init(_ assessment: Assessment, coverage: CoverageView, reasons: Reasons, style: TextStyle) {
        policies = PolicyExplanation(coverage)
        self.assessment = assessment
        decisions = assessment.decisions
        self.style = style
        facts = ExplanationFacts(assessment.decisions, reasons: reasons)
    }

    func lines(for name: String) throws -> [String] {
        guard let id = facts.user(name) else {
            let near = facts.usersLike(name)
            throw CommandFailure(
                "no user \(name) in these exports." + (near.isEmpty ? " Check the spelling." : " Did you mean \(near.joined(separator: ", "))?"))
        }
        let user = decisions.tenant.users[id]
        let outcome = decisions.userOutcome[id.row]
        var lines = [style.bold("\(user.name)  \(user.displayName)")]
        lines += style.wrap("\(outcome.name), \(decisions.userConfidence[id.row].name) confidence: \(facts.sentence(id))", indent: 2) + [""]
        lines += section("Who", identity(user))
        lines += section("Licenses", facts.licenseLines(id))
        lines += section("Devices", decisions.devicesOfUsers[id].map { facts.deviceLine($0) }, empty: "none were found")
        lines += section("Policies", policies.lines(for: id))
        lines += section("Findings", findings(id), empty: "none")
        return lines
    }

    private func identity(_ user: User) -> [String] {
        var lines = ["object id \(user.objectID?.description ?? "not given") · \(facts.evidence(user.evidence))"]
        if let isEnabled = user.isEnabled { lines.append(isEnabled ? "the account is enabled" : "the account is disabled; its devices check in all the same") }
        if user.isGuest { lines.append("a guest: devices are managed by the home tenant unless enrolled here") }
        lines.append("meant to move: \(decisions.intent.intended[user.id.row].name)")
        return lines
    }

    private func findings(_ id: UserID) -> [String] {
        assessment.findings.compactMap { report, finding in
            guard case .users(let users) = finding.subjects, let index = users.firstIndex(of: id) else { return nil }
            return "\(report.text.id) \(finding.severity.name): \(finding.detail(of: index)). \(finding.action)."
        }
    }

    private func section(_ title: String, _ items: [String], empty: String = "") -> [String] {
        [style.bold(title)]
            + (items.isEmpty ? [empty] : items).flatMap { item in
                style.wrap("  " + item, indent: 4 + item.prefix { $0 == " " }.count)
            } + [""]
    }
}
