import ExportReading
import TenantModel
import Testing

@Suite struct DeviceValueTests {
    static func inventory(_ column: String, _ value: String) throws -> Device {
        let header = "Device ID,Device name,Last check-in,Azure AD Device ID" + (column == "Managed by" ? "" : ",Managed by") + ",\(column)\r\n"
        let row = "\(id(1)),PC,2026-11-01,\(id(9))" + (column == "Managed by" ? "" : ",MDM") + ",\(value)\r\n"
        return try #require(try importing(TestFile("inventory.csv", header + row)).device("PC"))
    }

    @Test(arguments: [
        ("MDM", ManagementAgent.mdm), ("Intune", .mdm), ("MDM/ConfigMgr Agent", .coManaged), ("Co-managed", .coManaged), ("ConfigMgr", .configurationManager),
        ("EAS", .easOnly), ("MDE", .defenderOnly), ("Jamf", .thirdParty), ("", .notRead), ("Something new", .notRead), ("mdm", .mdm),
    ]) func managedByIsReadInBothVocabularies(_ text: String, agent: ManagementAgent) throws {
        #expect(try Self.inventory("Managed by", text).agent == agent)
    }

    @Test(arguments: [
        ("mdm", ManagementAgent.mdm), ("easMdm", .mdm), ("googleCloudDevicePolicyController", .mdm), ("microsoft365ManagedMdm", .mdm), ("intuneAosp", .mdm),
        ("configurationManagerClient", .configurationManager), ("configurationManagerClientMdm", .coManaged), ("configurationManagerClientMdmEas", .coManaged),
        ("msSense", .defenderOnly), ("jamf", .thirdParty), ("eas", .easOnly), ("unknown", .notRead), ("2", .mdm), ("10", .coManaged), ("64", .mdm),
        ("1024", .defenderOnly),
    ]) func agentsAreReadByNameAndNumber(_ text: String, agent: ManagementAgent) throws {
        #expect(try Self.inventory("ManagementAgents", text).agent == (text == "unknown" ? .notRead : agent))
    }

    @Test(arguments: [
        ("appleBulkWithoutUser", EnrollmentType.appleBulkWithoutUser), ("4", .appleBulkWithoutUser), ("DeviceEnrollmentManager", .deviceEnrollmentManager),
        ("2", .deviceEnrollmentManager), ("6", .windowsBulkUserless), ("androidEnterpriseDedicatedDevice", .androidEnterpriseDedicatedDevice),
        ("unknownFutureValue", .unknownFutureValue), ("", .unknown), ("0", .unknown), ("99", .unknown), ("12", .appleUserEnrollmentWithServiceAccount),
    ]) func enrollmentTypesAreReadByNameAndNumber(_ text: String, type: EnrollmentType) throws {
        #expect(try Self.inventory("EnrollmentType", text).enrollmentType == type)
    }

    @Test(arguments: [
        ("Managed", ManagementState.managed), ("managed", .managed), ("0", .managed), ("RetirePending", .leaving), ("Retire pending", .leaving),
        ("retireIssued", .leaving), ("WipeIssued", .leaving), ("wipePending", .leaving), ("DeletePending", .leaving), ("RetireFailed", .managed),
        ("WipeCanceled", .managed), ("7", .leaving), ("9", .managed), ("Unhealthy", .managed), ("", .unknown),
    ]) func pendingAndIssuedActionsLeave(_ text: String, state: ManagementState) throws {
        #expect(try Self.inventory("Device state", text).state == state)
    }

    @Test(arguments: [
        ("Corporate", Ownership.corporate), ("company", .corporate), ("1", .corporate), ("Personal", .personal), ("Unknown", .unknown), ("", .unknown),
    ]) func ownershipIsReadInBothVocabularies(_ text: String, ownership: Ownership) throws {
        #expect(try Self.inventory("Ownership", text).ownership == ownership)
    }

    @Test(arguments: [
        ("", "Microsoft Intune", DirectoryManagement.intuneByName), ("", "Office 365 Mobile", .basicMobilityByName),
        ("", "office 365 mobile device management", .basicMobilityByName), ("", "System Center Configuration Manager", .coManaged), ("", "None", .none),
        ("", "", .none), ("", "Contoso MDM", .thirdParty), ("7ADD3ECD-5B01-452E-B4BF-CDAF9DF1D097", "", .basicMobilityByID),
        ("0000000a-0000-0000-c000-000000000000", "Office 365 Mobile", .intuneByID), ("54b943f8-d761-4f8d-951e-9cea1846db5a", "", .coManaged),
        ("11111111-2222-4333-8444-555555555555", "", .thirdParty),
    ]) func theMDMIsReadByIdThenName(_ appID: String, name: String, management: DirectoryManagement) throws {
        let header = "displayName,joinType (trustType),approximateLastSignInDateTime,deviceId,mdmDisplayName,mdmAppId\r\n"
        let tenant = try importing(TestFile("devices.csv", header + "PC,Workplace,,\(id(9)),\(name),\(appID)\r\n"))
        #expect(tenant.device("PC")?.management == management)
    }

    @Test func aFileWithoutMDMColumnSaysNothingOfIt() throws {
        let tenant = try importing(
            TestFile("devices.csv", "Id,DeviceId,DisplayName,TrustType,ApproximateLastSignInDateTime\r\n\(id(8)),\(id(9)),PC,Workplace,\r\n"))
        #expect(tenant.device("PC")?.management == .notRead)
    }

    @Test(arguments: [("True", true), ("false", false), ("", nil)] as [(String, Bool?)]) func managedHasThreeStates(_ text: String, expected: Bool?) throws {
        let tenant = try importing(
            TestFile("devices.csv", OwnerTests.portal + "PC,Workplace,,,,2026-11-01T00:00:00Z,\(id(9)),\(text),\(id(8))\r\n"))
        #expect(tenant.device("PC")?.isManagedInDirectory == expected)
    }

    @Test func numbersOfTheReportExportAreRead() throws {
        let text =
            "DeviceId,DeviceName,OwnerType,CreatedDate,LastContact,ManagementAgents,ManagementState,ReferenceId,EnrollmentType,UPN,OS\r\n\(id(1)),Phone,1,2026-01-01 00:00:00.0000000,2026-11-01 00:24:15.0000000,2,8,\(id(9)),4,,iOS\r\n"
        let device = try #require(try importing(TestFile("report.csv", text)).device("Phone"))
        #expect(device.ownership == .corporate)
        #expect(device.agent == .mdm)
        #expect(device.state == .leaving)
        #expect(device.enrollmentType == .appleBulkWithoutUser)
        #expect(device.platform == .iOS)
        #expect(device.lastCheckIn?.description == "2026-11-01T00:24:15Z")
    }

    @Test func whatGraphRecordedOfAUserlessMacIsRead() throws {
        let text =
            #"{"value":[{"id":"\#(id(1))","azureADDeviceId":"00000000-0000-0000-0000-000000000000","managementAgent":"mdm","deviceEnrollmentType":"appleBulkWithoutUser","deviceName":"Mac","userId":"","userPrincipalName":"","managedDeviceOwnerType":"company","managementState":"retireIssued","operatingSystem":"macOS","lastSyncDateTime":"0001-01-01T00:00:00Z","managementCertificateExpirationDate":"9999-12-31T23:59:59.9999999Z","serialNumber":"C02XY"}]}"#
        let device = try #require(try importing(TestFile("managed.json", text)).device("Mac"))
        #expect(device.entraDeviceID == nil)
        #expect(device.primaryUser == .empty)
        #expect(device.state == .leaving)
        #expect(device.lastCheckIn == nil)
        #expect(device.certificateExpiry == nil)
    }
}
