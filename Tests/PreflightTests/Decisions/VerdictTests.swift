import ExportReading
import Preflight
import ReferenceData
import TenantModel
import TestSupport
import Testing

@Suite struct VerdictTests {
    /// A rule that answers as the test wants.
    private struct Fixed: Rule {
        let text: RuleText
        let answer: RuleAnswer

        init(_ id: String, _ answer: RuleAnswer) {
            text = RuleText(id, title: id, severity: .blocker, trigger: "", why: "", remediation: [], needs: [], sources: [])
            self.answer = answer
        }

        func evaluate(_ decisions: Decisions) -> RuleAnswer { answer }
    }

    private static func finding(_ severity: Severity, _ scope: Scope = .enabling) -> RuleAnswer {
        .evaluated([Finding(severity, scope, title: "", subjects: .tenant, action: "")])
    }

    /// Every rule that could block enabling, all passing but those given.
    private static func all(_ answers: [String: RuleAnswer]) -> [any Rule] {
        let blockers = RuleCatalog.enablingBlockers.map { Fixed($0.id, answers[$0.id] ?? .evaluated([])) }
        return blockers + answers.filter { answer in !blockers.contains { $0.text.id == answer.key } }.map { Fixed($0.key, $0.value) }
    }

    private static func verdict(_ answers: [String: RuleAnswer], enabled: Bool = false, _ change: (inout ProjectSettings) -> Void = { _ in }) throws
        -> VerdictDecision
    {
        let devices = [DirectoryDevice("a", "anna")] + (enabled ? [DirectoryDevice("b", "anna", mdm: MDM.intune)] : [])
        return try Scenario(people: [Person("anna")], directory: devices, settings: change).assessment(rules: all(answers)).verdict
    }

    @Test func everythingAnsweredAndNothingFound() throws { #expect(try Self.verdict([:]).verdict == .go) }

    @Test func anOpenHighIsACondition() throws {
        let result = try Self.verdict(["LIC-03": Self.finding(.high)])
        #expect(result.verdict == .goWithConditions && result.conditions == ["LIC-03"])
    }

    @Test(arguments: [Scope.wave, .operations]) func whatCountsElsewhereDoesNotCount(_ scope: Scope) throws {
        #expect(try Self.verdict(["LIC-06": Self.finding(.high, scope), "LIC-01": Self.finding(.blocker, scope)]).verdict == .go)
    }

    @Test(arguments: [(1.0, Verdict.go, ["LIC-03"]), (-1.0, .goWithConditions, [])])
    func aWaiverCountsUntilItExpires(_ days: Double, _ verdict: Verdict, _ waived: [String]) throws {
        let expires = Timestamp(seconds: TenantText.now.seconds + Int64(days * 86400))
        let result = try Self.verdict(["LIC-03": Self.finding(.high)]) {
            $0.exceptions = [RuleException(rule: "LIC-03", subjects: [], reason: "frozen", owner: "IA", expires: expires)]
        }
        #expect(result.verdict == verdict && result.waived == waived)
    }

    @Test func aBlockerIsANoWhateverIsMissing() throws {
        #expect(try Self.verdict(["LIC-02": Self.finding(.blocker), "POL-01": .notEvaluated([.intunePolicies])]).verdict == .noGo)
    }

    @Test func missingInputAloneIsNoNo() throws {
        let result = try Self.verdict(["DAT-01": Self.finding(.blocker), "AUT-01": .notEvaluated([.authority])])
        #expect(result.verdict == .cannotConclude)
    }

    @Test(arguments: [RuleAnswer.notEvaluated([.intunePolicies]), .evaluated([], partial: [.intunePolicies])])
    func anOpenQuestionCannotConclude(_ answer: RuleAnswer) throws {
        let result = try Self.verdict(["POL-01": answer])
        #expect(result.verdict == .cannotConclude && result.openQuestions.map(\.rule) == ["POL-01"] && result.answersWhoSwitches)
    }

    @Test func rulesThatAreNotBuiltAreOpen() throws {
        let result = try Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "anna")]).assessment().verdict
        #expect(result.verdict == .cannotConclude)
        #expect(result.openQuestions.contains { $0.rule == "CON-01" && $0.missing == [.notBuilt] })
    }

    @Test func coexistenceThatIsOnComesFirst() throws {
        #expect(try Self.verdict(["LIC-02": Self.finding(.blocker)], enabled: true).verdict == .alreadyEnabled)
    }

    @Test func aRuleLeftOutIsOpen() throws {
        let scenario = Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "anna")])
        let result = try scenario.assessment(RuleSelection(skip: ["LIC"]), rules: Self.all([:])).verdict
        #expect(result.verdict == .cannotConclude && result.openQuestions.allSatisfy { $0.missing == [.skipped] })
    }

    @Test func aRuleLeftOutIsNeverAPlainGo() throws {
        let scenario = Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "anna")])
        let result = try scenario.assessment(RuleSelection(skip: ["LIC-03"]), rules: Self.all(["LIC-03": .evaluated([])])).verdict
        #expect(result.verdict == .goWithConditions && result.conditions == ["LIC-03"])
    }

    @Test func whoSwitchesNeedsUsersLicensesAndAnMDMMarker() throws {
        let result = try Scenario(files: ["o.csv": Scenario.ownership([("a", "anna")])]).assessment().verdict
        #expect(!result.answersWhoSwitches && result.missingForWhoSwitches == [.users, .licenses, .entraDevices])
    }
}
