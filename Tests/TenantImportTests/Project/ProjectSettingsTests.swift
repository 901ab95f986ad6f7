import ExportReading
import TenantModel
import Testing

@testable import TenantImport

@Suite struct `Project settings` {
    @Test(arguments: [
        ("2026-11-19", "2026-11-19T23:59:59Z"), ("2026-11-19T08:00:00Z", "2026-11-19T08:00:00Z"), ("2026-11-19 08:00+02:00", "2026-11-19T06:00:00Z"),
    ])
    func `A day alone as asOf means its end`(text: String, moment: String) {
        #expect(ProjectText.settings("asOf: \(text)").asOf?.description == moment)
    }

    @Test func `Other days mean their start`() {
        let settings = ProjectText.settings("project: {enablement: 2026-12-07}\nexceptions: [{rule: PLN-08, expires: 2027-01-31}]")
        #expect(settings.enablement?.description == "2026-12-07T00:00:00Z")
        #expect(settings.exceptions.first?.expires?.description == "2027-01-31T00:00:00Z")
    }

    @Test func `Tenant and facts`() {
        let settings = ProjectText.settings(
            """
            tenant: {name: Contoso, id: 041693BB-69A0-43E2-8026-3542830D5CDC, domains: contoso.com}
            facts: {authority: sccm, intunePolicies: none, basicMobilityPolicies: none, statedBy: Ada, statedOn: 2026-11-17}
            """)
        #expect(settings.path == "coexist.yaml")
        #expect(settings.tenantName == "Contoso")
        #expect(settings.tenantID?.description == "041693bb-69a0-43e2-8026-3542830d5cdc")
        #expect(settings.domains == ["contoso.com"])
        #expect(settings.authority == .sccm)
        #expect(settings.hasNoIntunePolicies && settings.hasNoBasicMobilityPolicies)
        #expect(settings.statedBy == "Ada")
        #expect(settings.statedOn == "2026-11-17")
        #expect(settings.unusedKeys == [])
    }

    @Test(arguments: ["targets", "stay", "exclude", "critical", "vip", "volunteers", "leave"])
    func `Selectors are mappings or plain lists`(key: String) throws {
        let properties: [String: KeyPath<ProjectSettings, UserSelector?>] = [
            "targets": \.targets, "stay": \.stay, "exclude": \.exclude, "critical": \.critical, "vip": \.vip,
            "volunteers": \.volunteers, "leave": \.leave,
        ]
        let property = try #require(properties[key])
        var expected = UserSelector()
        expected.users = ["a", "b"]
        #expect(ProjectText.settings("\(key): [a, b]")[keyPath: property] == expected)
        expected.users = ["a"]
        #expect(ProjectText.settings("\(key): a")[keyPath: property] == expected)
        expected.files = ["f.csv"]
        expected.groups = ["g", "h"]
        expected.departments = ["d"]
        expected.everyone = true
        let full = ProjectText.settings("\(key):\n  users: a\n  files: f.csv\n  groups: [g, h]\n  departments:\n    - d\n  everyone: true")
        #expect(full[keyPath: property] == expected)
        #expect(full.unusedKeys == [])
    }

    @Test(arguments: [("dem: []", []), ("dem: a@b.c", ["a@b.c"]), ("dem: [a, b]", ["a", "b"]), ("tenant:", nil)] as [(String, [String]?)])
    func `An empty list of enrollment managers says that there are none`(text: String, managers: [String]?) {
        #expect(ProjectText.settings(text).enrollmentManagers == managers)
    }

    @Test func `Names of products and groups, and the license to give`() {
        let settings = ProjectText.settings("productNames: {M365 Empresa: SPB}\ngroupOfFile: {members.csv: Sales}\nlicenses: {give: EMS}")
        #expect(settings.productNames == ["M365 Empresa": "SPB"])
        #expect(settings.groupOfFile == ["members.csv": "Sales"])
        #expect(settings.licenseToGive == "EMS")
    }

    @Test func `Thresholds replace those that ship`() {
        let settings = ProjectText.settings(
            """
            thresholds: {exportMaxAgeHours: 1, skewHours: 2, unknownOwnerMaxPercent: 3.5, quarantineMaxPercent: 4, staleDays: [5, 6, 7],
              seatReserve: 8, seatReservePercent: 9}
            """)
        var expected = Thresholds()
        expected.exportMaxAgeHours = 1
        expected.skewHours = 2
        expected.unknownOwnerMaxPercent = 3.5
        expected.quarantineMaxPercent = 4
        expected.staleDays = [5, 6, 7]
        expected.seatReserve = 8
        expected.seatReservePercent = 9
        #expect(settings.thresholds == expected)
    }

    @Test func `Exceptions carry what was written`() {
        let settings = ProjectText.settings("exceptions:\n  - {rule: DEV-05, subjects: a, reason: spare, owner: Lin}\n  - {rule: LIC-02}")
        #expect(
            settings.exceptions == [
                RuleException(rule: "DEV-05", subjects: ["a"], reason: "spare", owner: "Lin", expires: nil),
                RuleException(rule: "LIC-02", subjects: [], reason: "", owner: "", expires: nil),
            ])
    }

    @Test func `Every key of the contract has a use`() {
        let settings = ProjectText.settings(
            """
            helpDesk: {hours: all, capacity: {tier1: 5}}
            facts: {authority: intune, apns: {topic: x}}
            sites: {Paris: {cache: true}}
            useCases: [{useCase: a}, {useCase: b}]
            volunteers: {groups: [a]}
            licenses: {give: EMS, buy: {EMS: 5}, prices: {EMS: {amount: 5}}}
            """)
        #expect(settings.unusedKeys == [])
        #expect(settings.pushTopic == "x")
    }

    @Test(arguments: ["", "# nothing yet\n", "tenant:\nthresholds: {}\nbranding:\n"])
    func `Empty headings say nothing`(text: String) {
        let settings = ProjectText.settings(text)
        #expect(settings.tenantName == nil)
        #expect(settings.thresholds == Thresholds())
        #expect(settings.targets == nil)
    }
}
