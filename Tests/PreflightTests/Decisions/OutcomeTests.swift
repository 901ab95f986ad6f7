import Preflight
import TenantModel
import TestSupport
import Testing

/// Every outcome of a user and of a device, as named cases.
@Suite struct OutcomeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let expected: String
        let scenario: Scenario

        init(_ name: String, _ expected: String, _ scenario: Scenario) { (testDescription, self.expected, self.scenario) = (name, expected, scenario) }
    }

    private static let device = DirectoryDevice("a", "anna")
    private static let proved = [GraphPerson("anna", [Assigned(Sku.ems)])]
    private static func stay(_ settings: inout ProjectSettings) {
        settings.stay = UserSelector()
        settings.stay?.users = ["anna@contoso.com"]
    }
    private static func targets(_ names: [String]) -> (inout ProjectSettings) -> Void {
        { settings in
            settings.targets = UserSelector()
            settings.targets?.users = names.map { $0 + "@contoso.com" }
        }
    }

    /// Expected: outcome, confidence, reason, authority now.
    static let users: [Case] = [
        Case("no device", "noManagedDevice high noDevice none", Scenario(people: [Person("anna")], directory: [])),
        Case(
            "registered only", "noManagedDevice medium noManagedDevice none",
            Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "anna", mdm: "", managed: "False")])),
        Case(
            "all devices leaving", "noManagedDevice high allDevicesLeaving none",
            Scenario(people: [Person("anna", "Microsoft 365 E3")], directory: [device], inventory: [ManagedDevice("a", "anna", state: "retirePending")])),
        Case(
            "under Intune already", "alreadyIntune medium alreadyIntune intune",
            Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "anna", mdm: MDM.intune)])),
        Case(
            "another MDM", "noManagedDevice medium noManagedDevice thirdParty",
            Scenario(people: [Person("anna", "Microsoft 365 E3")], directory: [DirectoryDevice("a", "anna", mdm: MDM.other)])),
        Case(
            "authority unknown", "cannotTell low authorityUnknown undetermined",
            Scenario(people: [Person("anna", "Microsoft 365 E3")], inventory: [ManagedDevice("a", "anna")]) { _ in }),
        Case("plan on", "switchesAtEnablement medium planOn basicMobility", Scenario(graph: proved, directory: [device])),
        Case(
            "plan on, enrolled by", "switchesAtEnablement high planOn basicMobility",
            Scenario(graph: proved, directory: [device], inventory: [ManagedDevice("a", "anna", enrolledBy: "anna")])),
        Case("presumed", "switchesAtEnablement medium planPresumed basicMobility", Scenario(people: [Person("anna", "Microsoft 365 E3")], directory: [device])),
        Case(
            "a co-managed device", "switchesAtEnablement medium coManagedDevice basicMobility",
            Scenario(people: [Person("anna")], directory: [device, DirectoryDevice("b", "anna", mdm: MDM.coManaged)])),
        Case(
            "a co-managed device and an unknown product", "switchesAtEnablement medium coManagedDevice basicMobility",
            Scenario(people: [Person("anna", "Firmowy")], directory: [device, DirectoryDevice("b", "anna", mdm: MDM.coManaged)])),
        Case(
            "devices on both sides", "switchesWithLicense medium staysUntilLicensed basicMobility",
            Scenario(people: [Person("anna")], directory: [device, DirectoryDevice("b", "anna", mdm: MDM.intune)])),
        Case("product not recognized", "cannotTell low productNotRecognized basicMobility", Scenario(people: [Person("anna", "Firmowy")], directory: [device])),
        Case("licenses not read", "cannotTell low licensesNotRead basicMobility", Scenario(people: [Person("anna", "")], directory: [device])),
        Case("meant to stay", "staysOnBasicMobility medium meantToStay basicMobility", Scenario(people: [Person("anna")], directory: [device], settings: stay)),
        Case(
            "not a target", "staysOnBasicMobility medium notATarget basicMobility",
            Scenario(people: [Person("anna"), Person("ben")], directory: [device], settings: targets(["ben"]))),
        Case(
            "meant to stay and licensed", "switchesAtEnablement medium planPresumed basicMobility",
            Scenario(people: [Person("anna", "Microsoft 365 E3")], directory: [device], settings: stay)),
        Case(
            "a target", "switchesWithLicense medium switchesWhenLicensed basicMobility",
            Scenario(people: [Person("anna")], directory: [device], settings: targets(["anna"]))),
        Case(
            "an assignment error is no other outcome", "switchesWithLicense medium staysUntilLicensed basicMobility",
            Scenario(graph: [GraphPerson("anna", [Assigned(Sku.ems, state: "Error", error: "CountViolation")])], directory: [device])),
        Case(
            "an enrollment manager is never sure", "switchesAtEnablement low planOn basicMobility",
            Scenario(graph: proved, directory: [device]) {
                $0.authority = .office365
                $0.enrollmentManagers = ["anna@contoso.com"]
            }),
        Case(
            "found by the display name alone", "switchesAtEnablement low planOn basicMobility",
            Scenario(
                graph: proved,
                files: ["entra.csv": DirectoryDevice.file([device]).replacing(TenantText.id("anna"), with: "anna")])),
    ]

    /// Expected: outcome, confidence, reason of the device `a`.
    static let devices: [Case] = [
        Case(
            "leaving comes first", "leaving high leaving",
            Scenario(people: [Person("anna")], directory: [device], inventory: [ManagedDevice("a", "anna", state: "wipePending")])),
        Case(
            "registered only", "notManaged high notManaged",
            Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "anna", mdm: "", managed: "False")])),
        Case(
            "formerly Intune", "notManaged medium formerIntune",
            Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "anna", mdm: MDM.intune, managed: "False")])),
        Case("EAS", "notManaged high easOnly", Scenario(people: [Person("anna")], inventory: [ManagedDevice("a", "anna", agent: "eas")])),
        Case("another MDM", "notManaged high thirdParty", Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "anna", mdm: MDM.other)])),
        Case(
            "Configuration Manager", "notManaged high configurationManager",
            Scenario(people: [Person("anna")], inventory: [ManagedDevice("a", "anna", agent: "configurationManagerClient")])),
        Case("Intune", "alreadyIntune high alreadyIntune", Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "anna", mdm: MDM.intune)])),
        Case("co-managed", "alreadyIntune high coManaged", Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "anna", mdm: MDM.coManaged)])),
        Case("nobody, suspected", "notMigrated low noUserSuspected", Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "")])),
        Case(
            "nobody, two sources", "notMigrated high noUserConfirmed",
            Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "")], inventory: [ManagedDevice("a", "")])),
        Case(
            "nobody by type", "notMigrated high noUserByType",
            Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "")], inventory: [ManagedDevice("a", "", type: "windowsBulkUserless")])),
        Case(
            "nobody and authority unknown", "notMigrated low noUserByType",
            Scenario(people: [Person("anna")], inventory: [ManagedDevice("a", "", type: "appleBulkWithoutUser")]) { _ in }),
        Case(
            "bulk with a user follows the user at low confidence", "switchesWithLicense low ownerSwitchesWithLicense",
            Scenario(people: [Person("anna")], directory: [device], inventory: [ManagedDevice("a", "anna", type: "appleBulkWithUser")])),
        Case("authority unknown", "cannotTell low authorityUnknown", Scenario(people: [Person("anna")], inventory: [ManagedDevice("a", "anna")]) { _ in }),
        Case("owner not found", "cannotTell low ownerNotFound", Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "sue@contoso.com")])),
        Case(
            "owner deleted", "cannotTell low ownerDeleted",
            Scenario(people: [Person("sue", isDeleted: true)], directory: [DirectoryDevice("a", "sue@contoso.com")])),
        Case("owner switches", "switchesAtEnablement medium ownerSwitches", Scenario(graph: proved, directory: [device])),
        Case("owner stays", "staysOnBasicMobility medium ownerStays", Scenario(people: [Person("anna")], directory: [device], settings: stay)),
        Case("owner cannot be told", "cannotTell low ownerCannotTell", Scenario(people: [Person("anna", "Firmowy")], directory: [device])),
        Case(
            "two sources differ", "switchesWithLicense low ownerSwitchesWithLicense",
            Scenario(people: [Person("anna"), Person("ben")], directory: [device], inventory: [ManagedDevice("a", "ben")])),
    ]

    @Test(arguments: users) func decidesTheUser(_ item: Case) throws {
        let decisions = try item.scenario.decisions()
        let users = decisions.tenant.users
        let user = try #require(users.ids.first { users[$0].userPrincipalName == "anna@contoso.com" }).row
        let found =
            "\(decisions.userOutcome[user].name) \(decisions.userConfidence[user].name) \(decisions.userReason[user]) \(decisions.userAuthority[user].name)"
        #expect(found == item.expected)
    }

    @Test(arguments: devices) func decidesTheDevice(_ item: Case) throws {
        let decisions = try item.scenario.decisions()
        let devices = decisions.tenant.devices
        let device = try #require(devices.ids.first { devices[$0].name == "a" }).row
        #expect("\(decisions.deviceOutcome[device].name) \(decisions.deviceConfidence[device].name) \(decisions.deviceReason[device])" == item.expected)
    }

    @Test func everyOutcomeHasACase() {
        for outcome in UserOutcome.allCases { #expect(Self.users.contains { $0.expected.hasPrefix(outcome.name + " ") }, "\(outcome)") }
        for outcome in DeviceOutcome.allCases { #expect(Self.devices.contains { $0.expected.hasPrefix(outcome.name + " ") }, "\(outcome)") }
    }
}
