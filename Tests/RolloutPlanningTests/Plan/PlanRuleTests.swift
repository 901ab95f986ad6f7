import ExportReading
import Foundation
import Preflight
import RolloutPlanning
import TenantModel
import TestSupport
import Testing

/// The rules about plans, one case each that fires and one that does not.
struct PlanRuleTests {
    /// A plan and what one rule says of it.
    struct Case: Sendable, CustomTestStringConvertible {
        let rule: String
        let expected: String
        let scenario: PlanScenario

        init(_ rule: String, _ expected: String, _ people: [PlanPerson] = PlanScenario.crowd(40), settings: (inout ProjectSettings) -> Void = { _ in }) {
            self.rule = rule
            self.expected = expected
            scenario = PlanScenario(people, settings: settings)
        }

        var testDescription: String { "\(rule): \(expected)" }
    }

    private static let licensed = PlanScenario.crowd(40) { index, person in if index < 3 { person.licenses = "Enterprise Mobility + Security E3" } }

    static let cases = [
        Case("PLN-01", "pass"), Case("PLN-01", "fail medium 1") { $0.pilot.size = 2 },
        Case("PLN-02", "pass"),
        Case("PLN-02", "fail medium 1", PlanScenario.crowd(40) { $1.title = "Title \($0)" }) { $0.pilot.size = 5 },
        Case("PLN-03", "pass"),
        Case("PLN-03", "fail high 1") {
            $0.vip = UserSelector("person3")
            $0.waves.pins = [WavePin(name: "person3@contoso.com", wave: 1)]
        },
        Case("PLN-04", "notApplicable"), Case("PLN-04", "pass") { $0.helpDeskCapacity = [.tier1: 20] },
        Case("PLN-05", "pass"), Case("PLN-05", "fail medium 1") { $0.enablement = Timestamp(year: 2026, month: 12, day: 6) },
        Case("PLN-06", "pass"), Case("PLN-06", "fail medium 1, medium 1") { $0.calendar.minGapDays = 2 },
        Case("PLN-07", "pass", licensed), Case("PLN-07", "fail high 3", licensed) { $0.hasNoBasicMobilityPolicies = false },
        Case("PLN-08", "pass"),
        Case("PLN-09", "pass"), Case("PLN-09", "fail medium 2") { $0.exclude = UserSelector("person1", "person2") },
        Case("PLN-10", "pass"), Case("PLN-10", "fail medium 1") { $0.enablement = Timestamp(year: 2026, month: 11, day: 30) },
        Case("PLN-11", "notEvaluated ? groupMembers"),
        Case("PLN-12", "pass") { $0.waves.together = [["person1@contoso.com", "person2@contoso.com"]] },
        Case("PLN-12", "fail medium 2") {
            $0.waves.together = [["person1@contoso.com", "person2@contoso.com"]]
            $0.exclude = UserSelector("person2")
        },
    ]

    @Test(arguments: cases) func answers(_ testCase: Case) throws {
        let assessment = try testCase.scenario.assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        let reports = PlanRules.reports(PlanSubject(assessment.decisions, pilot: plan.pilot, plan: plan))
        let report = try #require(reports.first { $0.text.id == testCase.rule })
        let found = report.findings.map { "\($0.severity) \($0.subjects.count)" }.joined(separator: ", ")
        let open = report.missing.map(\.rawValue).joined(separator: ", ")
        let text = [report.result.rawValue, found, open.isEmpty ? "" : "? \(open)"].filter { !$0.isEmpty }.joined(separator: " ")
        #expect(text == testCase.expected)
        for finding in report.findings {
            #expect(!finding.title.isEmpty && !finding.action.isEmpty)
            for index in 0..<finding.subjects.count { _ = finding.detail(of: index) }
        }
    }

    @Test func aGroupWithTheNameOfAWaveIsCompared() throws {
        var scenario = PlanScenario(PlanScenario.crowd(40))
        scenario.files["group-members.csv"] =
            "groupName,groupId,id,userPrincipalName,displayName,userType\r\n"
            + "\(WaveGroup.name(of: 1)),\(TenantText.id("wave group")),\(TenantText.id("person39")),person39@contoso.com,person39,Member\r\n"
        let assessment = try scenario.assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        let report = try #require(
            PlanRules.reports(PlanSubject(assessment.decisions, pilot: plan.pilot, plan: plan)).first { $0.text.id == "PLN-11" })
        #expect(report.result == .fail)
        #expect(report.findings.allSatisfy { $0.severity == .high })
    }

    @Test func everyRuleIsListedAndComplete() throws {
        let folder = TenantText.repository + "/Sources/RolloutPlanning/Rules"
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("PLN") }
        #expect(files.map { "\($0.prefix(3))-\($0.dropFirst(3).prefix(2))" }.sorted() == allPlanRules.map(\.text.id))
        for text in allPlanRules.map(\.text) {
            #expect(!text.title.isEmpty && !text.trigger.isEmpty && !text.why.isEmpty && !text.remediation.isEmpty && !text.sources.isEmpty)
            let words = ([text.trigger, text.why] + text.remediation).joined(separator: " ").lowercased()
            #expect(!words.contains("remove the license") && !words.contains("remove the product"))
        }
    }
}
