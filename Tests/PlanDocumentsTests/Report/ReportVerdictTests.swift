import Preflight
import ReferenceData
import TenantModel
import Testing

@testable import PlanDocuments

/// The first screen of the page for each verdict.
struct ReportVerdictTests {
    /// A rule that answers what it is told.
    private struct Answering: Rule {
        let text: RuleText
        let answer: RuleAnswer

        init(_ id: String, _ answer: RuleAnswer = .evaluated([])) {
            text = RuleText(id, title: id, severity: .blocker, trigger: "t", why: "w", remediation: ["r"], needs: [], sources: [])
            self.answer = answer
        }

        func evaluate(_ decisions: Decisions) throws -> RuleAnswer { answer }
    }

    private func fabrikam(_ change: (inout ProjectSettings) -> Void = { _ in }) -> Decisions {
        var settings = ReportSample.fabrikam.settings
        change(&settings)
        return DecisionMaker(tenant: ReportSample.fabrikam.tenant, settings: settings, asOf: ReportSample.asOf).decide()
    }

    private let passing: [any Rule] = RuleCatalog.enablingBlockers.map { Answering($0.id) }

    @Test func goSaysYes() throws {
        let markdown = try Assessment(fabrikam(), rules: passing).markdown()
        #expect(markdown.contains("> **✓ Go**"))
        #expect(markdown.contains("> - May we enable: **✓ Yes**"))
    }

    @Test func conditionsAreCounted() throws {
        let finding = Finding(.high, .enabling, title: "one", subjects: .tenant, action: "do")
        let markdown = try Assessment(fabrikam(), rules: passing + [Answering("XXX-01", .evaluated([finding]))]).markdown()
        #expect(markdown.contains("> **◐ Go with conditions**"))
        #expect(markdown.contains("> - May we enable: **◐ Yes, on 1 condition**"))
    }

    @Test func noGoNamesBlockersAndOpenQuestionsApart() throws {
        let decisions = fabrikam { settings in
            var targets = UserSelector()
            targets.users = ["nobody@fabrikam.com"]
            settings.targets = targets
        }
        let markdown = try Assessment(decisions).markdown()
        #expect(markdown.contains("> **✕ No-go**"))
        #expect(markdown.contains("May we enable: **✕ No, 1 blocker; "))
        #expect(markdown.contains("### Blockers"))
        #expect(markdown.contains("- **12** of these users not meant to move"))
    }

    @Test func cannotConcludeAnswersTheTwoQuestionsApart() throws {
        let markdown = try ReportSample.fabrikam.assessment.markdown()
        #expect(markdown.contains("> **? Cannot conclude**"))
        #expect(markdown.contains("> - Who switches at enablement: **✓ Answered**"))
        #expect(markdown.contains("questions open**"))
    }

    @Test func alreadyEnabledSpeaksOfTheNextCheckInAndListsTheSilent() throws {
        let assessment = ReportSample.tailspin.assessment
        let markdown = try assessment.markdown()
        let after = AfterEnablement(assessment.decisions)
        #expect(markdown.contains("> **◐ Already enabled**"))
        #expect(markdown.contains("> - Who is stuck: **✕ \(after.stuck.count) devices silent for 7 days**"))
        #expect(markdown.contains("## Due and silent"))
        #expect(markdown.contains("\(after.silentForADay.count) devices have not checked in for 24 hours"))
        let outside = markdown.split(separator: "\n").filter { $0.contains("at enablement") || $0.contains("presses Add") }
        #expect(outside.isEmpty, "\(outside)")
    }

    @Test func statedPoliciesGiveANumber() throws {
        let none = try Assessment(fabrikam { $0.hasNoIntunePolicies = true }).markdown()
        #expect(none.contains("- **12** users without replacement policy: Intune has no policies, as stated."))
        let nothing = try Assessment(fabrikam { $0.hasNoBasicMobilityPolicies = true }).markdown()
        #expect(nothing.contains("- **0** users without replacement policy: Basic Mobility has no policies, as stated: nothing is lost."))
    }
}
