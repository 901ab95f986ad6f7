import ExportReading
import Preflight
import TenantModel
import TestSupport
import Testing

@Suite struct DeviceRuleTests {
    private static let anna = [Person("anna")]
    private static let ownership = ["own.csv": Scenario.ownership([("a", "anna")])]

    private static func silent(_ days: Double, byDirectory: Bool = false) -> Scenario {
        byDirectory
            ? Scenario(people: anna, directory: [DirectoryDevice("a", "anna", seen: days)])
            : Scenario(people: anna, directory: [DirectoryDevice("a", "anna")], inventory: [ManagedDevice("a", "anna", seen: days)])
    }

    static let userlessCases: [RuleCase] = [
        RuleCase("DEV-01", "only the Basic Mobility script", "notEvaluated ? entraDevices, intuneDevices", Scenario(people: anna, files: ownership)),
        RuleCase("DEV-01", "every device has a user", "pass", Scenario(people: anna, directory: [DirectoryDevice("a", "anna")])),
        RuleCase(
            "DEV-01", "an empty owner alone is a suspicion", "partial high 1 ? intuneDevices", Scenario(people: anna, directory: [DirectoryDevice("a", "")])),
        RuleCase(
            "DEV-01", "two sources name nobody", "fail high 1",
            Scenario(people: anna, directory: [DirectoryDevice("a", "")], inventory: [ManagedDevice("a", "")])),
        RuleCase(
            "DEV-01", "the enrollment type says so", "fail high 1",
            Scenario(people: anna, inventory: [ManagedDevice("a", "", type: "appleBulkWithoutUser", isInDirectory: false)])),
        RuleCase(
            "DEV-01", "a directory export without owners", "notEvaluated ? intuneDevices",
            Scenario(
                people: anna,
                files: [
                    "d.json": "[{\"deviceId\":\"\(TenantText.id("x"))\",\"trustType\":\"Workplace\",\"mdmAppId\":\"\(MDM.basicMobility)\",\"isManaged\":true}]"
                ])),
        RuleCase(
            "DEV-01", "an Intune device without user", "pass",
            Scenario(people: anna, directory: [DirectoryDevice("a", "", mdm: MDM.intune), DirectoryDevice("b", "anna")])),
    ]

    static let managerCases: [RuleCase] = [
        RuleCase("DEV-03", "no device list", "notEvaluated ? entraDevices", Scenario(people: anna)),
        RuleCase(
            "DEV-03", "nobody stated, no enrollment types", "partial ? enrollmentManagers", Scenario(people: anna, directory: [DirectoryDevice("a", "anna")])),
        RuleCase(
            "DEV-03", "stated that there is none", "pass", Scenario(people: anna, directory: [DirectoryDevice("a", "anna")]) { $0.enrollmentManagers = [] }),
        RuleCase(
            "DEV-03", "stated", "fail high 2",
            Scenario(people: anna, directory: [DirectoryDevice("a", "anna"), DirectoryDevice("b", "anna")]) { $0.enrollmentManagers = ["ANNA@contoso.com"] }),
        RuleCase(
            "DEV-03", "by enrollment type", "fail high 1",
            Scenario(people: anna, inventory: [ManagedDevice("a", "anna", type: "deviceEnrollmentManager"), ManagedDevice("b", "anna")])),
        RuleCase(
            "DEV-03", "under Intune already", "pass",
            Scenario(people: anna, directory: [DirectoryDevice("a", "anna", mdm: MDM.intune)]) { $0.enrollmentManagers = ["anna@contoso.com"] }),
    ]

    static let absenceCases: [RuleCase] = [
        RuleCase("DEV-04", "no device list", "notEvaluated ? entraDevices", Scenario(people: anna)),
        RuleCase("DEV-04", "seen yesterday", "pass", silent(1)),
        RuleCase("DEV-04", "exactly seven days", "pass", silent(7)),
        RuleCase("DEV-04", "eight days", "partial medium 1 ? basicMobilityPolicies", silent(8)),
        RuleCase(
            "DEV-04", "a VIP, and no policies by statement", "fail high 1, medium 1",
            Scenario(people: anna + [Person("ben")], directory: [DirectoryDevice("a", "anna", seen: 9), DirectoryDevice("b", "ben", seen: 9)]) {
                $0.hasNoBasicMobilityPolicies = true
                $0.vip = UserSelector()
                $0.vip?.users = ["anna@contoso.com"]
            }),
        RuleCase(
            "DEV-04", "never seen", "partial medium 1 ? basicMobilityPolicies",
            Scenario(people: anna, directory: [DirectoryDevice("a", "anna"), DirectoryDevice("b", "anna", seen: nil)])),
        RuleCase("DEV-04", "no export has dates", "notEvaluated ? intuneDevices", Scenario(people: anna, directory: [DirectoryDevice("a", "anna", seen: nil)])),
        RuleCase(
            "DEV-04", "leaving", "pass",
            Scenario(people: anna, inventory: [ManagedDevice("a", "anna", state: "retirePending", seen: 40), ManagedDevice("b", "anna")])),
        RuleCase("DEV-05", "no device list", "notEvaluated ? entraDevices", Scenario(people: anna)),
        RuleCase("DEV-05", "30 days", "pass", silent(30)),
        RuleCase("DEV-05", "31 days", "fail low 1", silent(31)),
        RuleCase("DEV-05", "91 days", "fail medium 1", silent(91)),
        RuleCase("DEV-05", "181 days", "fail high 1", silent(181)),
        RuleCase("DEV-05", "50 days by the directory, which lags", "pass", silent(50, byDirectory: true)),
        RuleCase("DEV-05", "52 days by the directory", "fail low 1", silent(52, byDirectory: true)),
        RuleCase("DEV-05", "no export has dates", "notEvaluated ? intuneDevices", Scenario(people: anna, directory: [DirectoryDevice("a", "anna", seen: nil)])),
        RuleCase(
            "DEV-05", "one device has no date", "partial ? intuneDevices",
            Scenario(people: anna, directory: [DirectoryDevice("a", "anna"), DirectoryDevice("b", "anna", seen: nil)])),
    ]

    private static func certificate(_ days: Double?, enablement: Double? = nil) -> Scenario {
        Scenario(people: anna, inventory: [ManagedDevice("a", "anna", certificate: days)]) {
            $0.authority = .office365
            $0.enablement = enablement.map { .init(seconds: TenantText.now.seconds + Int64($0 * 86400)) }
        }
    }

    static let recordCases: [RuleCase] = [
        RuleCase("DEV-06", "no device list", "notEvaluated ? intuneDevices", Scenario(people: anna)),
        RuleCase("DEV-06", "no certificate dates", "notEvaluated ? intuneDevices", certificate(nil)),
        RuleCase("DEV-06", "good for a year", "pass", certificate(365)),
        RuleCase("DEV-06", "expired", "fail high 1", certificate(-1)),
        RuleCase("DEV-06", "expires in 29 days", "fail medium 1", certificate(29)),
        RuleCase("DEV-06", "expires in 31 days", "pass", certificate(31)),
        RuleCase("DEV-06", "expires in 31 days, enablement in two", "fail medium 1", certificate(31, enablement: 2)),
        RuleCase(
            "DEV-06", "one device is not in the inventory", "partial ? intuneDevices",
            Scenario(people: anna, directory: [DirectoryDevice("b", "anna")], inventory: [ManagedDevice("a", "anna")])),
        RuleCase("DEV-11", "no inventory", "notEvaluated ? intuneDevices", Scenario(people: anna, directory: [DirectoryDevice("a", "anna")])),
        RuleCase(
            "DEV-11", "different serial numbers", "pass",
            Scenario(people: anna, inventory: [ManagedDevice("a", "anna", serial: "S1"), ManagedDevice("b", "anna", serial: "S2")])),
        RuleCase(
            "DEV-11", "one serial number in two spellings", "fail medium 1",
            Scenario(people: anna, inventory: [ManagedDevice("a", "anna", serial: "ab.1"), ManagedDevice("b", "anna", serial: "AB1")])),
        RuleCase(
            "DEV-11", "placeholders", "pass",
            Scenario(people: anna, inventory: ["a", "b", "c"].map { ManagedDevice($0, "anna", serial: "To be filled by O.E.M.") })),
        RuleCase(
            "DEV-11", "one number on six devices", "pass", Scenario(people: anna, inventory: (1...6).map { ManagedDevice("d\($0)", "anna", serial: "12345") })),
        RuleCase(
            "DEV-11", "two records of one device", "fail medium 1",
            Scenario(people: anna, inventory: [ManagedDevice("a", "anna", intuneID: "old"), ManagedDevice("a", "anna", seen: 0.5, intuneID: "new")])),
        RuleCase("DEV-13", "no device list", "notEvaluated ? entraDevices", Scenario(people: anna)),
        RuleCase(
            "DEV-13", "all sources agree", "pass", Scenario(people: anna, directory: [DirectoryDevice("a", "anna")], inventory: [ManagedDevice("a", "anna")])),
        RuleCase(
            "DEV-13", "owner and primary user differ", "fail medium 1",
            Scenario(people: anna + [Person("ben")], directory: [DirectoryDevice("a", "anna")], inventory: [ManagedDevice("a", "ben")])),
    ]

    @Test(arguments: userlessCases) func findsDevicesWithoutUser(_ item: RuleCase) throws { try item.check() }
    @Test(arguments: managerCases) func findsEnrollmentManagers(_ item: RuleCase) throws { try item.check() }
    @Test(arguments: absenceCases) func findsAbsentDevices(_ item: RuleCase) throws { try item.check() }
    @Test(arguments: recordCases) func looksAtRecords(_ item: RuleCase) throws { try item.check() }

    @Test func userlessDevicesSayHowTheyAreKnown() throws {
        let scenario = Scenario(
            people: Self.anna, directory: [DirectoryDevice("a", ""), DirectoryDevice("b", "")],
            inventory: [ManagedDevice("b", "", serial: "C39"), ManagedDevice("c", "", type: "windowsBulkUserless", isInDirectory: false)])
        let finding = try #require(RuleCase("DEV-01", "", "", scenario).report().findings.first)
        let details = (0..<finding.subjects.count).map { finding.detail(of: $0) }
        #expect(details[0].hasPrefix("suspected"))
        #expect(details[1].hasPrefix("two sources name nobody; serial number C39"))
        #expect(details[2].hasPrefix("enrollment type windowsBulkUserless"))
    }

    @Test func certificatesSayWhenTheDeviceIsRemoved() throws {
        let finding = try #require(RuleCase("DEV-06", "", "", Self.certificate(-1)).report().findings.first)
        #expect(finding.detail(of: 0) == "expired 2026-11-18; is removed 2027-05-17")
    }

    @Test func enrollmentManagersSayHowManyDevicesMoveAtOnce() throws {
        let scenario = Scenario(people: [Person("anna", "Microsoft 365 E3")], directory: [DirectoryDevice("a", "anna"), DirectoryDevice("b", "anna")]) {
            $0.enrollmentManagers = ["anna@contoso.com"]
        }
        let finding = try #require(RuleCase("DEV-03", "", "", scenario).report().findings.first)
        #expect(finding.title == "2 devices of 1 enrollment manager: up to 2 move at once")
        #expect(finding.detail(of: 0) == "anna@contoso.com, licensed already: 2 devices at once")
    }
}
