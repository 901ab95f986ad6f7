import Preflight
import TenantModel
import Testing

/// A tiny tenant and what one rule says of it, as ``RuleReport/summary``.
struct RuleCase: Sendable, CustomTestStringConvertible {
    let rule: String
    let name: String
    let expected: String
    let scenario: Scenario

    init(_ rule: String, _ name: String, _ expected: String, _ scenario: Scenario) {
        (self.rule, self.name, self.expected, self.scenario) = (rule, name, expected, scenario)
    }

    var testDescription: String { "\(rule): \(name)" }

    /// Asks the rule.
    func report() throws -> RuleReport {
        let asked = try #require(allRules.first { $0.text.id == rule })
        return try #require(scenario.assessment(rules: [asked]).rules.first)
    }

    func check() throws {
        let report = try report()
        #expect(report.summary == expected)
        for finding in report.findings {
            #expect(!finding.title.isEmpty && !finding.action.isEmpty)
            for index in 0..<finding.subjects.count { #expect(!finding.detail(of: index).isEmpty) }
        }
    }
}
