import TenantModel
import Testing

@testable import Preflight

/// A comparison and what one rule says of it, as ``RuleReport/summary``.
struct PolicyRuleCase: Sendable, CustomTestStringConvertible {
    let rule: any Rule
    let name: String
    let expected: String
    let scenario: PolicyScenario

    init(_ rule: any Rule, _ name: String, _ expected: String, _ scenario: PolicyScenario) {
        (self.rule, self.name, self.expected, self.scenario) = (rule, name, expected, scenario)
    }

    var testDescription: String { "\(rule.text.id): \(name)" }

    func check() throws {
        let report = try scenario.assessment(rule)
        #expect(report.summary == expected)
        for finding in report.findings {
            #expect(!finding.title.isEmpty && !finding.action.isEmpty)
            for index in 0..<finding.subjects.count { #expect(!finding.detail(of: index).isEmpty) }
        }
    }
}

@Suite struct PolicyRuleTests {
    private static let anna = PolicyScenario.anna
    private static let ben = PolicyScenario.ben
    private static let sure = [PolicyReach(policy: 0)]
    private static let compliance = [IntunePolicy.of("Engineering_O365_i")]

    private static func scenario(
        _ populations: CoveragePopulation..., policies: PolicyList = .of(intune: compliance),
        settings: @escaping @Sendable (inout ProjectSettings) -> Void = { _ in }
    ) -> PolicyScenario {
        PolicyScenario(policies: policies, populations: populations, settings: settings)
    }

    private static func reach(_ kind: CoverageReason.Kind) -> [PolicyReach] { [PolicyReach(policy: 0, condition: CoverageReason(kind, "Group"))] }

    @Test(arguments: allRules.filter { $0.text.id.hasPrefix("POL") || $0.text.id == "LIC-10" }.map(\.text.id))
    func withoutPoliciesNothingIsConcluded(_ id: String) throws {
        let rule = try #require(allRules.first { $0.text.id == id })
        let unread = PolicyScenario(basis: .notRead([.basicMobilityPolicies, .intunePolicies]))
        #expect(try unread.assessment(rule).summary == "notEvaluated ? basicMobilityPolicies, intunePolicies")
        #expect(try PolicyScenario(basis: .nothingToLose).assessment(rule).summary == "notApplicable")
    }

    static let replacementCases: [PolicyRuleCase] = [
        PolicyRuleCase(POL01(), "a policy reaches everybody", "pass", scenario(.of(reaching: sure))),
        PolicyRuleCase(POL01(), "nothing reaches one who switches and one who switches later", "fail blocker 1, blocker 1", scenario(.of())),
        PolicyRuleCase(POL01(), "nothing reaches one who stays", "pass", scenario(.of([ben])) { $0.stay = stay("ben") }),
        PolicyRuleCase(POL01(), "no Basic Mobility policy applies", "pass", scenario(.of(policies: []))),
        PolicyRuleCase(
            POL01(), "Android Enterprise alone is no replacement at the switch", "fail blocker 1",
            scenario(.of([anna], platform: .androidDeviceAdministrator, reaching: reach(.afterReenrollment)))),
        PolicyRuleCase(POL01(), "assignments are not in the export", "partial ? intunePolicies", scenario(.of(reaching: reach(.assignmentsUnknown)))),
        PolicyRuleCase(POL01(), "members of the group were not read", "partial ? groupMembers", scenario(.of(reaching: reach(.groupMembersUnknown)))),
        PolicyRuleCase(
            POL02(), "a setting is lost beside others", "fail high 2",
            scenario(.of(reaching: sure, settings: [.of("ForceEncryptedBackup", .lost, .noCounterpart)]))),
        PolicyRuleCase(
            POL02(), "everything is lost: the question of POL-01", "pass", scenario(.of(settings: [.of("ForceEncryptedBackup", .lost, .noCounterpart)]))),
        PolicyRuleCase(
            POL02(), "wipe and mail profile have rules of their own", "pass",
            scenario(.of(reaching: sure, settings: [.of("MaxPasswordAttemptsBeforeWipe", .lost), .of("RequireEmailProfile", .lost)]))),
        PolicyRuleCase(
            POL02(), "a setting depends on a filter", "partial ? intunePolicies",
            scenario(.of(reaching: sure, settings: [.of("CameraEnabled", .depends, .filter)]))),
        PolicyRuleCase(
            POL03(), "a shorter password is high, a longer history medium", "fail high 2, medium 2",
            scenario(.of(reaching: sure, settings: [.of("PasswordMinimumLength", .weaker, replacement: 4), .of("PasswordHistoryCount", .weaker)]))),
        PolicyRuleCase(
            POL03(), "Intune rounds", "fail low 2", scenario(.of(reaching: sure, settings: [.of("PasswordTimeout", .coveredStricter, .roundedByIntune)]))),
        PolicyRuleCase(
            POL03(), "set and not enforced: the question of POL-10", "pass",
            scenario(.of(reaching: sure, settings: [.of("AllowJailbroken", .weaker, .noConditionalAccess)]))),
        PolicyRuleCase(POL03(), "equal values", "pass", scenario(.of(reaching: sure, settings: [.of("PasswordMinimumLength", .coveredEqual)]))),
        PolicyRuleCase(
            POL07(), "no profile wipes", "fail high 2", scenario(.of(reaching: sure, settings: [.of("MaxPasswordAttemptsBeforeWipe", .lost)]))),
        PolicyRuleCase(POL07(), "a profile wipes", "pass", scenario(.of(reaching: sure, settings: [.of("MaxPasswordAttemptsBeforeWipe", .coveredEqual)]))),
        PolicyRuleCase(
            POL09(), "two profiles differ", "fail high 2",
            scenario(.of(reaching: sure, settings: [.of("CameraEnabled", .conflict, .differentValues, sources: [0])]))),
        PolicyRuleCase(POL09(), "none differs", "pass", scenario(.of(reaching: sure))),
    ]

    static let mailCases: [PolicyRuleCase] = [
        PolicyRuleCase(POL04(), "no profile arrives", "fail blocker 1, high 1", scenario(.of(reaching: sure, mail: .removed))),
        PolicyRuleCase(POL04(), "an equal profile arrives", "pass", scenario(.of(reaching: sure, mail: .reauthPossible))),
        PolicyRuleCase(
            POL04(), "a profile arrives that nothing asks for", "fail medium 2",
            scenario(.of(reaching: sure, settings: [.of("RequireEmailProfile", .coveredByOtherRoute, .otherRoute)], mail: .reauthPossible))),
        PolicyRuleCase(
            POL04(), "a compliance policy asks for it and nothing enforces compliance: the question of POL-10", "pass",
            scenario(.of(reaching: sure, settings: [.of("RequireEmailProfile", .coveredByOtherRoute, .noConditionalAccess)], mail: .reauthPossible))),
        PolicyRuleCase(POL04(), "a v1.0 export cannot tell", "partial ? intunePolicies", scenario(.of([ben], reaching: reach(.notInV1Export), mail: .unknown))),
        PolicyRuleCase(POL05(), "an equal profile", "fail info 2", scenario(.of(reaching: sure, mail: .reauthPossible))),
        PolicyRuleCase(POL05(), "a different profile", "fail medium 2", scenario(.of(reaching: sure, mail: .reauthLikely))),
        PolicyRuleCase(POL05(), "no managed mail", "pass", scenario(.of(reaching: sure))),
    ]

    static let nameAndShapeCases: [PolicyRuleCase] = [
        PolicyRuleCase(POL06(), "the evaluation's name", "pass", scenario(.of(reaching: sure))),
        PolicyRuleCase(POL06(), "the same name in other letters", "pass", scenario(.of(reaching: sure), policies: .of(intune: [.of(" ENGINEERING ")]))),
        PolicyRuleCase(POL06(), "another name", "fail medium 1", scenario(.of(reaching: sure), policies: .of(intune: [.of("iOS baseline")]))),
        PolicyRuleCase(POL06(), "nothing reaches anybody: no name to compare", "pass", scenario(.of(), policies: .of(intune: [.of("iOS baseline")]))),
        PolicyRuleCase(POL08(), "one policy targets everybody", "pass", scenario(.of(reaching: sure))),
        PolicyRuleCase(
            POL08(), "two policies, and the tenant rule leaves everybody out", "pass",
            scenario(.of(policies: [], shadowed: [0, 1], excluded: true), policies: .of(["A", "B"], intune: compliance))),
        PolicyRuleCase(POL08(), "two policies", "fail medium 2", scenario(.of(shadowed: [1], reaching: sure), policies: .of(["A", "B"], intune: compliance))),
        PolicyRuleCase(
            POL08(), "two policies, and their profiles conflict", "fail high 2",
            scenario(
                .of(shadowed: [1], reaching: sure, settings: [.of("CameraEnabled", .conflict)]), policies: .of(["A", "B"], intune: compliance))),
        PolicyRuleCase(
            POL12(), "a replacement is assigned to nobody", "fail high 1", scenario(.of(), policies: .of(intune: [.of("Engineering_O365_i", assigned: [])]))),
        PolicyRuleCase(
            POL12(), "a replacement is assigned to an empty group", "fail high 1",
            PolicyScenario(
                policies: .of(intune: [.of("iOS", assigned: [PolicyAssignment(.group(PolicyTarget(id: nil, name: "Empty")))])]), populations: [.of()],
                files: ["groups.json": #"{"value":[{"id":"10000000-0000-4000-8000-000000000001","displayName":"Empty","groupTypes":[],"members":[]}]}"#])),
        PolicyRuleCase(
            POL12(), "everybody is covered: an idle policy does no harm", "pass", scenario(.of(reaching: sure), policies: .of(intune: [.of("x", assigned: [])]))
        ),
        PolicyRuleCase(POL12(), "assigned to a group of devices", "fail medium 2", scenario(.of(reaching: reach(.deviceGroup)))),
        PolicyRuleCase(POL12(), "assignments unknown", "partial ? intunePolicies", scenario(.of(), policies: .of(intune: [.of("x", assigned: nil)]))),
        PolicyRuleCase(POL14(), "disabled", "fail low 1", scenario(policies: .of { $0.basicMobility[0].isEnabled = .no })),
        PolicyRuleCase(POL14(), "targets nobody", "fail low 1", scenario(policies: .of { $0.basicMobility[0].targets = [] })),
        PolicyRuleCase(POL14(), "being deleted", "fail info 1", scenario(policies: .of { $0.basicMobility[0].isPendingDeletion = true })),
        PolicyRuleCase(POL14(), "its group was not read: nobody knows", "pass", scenario(policies: .of())),
        PolicyRuleCase(POL14(), "in effect", "pass", scenario(.of())),
    ]

    static let accessCases: [PolicyRuleCase] = [
        PolicyRuleCase(
            POL10(), "it blocks today and nothing would", "fail high 2",
            scenario(.of(reaching: sure, access: .no), policies: .of(kind: .blocksAccess, intune: compliance + [.access(state: "disabled")]))),
        PolicyRuleCase(
            POL10(), "it blocks today and nobody knows what would", "partial ? conditionalAccess",
            scenario(.of(reaching: sure), policies: .of(kind: .blocksAccess, intune: compliance))),
        PolicyRuleCase(
            POL10(), "Windows was never blocked", "pass",
            scenario(.of(platform: .windows, reaching: sure, access: .no), policies: .of(kind: .blocksAccess, intune: compliance))),
        PolicyRuleCase(
            POL10(), "it only sets values today and would block", "fail medium 2",
            scenario(.of(reaching: sure, access: .yes), policies: .of(intune: compliance + [.access()]))),
        PolicyRuleCase(
            POL10(), "a group outside access control is not excluded", "fail high 1",
            scenario(
                .of(reaching: sure, access: .yes),
                policies: .of(kind: .blocksAccess, intune: compliance + [.access(excluded: ["Other"])]) { $0.tenantRule = rule(excluding: "Board") })),
        PolicyRuleCase(
            POL10(), "a group outside access control is excluded", "pass",
            scenario(
                .of(reaching: sure, access: .yes),
                policies: .of(kind: .blocksAccess, intune: compliance + [.access(excluded: ["board"])]) { $0.tenantRule = rule(excluding: "Board") })),
        PolicyRuleCase(
            POL10(), "unsupported devices would get in", "fail high 1",
            scenario(
                .of(reaching: sure, access: .yes), policies: .of(kind: .blocksAccess, intune: compliance + [.access()]) { $0.tenantRule = rule(blocks: .yes) })),
        PolicyRuleCase(POL11(), "Conditional Access was not read", "notEvaluated ? conditionalAccess", scenario(.of(reaching: sure))),
        PolicyRuleCase(
            POL11(), "nothing asks for compliance", "notApplicable",
            scenario(.of(reaching: sure), policies: .of(intune: compliance + [.access(state: "enabledForReportingButNotEnforced")]))),
        PolicyRuleCase(
            POL11(), "nobody said what counts", "notEvaluated ? complianceDefault",
            scenario(.of(reaching: sure), policies: .of(intune: compliance + [.access()]))),
        PolicyRuleCase(
            POL11(), "everything without policy is compliant", "fail high 1",
            scenario(.of(reaching: sure), policies: .of(intune: compliance + [.access()])) { $0.isCompliantWithoutPolicy = true }),
        PolicyRuleCase(
            POL11(), "no policy is not compliant, and everybody has one", "pass",
            scenario(.of(reaching: sure), policies: .of(intune: compliance + [.access()])) { $0.isCompliantWithoutPolicy = false }),
        PolicyRuleCase(
            POL11(), "no policy is not compliant, and nobody has one", "fail high 2",
            scenario(.of(), policies: .of(intune: compliance + [.access()])) { $0.isCompliantWithoutPolicy = false }),
        PolicyRuleCase(POL13(), "Android under device administrator", "fail high 2", scenario(.of(platform: .androidDeviceAdministrator, reaching: sure))),
        PolicyRuleCase(POL13(), "a supervised setting", "fail medium 2", scenario(.of(reaching: sure, settings: [.of("AllowiCloudBackup", .coveredEqual)]))),
        PolicyRuleCase(POL13(), "nothing special", "pass", scenario(.of(reaching: sure))),
        PolicyRuleCase(LIC10(), "access depends on the device, and one has no P1", "fail high 1", scenario(.of(reaching: sure, access: .yes))),
        PolicyRuleCase(LIC10(), "nothing blocks access", "pass", scenario(.of(reaching: sure, access: .no))),
        PolicyRuleCase(
            LIC10(), "a policy that blocks is in effect", "fail high 1",
            scenario(.of(reaching: sure, access: .no), policies: .of(kind: .blocksAccess, intune: compliance))),
    ]

    @Test(arguments: replacementCases) func replacement(_ item: PolicyRuleCase) throws { try item.check() }
    @Test(arguments: mailCases) func mail(_ item: PolicyRuleCase) throws { try item.check() }
    @Test(arguments: nameAndShapeCases) func namesAndShapes(_ item: PolicyRuleCase) throws { try item.check() }
    @Test(arguments: accessCases) func access(_ item: PolicyRuleCase) throws { try item.check() }

    @Test(arguments: [
        ("Engineering_O365_i", true), ("engineering_o365_W_email", true), ("Engineering", true), ("Engineering_OfficeMDM", true), ("Engineering 2", false),
    ])
    func namesOfTheEvaluationMatch(_ name: String, _ isMatch: Bool) {
        #expect(ReplacementName(of: " Engineering ").matches(name) == isMatch)
    }

    @Test(arguments: [("Sales – Phones_O365_i", "Sales"), ("Sales-Phones_O365_i_Email", "Sales")]) func nearMissesAreNamedApart(_ name: String, _ start: String)
    {
        let wanted = ReplacementName(of: "Sales - Phones")
        #expect(!wanted.matches(name) && wanted.nearlyMatches(name) && name.hasPrefix(start))
    }

    @Test func theOriginalOfAnEvaluationsNameIsTheLongestEnding() {
        #expect(ReplacementName.original(of: "Engineering_O365_i_Email") == "engineering")
        #expect(ReplacementName.original(of: "Engineering") == nil)
    }

    /// A licensed user whom nothing reaches is a blocker of LIC-02 as well.
    @Test func switchingWithoutReplacementBlocksWhoeverIsMeantToMove() throws {
        var scenario = Self.scenario(.of())
        scenario.settings = { $0.targets = Self.stay("anna", "ben") }
        #expect(try scenario.assessment(LIC02()).summary == "fail blocker 1")
        scenario.populations = [.of(reaching: Self.sure)]
        #expect(try scenario.assessment(LIC02()).summary == "fail high 1")
    }

    private static func stay(_ names: String...) -> UserSelector {
        var selector = UserSelector()
        selector.users = names.map { $0 + "@contoso.com" }
        return selector
    }

    private static func rule(excluding group: String? = nil, blocks: Trit = .no) -> BasicMobilityTenantRule {
        BasicMobilityTenantRule(
            appliesTo: "ExchangeAndSharePoint", blocksUnsupportedDevices: blocks, exclusions: group.map { [PolicyTarget(id: nil, name: $0)] } ?? [],
            evidence: .none)
    }
}
