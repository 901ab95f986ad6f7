import ExportReading
import Foundation
import PlanDocuments
import Preflight
import TenantModel
import TestSupport
import Testing

@testable import CoexistCommands

/// `coexist policies`, and what other commands show of the coverage.
struct PoliciesCommandTests {
    private static func view(_ decisions: Decisions) throws -> CoverageView { try PolicyView.of(decisions, TemplateStore()) }

    private static func text(_ sample: CoverageSample, width: Int) throws -> [String] {
        let decisions = sample.decisions
        let text = PoliciesText(Assessment(decisions), view: try view(decisions), exports: ["exports"], style: TextStyle(width: width))
        return text.lines.map(VisibleText.of)
    }

    // MARK: Text

    @Test(arguments: [80, 100]) func theScreen(width: Int) throws {
        let lines = try Self.text(CoverageSample(), width: width)
        #expect(lines.filter { $0.count > width }.isEmpty)
        try Golden.expect(Array((lines.joined(separator: "\n") + "\n").utf8), isFile: "policies-\(width).txt")
    }

    @Test(arguments: Sample.names) func withoutPoliciesTheScreenSaysWhatToFetch(name: String) {
        let run = Coexist(["policies", Sample.folder(name)], width: 80)
        #expect(run.code == (name == "Contoso" ? 1 : 0) && run.error.isEmpty)
        #expect(run.lines.filter { $0.count > 80 && $0.contains(" ") }.isEmpty)
        guard run.text.contains("not read  ") else { return }
        #expect(run.text.contains("--script get-exports.ps1"))
        #expect(run.text.contains("not read  Intune") == run.text.contains("--no-intune-policies"))
        #expect(run.text.contains("not read  Basic") == run.text.contains("--no-bms-policies"))
    }

    @Test(arguments: ["\u{1B}[31mred\u{1B}[0m", "a\nb", "\u{202E}gnp", String(repeating: "x", count: 10_000), "<b>", "=1", ""])
    func hostileNamesChangeNoLines(_ name: String) throws {
        let plain = try Self.text(CoverageSample { _ in "Name" }, width: 100)
        let lines = try Self.text(CoverageSample { _ in name }, width: 100)
        #expect(lines.allSatisfy { line in !line.contains("\n") && !line.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" } })
        #expect(lines.allSatisfy { $0.count < 400 })
        // Long names take more lines; none is lost.
        #expect(lines.count >= plain.count)
    }

    @Test func noFileOfAKnownFormatIsAFailure() throws {
        let folder = try TemporaryFolder()
        try folder.write("hello", to: "notes.txt")
        #expect(Coexist("policies", folder.path).code == 2)
    }

    /// Everybody switches, and Intune has nothing; only whom the policies target is not known.
    private static func open(_ change: (inout CoverageSample) -> Void) -> Decisions {
        var sample = CoverageSample()
        sample.tenant.policies.intune = []
        sample.settings.hasNoIntunePolicies = true
        change(&sample)
        return sample.computed
    }

    @Test func whomPoliciesTargetIsAskedForAndNotTakenForNobody() throws {
        let decisions = Self.open { for place in $0.tenant.policies.basicMobility.indices { $0.tenant.policies.basicMobility[place].targets = nil } }
        let numbers = CoverageNumbers(decisions)
        #expect(numbers.withoutReplacement.users == 0 && numbers.perhapsWithoutReplacement.switching > 0)
        let assessment = Assessment(decisions)
        let text = PoliciesText(assessment, view: try Self.view(decisions), exports: ["exports"], style: TextStyle(width: 100)).lines
        let joined = text.joined(separator: " ")
        #expect(joined.contains("cannot be told:") && joined.contains("Get-DeviceConfigurationRule"))
        #expect(!joined.contains("No setting is"))
        #expect(text.contains { $0.hasPrefix("Phones of everyone") && $0.contains("?") })
        let row = try #require(NumberRows(assessment).rows.first { $0.text.contains("without replacement policy") })
        #expect(row.number == "?" && row.text.contains("\(numbers.perhapsWithoutReplacement.switching) cannot be told"))
    }

    @Test func groupsWhoseMembersWereNotReadAreAskedFor() throws {
        let decisions = Self.open { sample in
            for row in sample.tenant.groups.hasMembers.indices { sample.tenant.groups.hasMembers[row] = false }
            sample.tenant.groups.memberships = []
        }
        let text = PoliciesText(Assessment(decisions), view: try Self.view(decisions), exports: ["exports"], style: TextStyle(width: 200)).lines
        #expect(text.contains { $0.contains("who is in the groups that") && $0.contains("Group members (") })
        let json = String(decoding: try PoliciesJSON(Self.view(decisions)).bytes(), as: UTF8.self)
        #expect(json.contains("\"iOS\":null") || json.contains("\"iOS\": null"))
    }

    @Test func nothingLostIsSaidOnlyWhenEverythingIsKnown() throws {
        let decisions = Self.open { sample in
            for place in sample.tenant.policies.basicMobility.indices { sample.tenant.policies.basicMobility[place].targets = [] }
        }
        let text = PoliciesText(Assessment(decisions), view: try Self.view(decisions), exports: ["exports"], style: TextStyle(width: 100)).lines
        #expect(text.contains("No setting is lost, weaker or in conflict."))
    }

    // MARK: JSON and CSV

    @Test func keysOfTheDocument() throws {
        let json = try #require(PoliciesJSON(Self.view(CoverageSample().decisions)).bytes().withUnsafeBytes { NestedValue($0) })
        func keys(_ value: NestedValue?) -> [String] {
            guard case .object(let members)? = value else { return [] }
            return members.map(\.name)
        }
        #expect(keys(json) == ["schemaVersion", "basis", "missing", "policies", "intunePolicies", "populations", "overlaps"])
        #expect(
            keys(json["policies"]?.items.first)
                == ["id", "name", "kind", "enabled", "pendingDeletion", "targets", "created", "evidence", "users"])
        #expect(keys(json["policies"]?.items.first?["users"]) == ["iOS", "android", "windows"])
        #expect(keys(json["intunePolicies"]?.items.first) == ["id", "name", "type", "family", "platforms", "assignments", "evidence"])
        #expect(json["intunePolicies"]?.items.map { $0["assignments"]?.text } == ["assigned", "unassigned", "assigned", "unknown"])
        #expect(
            keys(json["populations"]?.items.first) == [
                "platform", "policies", "shadowed", "excluded", "uncertain", "users", "switching", "mail", "access", "reaching", "settings",
            ])
        #expect(keys(json["populations"]?.items.first?["reaching"]?.items.first) == ["policy", "condition"])
        #expect(
            keys(json["populations"]?.items.first?["settings"]?.items.first) == [
                "setting", "label", "current", "replacement", "verdict", "sources", "property", "reasonKind", "reason",
            ])
        #expect(keys(json["overlaps"]?.items.first) == ["winner", "other", "orderAssumed", "users", "newlyApplied"])
    }

    @Test func preflightHasTheSamePopulationsAndAnswersToItsSchema() throws {
        let decisions = CoverageSample().decisions
        let view = try Self.view(decisions)
        let bytes = PreflightJSON(Assessment(decisions), coverage: view).bytes()
        let schema = try Array(Data(contentsOf: URL(filePath: TenantText.repository + "/Templates/schema/preflight.schema.json")))
        #expect(try SchemaCheck.problems(of: bytes, schema: schema) == [])
        let preflight = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? NSDictionary)
        let policies = try #require(JSONSerialization.jsonObject(with: Data(PoliciesJSON(view).bytes())) as? NSDictionary)
        #expect(preflight["policyCoverage"] as? NSArray == policies["populations"] as? NSArray)
        #expect((policies["populations"] as? NSArray)?.count == 7)
    }

    @Test func whatTheDecisionFindsIsShown() throws {
        let decisions = CoverageSample().computed
        let view = try Self.view(decisions)
        let assessment = Assessment(decisions)
        #expect(view.coverage.isCompared && !view.coverage.populations.isEmpty)
        let text = PoliciesText(assessment, view: view, exports: ["exports"], style: TextStyle(width: 80)).lines
        try Golden.expect(Array((text.joined(separator: "\n") + "\n").utf8), isFile: "policies-computed.txt")
        let schema = try Array(Data(contentsOf: URL(filePath: TenantText.repository + "/Templates/schema/preflight.schema.json")))
        #expect(try SchemaCheck.problems(of: PreflightJSON(assessment, coverage: view).bytes(), schema: schema) == [])
        let rows = String(decoding: PolicyGapsFile.bytes(view), as: UTF8.self).split(separator: "\r\n")
        #expect(rows.contains { $0.contains("PasswordMinimumLength,6,6,covered-") || $0.contains("PasswordMinimumLength,6,6,") })
    }

    @Test func csvIsTheFileOfThePreflight() throws {
        let folder = try TemporaryFolder()
        _ = Coexist("preflight", Sample.folder("Contoso"), "--out", folder.path)
        let run = Coexist("policies", Sample.folder("Contoso"), "--format", "csv")
        #expect(run.code == 1)
        #expect(try Folder.files(folder.path)["policy-gaps.csv"] == run.out)
    }

    @Test func jsonOfEveryTenantIsReadable() throws {
        for name in Sample.names {
            let run = Coexist("policies", Sample.folder(name), "--format", "json")
            #expect(run.out.withUnsafeBytes { NestedValue($0) }?["schemaVersion"]?.text == "1", "\(name)")
        }
    }

    // MARK: Exit code

    /// A rule that always finds something, or fails.
    private struct Found: Rule {
        struct Failure: Error {}

        let text: RuleText
        let fails: Bool

        init(_ id: String, _ severity: Severity, fails: Bool = false) {
            text = RuleText(id, title: "Found", severity: severity, trigger: "", why: "", remediation: [], needs: [], sources: [])
            self.fails = fails
        }

        func evaluate(_ decisions: Decisions) throws -> RuleAnswer {
            if fails { throw Failure() }
            return .evaluated([Finding(text.severity, .enabling, title: "Found", subjects: .tenant, action: "")])
        }
    }

    @Test(arguments: [
        ("POL-01", Severity.blocker, false, Int32(1)), ("POL-08", .medium, false, 0), ("LIC-01", .blocker, false, 0), ("POL-02", .high, true, 2),
        ("LIC-02", .high, true, 0),
    ]) func onlyRulesAboutPoliciesDecideTheExitCode(rule: String, severity: Severity, fails: Bool, code: Int32) {
        var notes: [UInt8] = []
        let console = Console(out: { _ in }, error: { notes += $0 }, now: { TenantText.now }, environment: { _ in nil }, terminalWidth: nil)
        let assessment = Assessment(CoverageSample().decisions, rules: [Found(rule, severity, fails: fails)])
        #expect(PoliciesCommand.code(assessment, failOn: .blocker, console) == code)
        #expect(notes.isEmpty == (code != 2))
    }

    @Test func theThresholdIsAnOption() {
        let console = Console(out: { _ in }, error: { _ in }, now: { TenantText.now }, environment: { _ in nil }, terminalWidth: nil)
        let assessment = Assessment(CoverageSample().decisions, rules: [Found("POL-08", .medium)])
        #expect(PoliciesCommand.code(assessment, failOn: .medium, console) == 1)
        #expect(PoliciesCommand.code(assessment, failOn: .high, console) == 0)
    }

    // MARK: First screen and explain

    @Test func theFirstScreenHasANumber() throws {
        let lines = FirstScreen(Assessment(CoverageSample().decisions), exports: ["exports"], style: TextStyle(width: 80)).lines
        #expect(lines.count <= 25)
        let numbers = CoverageNumbers(CoverageSample().decisions)
        let text = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(
            text.contains(
                "\(numbers.withoutReplacement.switching) users move without replacement policy; of those who move, \(numbers.withGap.switching) lose settings or get weaker ones"
            ))
    }

    @Test func explainShowsTheChain() throws {
        let decisions = CoverageSample().decisions
        let explanation = try UserExplanation(
            Assessment(decisions), coverage: Self.view(decisions), reasons: Reasons(TemplateStore()), style: TextStyle(width: 100))
        let name = decisions.tenant.users.userPrincipalName[5]
        try Golden.expect(Array((explanation.lines(for: name).joined(separator: "\n") + "\n").utf8), isFile: "explain-policies.txt")
    }
}
