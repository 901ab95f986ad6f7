import ExportReading
import TenantModel
import Testing

/// How devices belong to the directory, and whether they are compliant.
@Suite struct DeviceAttributeTests {
    static let portal = "displayName,joinType (trustType),isCompliant,approximateLastSignInDateTime,deviceId\r\n"

    static func directory(join: String, compliant: String = "") throws -> Device {
        try #require(try importing(TestFile("devices.csv", Self.portal + "PC,\(join),\(compliant),2026-11-01T00:00:00Z,\(id(9))\r\n")).device("PC"))
    }

    @Test(arguments: [
        ("AzureAd", JoinType.joined), ("ServerAd", .hybridJoined), ("Workplace", .registered), ("Microsoft Entra joined", .joined),
        ("Microsoft Entra hybrid joined", .hybridJoined), ("Microsoft Entra registered", .registered), ("Azure AD joined", .joined),
        ("Hybrid Azure AD joined", .hybridJoined), ("Azure AD registered", .registered), (" azuread ", .joined), ("Workplace joined", .registered),
        ("Domain Joined", .hybridJoined), ("Not joined", .unknown), ("", .unknown), ("Something new", .unknown),
    ]) func theDirectorySaysHowDevicesJoined(_ text: String, type: JoinType) throws {
        #expect(try Self.directory(join: text).joinType == type)
    }

    @Test(
        arguments: [
            ("azureADJoined", JoinType.joined), ("azureADRegistered", .registered), ("hybridAzureADJoined", .hybridJoined), ("Azure AD joined", .joined),
            ("1", .joined), ("2", .registered), ("3", .hybridJoined), ("0", .unknown), ("unknown", .unknown), ("", .unknown),
        ], ["JoinType", "Join type"]) func theInventorySaysItToo(_ sample: (String, JoinType), column: String) throws
    {
        #expect(try DeviceValueTests.inventory(column, sample.0).joinType == sample.1)
    }

    @Test(arguments: [("True", Compliance.compliant), ("false", .nonCompliant), ("", .unknown), ("perhaps", .unknown)])
    func complianceInTheDirectoryIsAFlag(_ text: String, compliance: Compliance) throws {
        #expect(try Self.directory(join: "", compliant: text).compliance == compliance)
    }

    @Test(arguments: [
        ("Compliant", Compliance.compliant), ("Noncompliant", .nonCompliant), ("Not Compliant", .nonCompliant), ("In grace period", .inGracePeriod),
        ("InGracePeriod", .inGracePeriod), ("254", .inGracePeriod), ("1", .compliant), ("2", .nonCompliant), ("Unknown", .unknown), ("Error", .unknown),
        ("Not evaluated", .unknown), ("255", .unknown), ("", .unknown),
    ]) func complianceInTheInventoryIsAState(_ text: String, compliance: Compliance) throws {
        #expect(try DeviceValueTests.inventory("Compliance", text).compliance == compliance)
    }

    static let others: [(String, String, JoinType, Compliance)] = [
        (
            "devices.csv", "Id,DeviceId,DisplayName,TrustType,IsCompliant,ApproximateLastSignInDateTime\r\n\(id(8)),\(id(9)),PC,ServerAd,False,\r\n",
            .hybridJoined, .nonCompliant
        ),
        (
            "devices.json",
            #"{"value":[{"id":"\#(id(8))","deviceId":"\#(id(9))","displayName":"PC","trustType":"AzureAd","mdmAppId":null,"isCompliant":null}]}"#, .joined,
            .unknown
        ),
        (
            "managed.json",
            #"{"value":[{"id":"\#(id(8))","azureADDeviceId":"\#(id(9))","deviceName":"PC","managementAgent":"mdm","lastSyncDateTime":null,"joinType":"azureADRegistered","complianceState":"inGracePeriod"}]}"#,
            .registered, .inGracePeriod
        ),
        (
            "report.csv",
            "DeviceId,DeviceName,ManagementAgents,ReferenceId,EnrollmentType,JoinType,CompliantState\r\n\(id(8)),PC,2,\(id(9)),1,3,2\r\n", .hybridJoined,
            .nonCompliant
        ),
        (
            "script.csv", "DeviceDisplayName,DeviceId,DeviceTrustLevel,DeviceOwnerUPN,DeviceIsCompliant\r\nPC,\(id(9)),Workplace,a@contoso.com,True\r\n",
            .registered, .compliant
        ),
        (
            "msol.csv", "DisplayName,DeviceId,DeviceTrustLevel,RegisteredOwnerUpn,IsCompliant\r\nPC,\(id(9)),Managed,a@contoso.com,False\r\n", .unknown,
            .nonCompliant
        ),
    ]

    @Test(arguments: others) func otherExportsHaveBoth(_ path: String, text: String, join: JoinType, compliance: Compliance) throws {
        let tenant = try importing(TestFile(path, text))
        let device = try #require(tenant.device("PC"))
        #expect(device.joinType == join)
        #expect(device.compliance == compliance)
        #expect(tenant.devices.joinType(of: device.id) == join && tenant.devices.compliance(of: device.id) == compliance)
    }

    @Test(arguments: [
        ("Microsoft Entra joined", "Azure AD registered", JoinType.joined), ("", "Azure AD registered", .registered), ("", "", .unknown),
    ]) func theDirectoryStandsBeforeTheInventoryForTheJoin(_ directory: String, inventory: String, join: JoinType) throws {
        let tenant = try importing(
            TestFile("1.csv", Self.portal + "PC,\(directory),True,2026-11-01T00:00:00Z,\(id(9))\r\n"),
            TestFile(
                "2.csv",
                "Device ID,Device name,Last check-in,Azure AD Device ID,Managed by,JoinType,Compliance\r\n\(id(1)),PC,2026-11-01,\(id(9)),MDM,\(inventory),Noncompliant\r\n"
            ))
        #expect(tenant.devices.count == 1)
        #expect(tenant.device("PC")?.joinType == join)
        #expect(tenant.device("PC")?.compliance == .nonCompliant)
    }

    @Test func theNewerRecordOfADeviceWinsUnlessItSaysNothing() throws {
        func row(_ join: String, _ compliant: String, day: Int) -> String { "PC,\(join),\(compliant),2026-11-0\(day)T00:00:00Z,\(id(9))\r\n" }
        let tenant = try importing(
            TestFile("1.csv", Self.portal + row("Microsoft Entra registered", "True", day: 2)),
            TestFile("2.csv", Self.portal + row("Microsoft Entra joined", "", day: 3)),
            TestFile("3.csv", Self.portal + row("", "False", day: 1)))
        #expect(tenant.device("PC")?.joinType == .joined)
        #expect(tenant.device("PC")?.compliance == .compliant)
    }

    @Test func theColumnsAreNamed() throws {
        let input = try importing(TestFile("devices.csv", Self.portal)).inputs[0]
        #expect(input.columns.compactMap(\.field).contains("joinType") && input.columns.compactMap(\.field).contains("compliance"))
    }
}
