import Preflight
import TenantModel
import Testing

/// The authority table, row by row. Row 13 has no test: no Exchange export is read yet.
@Suite struct AuthorityTableTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let expected: String
        let scenario: Scenario

        init(
            _ name: String, _ expected: String, directory: DirectoryDevice? = nil, inventory: ManagedDevice? = nil, tenant: TenantAuthority? = .office365,
            files: [String: String] = [:]
        ) {
            (testDescription, self.expected) = (name, expected)
            scenario = Scenario(people: [Person("anna")], directory: directory.map { [$0] }, inventory: inventory.map { [$0] }, files: files) {
                $0.authority = tenant
            }
        }
    }

    private static func entra(_ mdm: String, managed: String = "True") -> DirectoryDevice { DirectoryDevice("a", "anna", mdm: mdm, managed: managed) }
    private static func intune(_ agent: String, type: String = "userEnrollment", state: String = "managed") -> ManagedDevice {
        ManagedDevice("a", "anna", agent: agent, type: type, state: state)
    }
    private static func sense(_ managed: String) -> [String: String] {
        [
            "d.json":
                "[{\"deviceId\":\"10000000-0000-4000-8000-000000000001\",\"trustType\":\"Workplace\",\"mdmAppId\":null,\"managementType\":\"MicrosoftSense\",\"isManaged\":\(managed)}]"
        ]
    }

    static let rows: [Row] = [
        Row(
            "1: retire pending gives the outcome alone", "basicMobility high leaving", directory: entra(MDM.basicMobility),
            inventory: intune("mdm", state: "retirePending")),
        Row("1: wipe issued", "basicMobility high leaving", directory: entra(MDM.basicMobility), inventory: intune("mdm", state: "wipeIssued")),
        Row(
            "1: a failed wipe stays", "basicMobility high switchesWithLicense", directory: entra(MDM.basicMobility),
            inventory: intune("mdm", state: "wipeFailed")),
        Row("2: co-managed by id", "coManaged high alreadyIntune", directory: entra(MDM.coManaged)),
        Row("2: co-managed by agent", "coManaged high alreadyIntune", directory: entra(""), inventory: intune("configurationManagerClientMdm")),
        Row("2: co-managed by enrollment", "coManaged high alreadyIntune", directory: entra(""), inventory: intune("mdm", type: "windowsCoManagement")),
        Row("3: Configuration Manager alone", "configurationManager high notManaged", directory: entra(""), inventory: intune("configurationManagerClient")),
        Row("4: Basic Mobility by id", "basicMobility high switchesWithLicense", directory: entra(MDM.basicMobility)),
        Row("4: Basic Mobility by name", "basicMobility medium switchesWithLicense", directory: entra("Office 365 Mobile")),
        Row("5: Basic Mobility, not managed", "basicMobility medium switchesWithLicense", directory: entra(MDM.basicMobility, managed: "False")),
        Row("5: Basic Mobility, not said", "basicMobility medium switchesWithLicense", directory: entra(MDM.basicMobility, managed: "")),
        Row("6: Intune by id", "intune high alreadyIntune", directory: entra(MDM.intune)),
        Row("6: Intune by name", "intune high alreadyIntune", directory: entra("Microsoft Intune")),
        Row("7: formerly Intune", "none medium notManaged", directory: entra(MDM.intune, managed: "False")),
        Row(
            "7: not managed but in the inventory: no row", "undetermined low cannotTell", directory: entra(MDM.intune, managed: "False"),
            inventory: intune("mdm")),
        Row("8: another MDM", "thirdParty high notManaged", directory: entra(MDM.other)),
        Row("8: jamf", "thirdParty high notManaged", directory: entra(""), inventory: intune("jamf")),
        Row(
            "9: Microsoft's script counts as a managed directory row", "basicMobility low switchesWithLicense",
            files: ["o.csv": Scenario.ownership([("a", "anna")])]),
        Row("10: inventory alone, Office 365", "basicMobility low switchesWithLicense", inventory: intune("mdm")),
        Row("10: inventory alone, Intune", "intune low alreadyIntune", inventory: intune("easMdm"), tenant: .intune),
        Row("10: inventory alone, nobody said", "undetermined low cannotTell", inventory: intune("mdm"), tenant: nil),
        Row("10: managed without MDM value", "basicMobility low switchesWithLicense", directory: entra("")),
        Row("11: Defender settings by agent", "none high notManaged", directory: entra("", managed: "False"), inventory: intune("msSense")),
        Row("11: Defender settings by the directory", "none high notManaged", files: sense("true")),
        Row("12: Exchange ActiveSync", "easOnly high notManaged", directory: entra("", managed: "False"), inventory: intune("eas")),
        Row("14: registered only", "none high notManaged", directory: entra("", managed: "False")),
        Row("14: registered, managed flag empty", "none high notManaged", directory: entra("", managed: "")),
        Row(
            "no row: in the inventory with an unknown agent", "undetermined low cannotTell", directory: entra("", managed: "False"),
            inventory: intune("somethingNew")),
    ]

    @Test(arguments: rows) func decides(_ row: Row) throws {
        let decisions = try row.scenario.decisions()
        #expect(decisions.deviceAuthority.count == 1)
        let found = "\(decisions.deviceAuthority[0].name) \(decisions.deviceAuthorityConfidence[0].name) \(decisions.deviceOutcome[0].name)"
        #expect(found == row.expected)
    }
}
