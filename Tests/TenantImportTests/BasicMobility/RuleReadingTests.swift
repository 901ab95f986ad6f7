import ExportReading
import TenantModel
import Testing

@testable import TenantImport

/// One rule, written in every way that containers and their depths make of it.
@Suite struct RuleReadingTests {
    struct Variant: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let file: TestFile

        init(_ name: String, _ path: String, _ text: String) {
            testDescription = name
            file = TestFile(path, text)
        }
    }

    static func s(_ name: String, _ value: String) -> String { "<S N=\"\(name)\">\(value)</S>" }
    static let group = RuleText.group
    static let variants = [
        Variant("as documented", "rules.xml", RuleText.rule()),
        Variant("policy as text", "rules.xml", RuleText.rule(policy: s("Policy", RuleText.policyID))),
        Variant("policy in braces", "rules.xml", RuleText.rule(policy: s("Policy", "{\(RuleText.policyID)}"))),
        Variant(
            "policy as object", "rules.xml",
            RuleText.rule(policy: "<Obj N=\"Policy\" RefId=\"9\"><ToString>x</ToString><Props><G N=\"Guid\">\(RuleText.policyID)</G></Props></Obj>")),
        Variant("targets as text", "rules.xml", RuleText.rule(targets: s("TargetGroups", group))),
        Variant("targets as list of texts", "rules.xml", RuleText.rule(targets: "<Obj N=\"TargetGroups\" RefId=\"1\"><LST><S>{\(group)}</S></LST></Obj>")),
        Variant("targets as bare list", "rules.xml", RuleText.rule(targets: "<LST N=\"TargetGroups\"><G>\(group)</G></LST>")),
        Variant("targets as one id", "rules.xml", RuleText.rule(targets: "<G N=\"TargetGroups\">\(group)</G>")),
        Variant(
            "targets as objects", "rules.xml",
            RuleText.rule(
                targets:
                    "<Obj N=\"TargetGroups\" RefId=\"1\"><LST><Obj RefId=\"8\"><ToString>x</ToString><Props><G N=\"ObjectGuid\">\(group)</G></Props></Obj></LST></Obj>"
            )),
        Variant("targets with the zero id", "rules.xml", RuleText.rule(targets: s("TargetGroups", "\(group);00000000-0000-0000-0000-000000000000"))),
        Variant("timeout as text", "rules.xml", RuleText.rule(timeout: s("PasswordTimeout", "00:05:00"))),
        Variant("mode as text", "rules.xml", RuleText.rule(mode: s("Mode", "Enforce"))),
        Variant("all members added", "rules.xml", RuleText.rule(bag: "MS")),
        Variant("CSV", "rules.csv", RuleText.csv()),
        Variant("CSV of another tool", "rules.csv", RuleText.csv(policy: "{\(RuleText.policyID)}", targets: "{\(group)}", timeout: "0.00:05:00")),
        Variant("JSON", "rules.json", RuleText.json()),
        Variant(
            "JSON of objects", "rules.json",
            RuleText.json(
                targets: "\"\(group)\"", timeout: #"{"Ticks":3000000000,"Minutes":5,"TotalSeconds":300.0}"#, mode: #"{"value":0,"Value":"Enforce"}"#)),
        Variant("ConvertTo-Xml", "rules.xml", RuleText.converted),
    ]

    @Test(arguments: variants) func everyContainerGivesTheSameRule(_ variant: Variant) throws {
        let tenant = try importing(variant.file)
        let rule = try #require(tenant.policies.basicMobility.first)
        #expect(tenant.policies.basicMobility.count == 1)
        #expect(rule.name == "Contoso Engineering")
        #expect(rule.id == GUID(RuleText.policyID))
        #expect(rule.targets == [PolicyTarget(id: GUID(Self.group))])
        #expect(
            rule.settings == [
                .init(name: "PasswordRequired", value: .boolean(true)), .init(name: "PasswordMinimumLength", value: .number(6)),
                .init(name: "PasswordTimeout", value: .duration(seconds: 300)),
            ])
        #expect(rule.createdAt == Timestamp(year: 2024, month: 1, day: 2, hour: 3, minute: 4, second: 5))
        #expect(!rule.isPendingDeletion)
        #expect(rule.isEnabled == .unknown)
        #expect(rule.ruleEvidence != nil && rule.policyEvidence == nil)
        #expect(tenant.inputs[0].codes == ["policiesMissing"])
        #expect(tenant.inputs[0].provides == [.basicMobilityPolicies])
        #expect(tenant.inputs[0].records == 1)
    }

    @Test func aFileAsWindowsPowerShellWritesIt() throws {
        let tenant = try importing(TestFile(utf16: "rules.xml", RuleText.rule()))
        #expect(tenant.policies.basicMobility.first?.settings.count == 3)
    }

    @Test func halfAFileGivesWhatIsComplete() throws {
        let whole = RuleText.clixml(
            RuleText.object([RuleText.name, RuleText.policy, RuleText.targets] + RuleText.settings),
            RuleText.object([RuleText.name.replacing("2b18", with: "2b19"), RuleText.targets] + RuleText.settings))
        let tenant = try importing(TestFile("rules.xml", String(whole.dropLast(60))))
        #expect(tenant.policies.basicMobility.count == 1)
        #expect(tenant.inputs[0].isWellFormed == false)
        #expect(tenant.inputs[0].records - tenant.inputs[0].quarantined.count == 1)
    }

    @Test(
        arguments: [
            ("PT5M", 300), ("P1DT2H", 93600), ("PT90S", 90), ("PT1.5S", 1), ("P2D", 172_800), ("00:05:00", 300), ("1.02:03:04", 93784),
            ("00:05:00.0000000", 300),
            ("0:15", 900), ("P1M", nil), ("PT", nil), ("P", nil), ("5", nil), ("25:00:00", nil), ("00:61:00", nil), ("1:2:3:4", nil), ("soon", nil),
            ("P99999999999999999999D", nil), ("PT5M5M", nil), ("-PT5M", nil), ("", nil),
        ] as [(String, Int?)]) func timeSpansInAllSpellings(_ text: String, _ seconds: Int?)
    {
        #expect(TimeSpanText.seconds(of: text) == seconds)
    }

    @Test(arguments: [
        ("Contoso Engineering{2b18}", "Contoso Engineering"), ("  Sales {EMEA} {00000000-0000-0000-0000-0000000000a1} ", "Sales {EMEA}"),
        ("Sales {EMEA}", "Sales {EMEA}"), ("Plain", "Plain"), ("{2b18}", "{2b18}"), ("", ""), ("Broken{2b18", "Broken{2b18"),
    ]) func thePolicyIsWhatStandsBeforeTheLastBrace(_ rule: String, _ policy: String) {
        #expect(RuleName.policyName(of: rule) == policy)
    }

    static let a = id(161)
    static let b = id(162)
    @Test(arguments: [
        ("\(a);\(b)", [a, b]), ("\(a), \(b)", [a, b]), ("\(a) \(b)", [a, b]), ("\(a)\n{\(b)}", [a, b]), ("{\(a), \(b)}", [a, b]), ("{\(a)};{\(b)}", [a, b]),
        ("{{\(a)}, {\(b)}}", [a, b]), ("\(a);\(a)", [a]), ("[\"\(a)\",\"\(b)\"]", [a, b]), ("00000000-0000-0000-0000-000000000000", []),
        ("Sales Team;Field Staff", ["Sales Team", "Field Staff"]), ("Sales Team, Field Staff", ["Sales Team", "Field Staff"]),
        ("Sales, EMEA;Field", ["Sales, EMEA", "Field"]), ("Sales Team", ["Sales Team"]), ("\(a);Field", [a, "Field"]),
    ]) func targetsWithAllSeparators(_ text: String, _ expected: [String]) throws {
        var text = text
        let cell = text.withUTF8 { TargetCell(Cell(bytes: UnsafeRawBufferPointer($0), kind: .text)) }
        #expect(cell.list?.map(\.text) == expected)
    }
}
