import ExportReading
import Preflight
import TenantModel
import TestSupport
import Testing

@Suite struct DataRuleTests {
    private static let anna = [Person("anna")]
    private static let device = [DirectoryDevice("a", "anna")]
    private static let policies = "high 1, high 1"
    private static let rest = "medium 1, medium 1, medium 1, medium 1, medium 1"

    static let inputCases: [RuleCase] = [
        RuleCase(
            "DAT-01", "nothing was read", "fail blocker 1, blocker 1, blocker 1, blocker 1, \(policies), high 1, \(rest)", Scenario { _ in }),
        RuleCase("DAT-01", "what 'who switches' needs", "fail \(policies), high 1, \(rest)", Scenario(people: anna, directory: device)),
        RuleCase(
            "DAT-01", "only Microsoft's script: no MDM marker", "fail blocker 1, \(policies), high 1, \(rest)",
            Scenario(people: anna, files: ["own.csv": Scenario.ownership([("a", "anna")])])),
        RuleCase(
            "DAT-01", "policies stated to be absent, domains stated", "fail high 1, medium 1, medium 1, medium 1, medium 1",
            Scenario(people: anna, directory: device) {
                $0.hasNoIntunePolicies = true
                $0.hasNoBasicMobilityPolicies = true
                $0.domains = ["contoso.com"]
            }),
    ]

    static let ageCases: [RuleCase] = [
        RuleCase("DAT-02", "no device list", "notEvaluated ? entraDevices", Scenario(people: anna)),
        RuleCase("DAT-02", "fresh", "pass", Scenario(people: anna, directory: device)),
        RuleCase("DAT-02", "a week and an hour", "fail high 1", Scenario(people: anna, directory: [DirectoryDevice("a", "anna", seen: 7.05)])),
        RuleCase(
            "DAT-02", "one list is old, one fresh", "fail high 1",
            Scenario(people: anna, directory: device, files: ["own.csv": Scenario.ownership([("b", "anna")], seen: 15)])),
        RuleCase("DAT-02", "no dates", "notEvaluated ? intuneDevices", Scenario(people: anna, directory: [DirectoryDevice("a", "anna", seen: nil)])),
        RuleCase(
            "DAT-02", "a list without dates beside one with dates", "partial ? intuneDevices",
            Scenario(people: anna, directory: [DirectoryDevice("b", "anna", seen: nil)], inventory: [ManagedDevice("a", "anna")])),
    ]

    private static func owned(_ known: Int, lost: [String]) -> Scenario {
        Scenario(
            people: anna + [Person("gone", isDeleted: true)],
            directory: (0..<known).map { DirectoryDevice("k\($0)", "anna") } + lost.enumerated().map { DirectoryDevice("l\($0.offset)", $0.element) })
    }

    static let recordCases: [RuleCase] = [
        RuleCase("DAT-04", "no device list", "notEvaluated ? entraDevices", Scenario(people: anna)),
        RuleCase("DAT-04", "no users", "notEvaluated ? users", Scenario(directory: device)),
        RuleCase("DAT-04", "all known", "pass", owned(3, lost: [])),
        RuleCase("DAT-04", "more than one percent", "fail high 1", owned(3, lost: ["nobody@contoso.com"])),
        RuleCase("DAT-04", "one percent", "fail medium 1", owned(99, lost: ["nobody@contoso.com"])),
        RuleCase("DAT-04", "an empty owner is not an unknown one", "pass", owned(3, lost: [""])),
        RuleCase("DAT-05", "no users", "notEvaluated ? users", Scenario(directory: device)),
        RuleCase("DAT-05", "everybody once", "pass", Scenario(people: anna)),
        RuleCase("DAT-05", "identical rows", "fail low 1", Scenario(people: anna + anna)),
        RuleCase("DAT-05", "rows that differ", "fail high 1", Scenario(people: anna + [Person("anna", "Microsoft 365 E3")])),
        RuleCase("DAT-05", "the same person in two files", "pass", Scenario(people: anna, graph: [GraphPerson("anna")])),
        RuleCase("DAT-06", "nothing was read", "notEvaluated ? users", Scenario()),
        RuleCase("DAT-06", "everything was read", "pass", Scenario(people: anna)),
        RuleCase("DAT-06", "one of two rows has too many cells", "fail blocker 1", Scenario(files: ["users.csv": Person.file(anna) + broken])),
        RuleCase(
            "DAT-06", "one of three hundred", "fail medium 1",
            Scenario(files: ["users.csv": Person.file((1...300).map { Person("user\($0)") }) + broken])),
    ]

    private static let broken = "x,x@contoso.com,,Office 365 E3,FALSE,US,Sales,,one,two,three\r\n"

    static let productCases: [RuleCase] = [
        RuleCase("DAT-09", "no licenses", "notEvaluated ? licenses", Scenario(directory: device)),
        RuleCase("DAT-09", "all recognized", "pass", Scenario(people: anna)),
        RuleCase("DAT-09", "a local name", "fail high 2", Scenario(people: [Person("anna", "Pakiet Firmowy"), Person("ben", "Pakiet Firmowy")])),
        RuleCase("DAT-09", "an Intune product beside it", "pass", Scenario(people: [Person("anna", "Pakiet Firmowy+Microsoft 365 E3")])),
        RuleCase(
            "DAT-09", "named in the project file", "pass",
            Scenario(people: [Person("anna", "Pakiet Firmowy")]) { $0.productNames = ["Pakiet firmowy": "SPB"] }),
        RuleCase("DAT-09", "an unknown SKU", "fail high 1", Scenario(graph: [GraphPerson("anna", [Assigned(Sku.unknown)])])),
        RuleCase(
            "DAT-09", "the tenant's own list knows the SKU", "pass",
            Scenario(graph: [GraphPerson("anna", [Assigned(Sku.unknown)])], files: ["seats.json": Scenario.seats([(Sku.unknown, "NEW", 5, 1)])])),
    ]

    private static func domains(_ domains: [String], people: [Person] = anna, directory: [DirectoryDevice] = device) -> Scenario {
        Scenario(people: people, directory: directory) { $0.domains = domains }
    }

    static let tenantCases: [RuleCase] = [
        RuleCase("DAT-10", "two domains alone prove nothing", "notEvaluated ? organization", Scenario(people: anna, directory: device)),
        RuleCase(
            "DAT-10", "one id alone proves nothing", "notEvaluated ? organization", Scenario(people: anna) { $0.tenantID = GUID(TenantText.id("contoso")) }),
        RuleCase("DAT-10", "domains stated and owners in them", "pass", domains(["CONTOSO.com"])),
        RuleCase("DAT-10", "a subdomain counts as its parent", "pass", domains(["com"])),
        RuleCase("DAT-10", "owners elsewhere", "fail blocker 1", domains(["fabrikam.com"])),
        RuleCase("DAT-10", "domains known, no devices", "notEvaluated ? entraDevices", domains(["contoso.com"], directory: [])),
        RuleCase(
            "DAT-10", "one owner of five elsewhere", "pass",
            domains(
                ["contoso.com"], people: (1...4).map { Person("user\($0)") } + [Person("guest", upn: "guest@partner.com")],
                directory: (1...4).map { DirectoryDevice("d\($0)", "user\($0)") } + [DirectoryDevice("g", "guest")])),
        RuleCase(
            "DAT-10", "owners of the device list are none of the users and of another domain", "fail blocker 1",
            domains(
                ["contoso.com"], directory: [DirectoryDevice("a", "sue@fabrikam.com"), DirectoryDevice("b", "tom@fabrikam.com"), DirectoryDevice("c", "anna")])),
        RuleCase(
            "DAT-10", "organization and seats of one tenant", "pass",
            Scenario(
                people: anna, directory: device, files: ["org.json": Scenario.organization(), "seats.json": Scenario.seats([(Sku.ems, "EMS", 5, 1)])])),
        RuleCase(
            "DAT-10", "organization and seats of two tenants", "fail blocker 1",
            Scenario(
                people: anna, directory: device,
                files: ["org.json": Scenario.organization(), "seats.json": Scenario.seats([(Sku.ems, "EMS", 5, 1)], account: "fabrikam")])),
        RuleCase(
            "DAT-10", "stated and exported id differ", "fail blocker 1",
            Scenario(people: anna, directory: device, files: ["org.json": Scenario.organization()]) { $0.tenantID = GUID(TenantText.id("fabrikam")) }),
    ]

    @Test(arguments: inputCases) func namesWhatIsMissing(_ item: RuleCase) throws { try item.check() }
    @Test(arguments: ageCases) func looksAtTheAgeOfDeviceLists(_ item: RuleCase) throws { try item.check() }
    @Test(arguments: recordCases) func looksAtRecords(_ item: RuleCase) throws { try item.check() }
    @Test(arguments: productCases) func findsUnknownProducts(_ item: RuleCase) throws { try item.check() }
    @Test(arguments: tenantCases) func tellsTenantsApart(_ item: RuleCase) throws { try item.check() }

    @Test func missingInputNamesTheRulesThatWait() throws {
        let report = try RuleCase("DAT-01", "", "", Scenario(people: Self.anna, directory: Self.device)).report()
        let seats = try #require(report.findings.first { $0.title.contains("seats") })
        #expect(seats.detail(of: 0) == "waiting: LIC-01")
    }

    @Test(arguments: [
        ("anna@old.contoso.com", "anna@old.contoso.com: perhaps anna@contoso.com"),
        ("anna_partner.com#EXT#@contoso.onmicrosoft.com", "anna_partner.com#EXT#@contoso.onmicrosoft.com: perhaps anna@contoso.com"),
        ("nobody@contoso.com", "nobody@contoso.com: not found"), ("gone@contoso.com", "gone@contoso.com: owner deleted"),
    ]) func unknownOwnersComeWithASuggestion(_ owner: String, _ detail: String) throws {
        let finding = try #require(RuleCase("DAT-04", "", "", Self.owned(1, lost: [owner])).report().findings.first)
        #expect(finding.detail(of: 0) == detail)
    }

    @Test func unknownProductsAreCounted() throws {
        let people = [Person("anna", "Alfa"), Person("ben", "Alfa+Beta"), Person("cleo", "Alfa")]
        let finding = try #require(RuleCase("DAT-09", "", "", Scenario(people: people)).report().findings.first)
        #expect(finding.title == "3 users with products that no table knows: Alfa (3), Beta (1)")
        #expect(finding.detail(of: 1) == "Alfa; Beta")
    }

    @Test func unreadableRowsSayWhereTheyAre() throws {
        let finding = try #require(RuleCase("DAT-06", "", "", Scenario(files: ["users.csv": Person.file(Self.anna) + Self.broken])).report().findings.first)
        #expect(finding.title == "1 of 2 records read, 1 not")
        #expect(finding.detail(of: 0) == "row 3: tooManyCells")
    }
}
