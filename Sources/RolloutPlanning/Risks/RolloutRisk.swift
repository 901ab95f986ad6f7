public import Preflight
import TenantModel

/// A risk of the rollout: a finding with how likely it is and what it would do.
public struct RolloutRisk: Sendable {
    /// How likely, how bad.
    public enum Level: String, Sendable, CaseIterable {
        case high
        case medium
        case low
    }

    /// Who has to see to it, by the area of the rule.
    public enum Owner: String, Sendable, CaseIterable {
        case projectLead
        case intuneAdmin
        case licenseAdmin
        case appleOwner
        case helpDeskLead
    }

    public let rule: RuleReport
    public let finding: Finding
    /// By the share of users or devices that it concerns; high when it is about the tenant.
    public let likelihood: Level
    /// By severity.
    public let impact: Level
    public let owner: Owner

    /// The risks of a plan: every finding of medium severity or worse, the worst of each rule, then by how many it concerns.
    public static func all(_ assessment: Assessment, reports: [RuleReport]) -> [RolloutRisk] {
        var seen: Set<String> = []
        let findings = (assessment.rules + reports).sortedFindings.filter { $0.finding.severity >= .medium }
        // Of whoever switches at enablement, one of the two rules is enough.
        let isNamed = findings.contains { $0.rule.text.id == "LIC-02" }
        let risks = findings.filter { !(isNamed && $0.rule.text.id == "PLN-07") && seen.insert($0.rule.text.id).inserted }.map {
            RolloutRisk(rule: $0.rule, finding: $0.finding)
        }
        return risks.enumerated().sorted { a, b in
            let (first, second) = (a.element.finding, b.element.finding)
            if first.severity != second.severity { return first.severity > second.severity }
            if first.subjects.count != second.subjects.count { return first.subjects.count > second.subjects.count }
            return a.offset < b.offset
        }.map(\.element)
    }

    init(rule: RuleReport, finding: Finding) {
        self.rule = rule
        self.finding = finding
        let count = finding.subjects.count
        if case .tenant = finding.subjects {
            likelihood = .high
        } else if finding.population > 0 {
            likelihood = count * 10 >= finding.population ? .high : count * 100 >= finding.population ? .medium : .low
        } else {
            likelihood = .medium
        }
        impact = finding.severity >= .high ? .high : finding.severity == .medium ? .medium : .low
        owner = Owner(rule: rule.text.id)
    }
}

extension RolloutRisk.Owner {
    fileprivate init(rule: String) {
        switch rule.prefix(3) {
        case "LIC": self = .licenseAdmin
        case "AUT", "POL", "ENR": self = .intuneAdmin
        case "CON": self = .appleOwner
        case "DEV": self = .helpDeskLead
        default: self = .projectLead
        }
    }
}
