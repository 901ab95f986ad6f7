import ExportReading
import TenantModel
import Testing

@Suite struct DeviceJoinTests {
    static let zero = "00000000-0000-0000-0000-000000000000"
    static let inventoryHeader =
        "Device ID,Device name,Enrollment date,Last check-in,Azure AD Device ID,Managed by,Serial number,Device state,IMEI,UserId,Primary user UPN\r\n"

    static func inventory(_ rows: String..., path: String = "inventory.csv") -> TestFile { TestFile(path, inventoryHeader + rows.joined()) }

    static func row(_ intune: Int, entra: String, name: String = "PC", checkIn: String = "2026-11-01 08:00:00", serial: String = "", imei: String = "")
        -> String
    {
        "\(id(intune)),\(name),2025-01-01 00:00:00,\(checkIn),\(entra),MDM,\(serial),Managed,\(imei),,\r\n"
    }

    static func portal(_ rows: String...) -> TestFile { TestFile("devices.csv", OwnerTests.portal + rows.joined()) }

    static func portalRow(_ device: String, _ object: String, name: String = "PC") -> String {
        "\(name),Workplace,,,Microsoft Intune,2026-11-01T00:00:00Z,\(device),True,\(object)\r\n"
    }

    @Test(arguments: [id(9), id(9).uppercased(), "{\(id(9))}"]) func bothListsJoinByTheEntraDeviceID(_ entra: String) throws {
        let tenant = try importing(Self.portal(Self.portalRow(id(9), id(8))), Self.inventory(Self.row(1, entra: entra)))
        #expect(tenant.devices.count == 1)
        let device = try #require(tenant.device("PC"))
        #expect(device.isInDirectory && device.isInInventory)
        #expect(device.evidence.map { tenant.text($0) } == ["devices.csv:2", "inventory.csv:2"])
        #expect(tenant.inputs.map(\.merged) == [0, 1])
    }

    @Test(arguments: [zero, ""]) func devicesWithoutEntraIDNeverJoin(_ entra: String) throws {
        let tenant = try importing(
            Self.portal(Self.portalRow(id(9), id(8))),
            Self.inventory(
                Self.row(1, entra: entra, name: "iPad 1"), Self.row(2, entra: entra, name: "iPad 2", serial: "C02X"), Self.row(3, entra: entra, name: "iPad 3"))
        )
        #expect(tenant.devices.count == 4)
        #expect(tenant.device("iPad 1")?.entraDeviceID == nil)
    }

    @Test(arguments: [("2026-11-02 08:00:00", 1, "inventory.csv:3"), ("2026-10-01 08:00:00", 2, "inventory.csv:2")])
    func ofTwoEnrollmentsTheNewestCheckInWins(_ second: String, dropped: Int, kept: String) throws {
        let tenant = try importing(Self.inventory(Self.row(1, entra: id(9)), Self.row(2, entra: id(9), checkIn: second)))
        #expect(tenant.devices.count == 1)
        #expect(tenant.device("PC")?.intuneDeviceID == GUID(id(dropped == 1 ? 2 : 1)))
        #expect(tenant.facts.droppedDeviceRecords.map { tenant.text($0.kept) } == [kept])
        #expect(tenant.inputs[0].merged == 1)
    }

    @Test func anEnrollmentThatTwoFilesListIsDroppedOnce() throws {
        let rows = [Self.row(1, entra: id(9), serial: "OLD"), Self.row(2, entra: id(9), checkIn: "2026-11-05 08:00:00", serial: "NEW")]
        let tenant = try importing(
            Self.inventory(rows[0], rows[1], path: "a.csv"), Self.inventory(rows[1], rows[0], path: "b.csv"), Self.inventory(rows[0], path: "c.csv"))
        #expect(tenant.devices.count == 1)
        #expect(tenant.facts.droppedDeviceRecords.count == 1)
        #expect(tenant.device("PC")?.serialNumber == "NEW")
        #expect(tenant.device("PC")?.evidence.count == 5)
        #expect(tenant.inputs.map(\.merged) == [1, 2, 1])
    }

    @Test func sameSerialNumbersMeetWithoutAnEntraID() throws {
        let tenant = try importing(
            Self.inventory(
                Self.row(1, entra: Self.zero, serial: "dmp.x1"), Self.row(2, entra: "", name: "iPad", checkIn: "2026-11-03 00:00:00", serial: "DMPX1")))
        #expect(tenant.devices.count == 1)
        #expect(tenant.device("iPad")?.intuneDeviceID == GUID(id(2)))
    }

    @Test(arguments: ["0", "None", "unknown", "SystemSerialNumber", "To be filled by O.E.M.", "Default string", ""])
    func placeholdersAreNoSerialNumbers(_ serial: String) throws {
        let tenant = try importing(Self.inventory(Self.row(1, entra: "", serial: serial), Self.row(2, entra: "", serial: serial)))
        #expect(tenant.devices.count == 2)
    }

    @Test func aSerialNumberOfManyDevicesIsAPlaceholder() throws {
        let rows = (1...6).map { Self.row($0, entra: "", name: "iPad \($0)", serial: "123456") }.joined()
        #expect(try importing(Self.inventory(rows)).devices.count == 6)
    }

    @Test func oneRowPerOwnerIsOneDevice() throws {
        let header = "DeviceId,DeviceOSType,DeviceTrustLevel,DeviceDisplayName,DeviceOwnerUPN,DeviceOwnerID\r\n"
        let tenant = try importing(
            OwnerTests.users,
            TestFile(
                "ownership.csv",
                header + "\(id(9)),Windows,Workplace,PC,nobody@contoso.com,\(id(66))\r\n\(id(9)),Windows,Workplace,PC,anna@contoso.com,\(id(1))\r\n"
                    + "\(id(10)),iOS,Workplace,Phone,ben@contoso.com,\r\n"))
        #expect(tenant.devices.count == 2)
        #expect(tenant.inputs[0].merged == 1)
        #expect(tenant.name(of: tenant.device("PC")?.registeredOwner) == "anna@contoso.com")
        #expect(tenant.device("PC")?.evidence.count == 2)
        // Columns that older copies of the script leave out are unknown, not no.
        #expect(tenant.device("PC")?.isManagedInDirectory == nil)
        #expect(tenant.device("PC")?.management == .notRead)
        #expect(tenant.device("PC")?.lastSignIn == nil)
        #expect(tenant.name(of: tenant.device("Phone")?.registeredOwner) == "ben@contoso.com")
    }

    @Test func objectIDsInPlaceOfDeviceIDsAreTold() throws {
        let tenant = try importing(
            Self.portal(Self.portalRow(id(9), id(8)), Self.portalRow(id(19), id(18), name: "B")),
            Self.inventory(Self.row(1, entra: id(8)), Self.row(2, entra: id(18), name: "B")))
        #expect(tenant.facts.wrongDeviceIDFile == 1)
        #expect(tenant.inputs[1].codes.contains("wrongDeviceID"))
        #expect(tenant.devices.count == 4)
    }

    @Test func printersAndVirtualMachinesAreSetAside() throws {
        let header = "displayName,joinType (trustType),approximateLastSignInDateTime,deviceId,profileType\r\n"
        let tenant = try importing(
            TestFile(
                "devices.csv",
                header
                    + "P,Workplace,,\(id(1)),Printer\r\nV,Workplace,,\(id(2)),SecureVM\r\nR,Workplace,,\(id(3)),RegisteredDevice\r\nS,Workplace,,\(id(4)),Shared\r\n"
            ))
        #expect(tenant.inputs[0].setAside == 2)
        #expect(tenant.devices.count == 2)
    }

    @Test func devicesWithoutKeyAreQuarantined() throws {
        let tenant = try importing(Self.portal(Self.portalRow("", ""), Self.portalRow(Self.zero, id(8)), Self.portalRow(id(9), id(8), name: "B")))
        let input = tenant.inputs[0]
        #expect(input.quarantined.map(\.row) == [2])
        // The record without device id and the one with it are the same object.
        #expect(tenant.devices.count == 1)
        #expect(tenant.devices.directory.deviceID == [try #require(GUID(id(9)))])
        #expect(input.records == tenant.devices.count + input.merged + input.setAside + input.quarantined.count)
    }

    @Test func whatOneFileLacksAnotherCompletes() throws {
        let tenant = try importing(
            Self.inventory(Self.row(1, entra: Self.zero, name: "", serial: "", imei: "3.51E+14"), path: "a.csv"),
            Self.inventory(Self.row(1, entra: id(9), name: "Phone", serial: "F2L", imei: "351234567890123"), path: "b.csv"),
            Self.portal(Self.portalRow(id(9), id(8), name: "Phone")))
        #expect(tenant.devices.count == 1)
        let device = try #require(tenant.device("Phone"))
        #expect(device.serialNumber == "F2L")
        #expect(device.imei == "351234567890123")
    }

    @Test(arguments: [
        ("351234567890123", "351234567890123"), ("3.51E+14", ""), ("3,51E+14", ""), ("3.51E14", ""), ("A1000012E45678", "A1000012E45678"), ("", ""),
    ]) func numbersMangledByExcelAreLeftOut(_ cell: String, expected: String) throws {
        let tenant = try importing(Self.inventory(Self.row(1, entra: id(9), imei: "\"\(cell)\"")))
        #expect(tenant.device("PC")?.imei == expected)
    }
}
