import ExportReading
import TenantModel
import Testing

@Suite struct OwnerTests {
    static let users = TestFile(
        "users.csv",
        UserMergeTests.g3 + UserMergeTests.row("anna@contoso.com", 1, display: "Anna Miller", proxies: "SMTP:anna@contoso.com+smtp:anna.old@contoso.com")
            + UserMergeTests.row("ben@contoso.com", 2, display: "Ben Jones") + UserMergeTests.row("ben2@contoso.com", 3, display: "Ben Jones")
            + UserMergeTests.row("gone@contoso.com", 4, display: "Gone", deleted: "2026-10-01 08:00:00Z")
            + UserMergeTests.row("cleo@contoso.com", 5, display: "\"\"Miller, Cleo\"\"".replacing("\"\"", with: "\"")))

    static let portal =
        "displayName,joinType (trustType),registeredOwners,userNames,mdmDisplayName,approximateLastSignInDateTime,deviceId,isManaged,objectId\r\n"

    static func device(_ owner: String, _ userName: String = "") -> TestFile {
        TestFile("devices.csv", portal + "PC,Workplace,\"\(owner)\",\"\(userName)\",Microsoft Intune,2026-11-01T00:00:00Z,\(id(9)),True,\(id(8))\r\n")
    }

    static let cells: [(String, String, OwnerState, String?)] = [
        (id(1), "", .resolved, "anna@contoso.com"), (id(1).uppercased(), "", .resolved, "anna@contoso.com"),
        ("{\(id(1))}", "", .resolved, "anna@contoso.com"), ("anna@contoso.com", "", .resolved, "anna@contoso.com"),
        ("ANNA@CONTOSO.COM", "", .resolved, "anna@contoso.com"), ("anna.old@contoso.com", "", .resolved, "anna@contoso.com"),
        ("Anna Miller", "", .resolvedByName, "anna@contoso.com"), ("Miller, Cleo", "", .resolvedByName, "cleo@contoso.com"),
        ("Ben Jones", "", .unresolved, nil), ("Ben Jones", "ben2@contoso.com", .resolved, "ben2@contoso.com"),
        ("gone@contoso.com", "", .deleted, nil), (id(4), "", .deleted, nil), ("nobody@contoso.com", "", .unresolved, nil), (id(77), "", .unresolved, nil),
        ("", "", .empty, nil), ("  ", "", .empty, nil), ("None", "", .empty, nil), ("00000000-0000-0000-0000-000000000000", "", .empty, nil),
        ("\(id(2));\(id(1))", "", .resolved, "ben@contoso.com"), ("ben@contoso.com,anna@contoso.com", "", .resolved, "ben@contoso.com"),
        ("System.String[]", "", .notRead, nil), ("Microsoft.Graph.PowerShell.Models.IMicrosoftGraphDirectoryObject[]", "", .notRead, nil),
        ("[{\"\"id\"\":\"\"\(id(1))\"\"}]", "", .resolved, "anna@contoso.com"),
    ]

    @Test(arguments: cells) func ownerCellsAreToldByTheirShape(_ owner: String, userName: String, state: OwnerState, name: String?) throws {
        let tenant = try importing(Self.users, Self.device(owner, userName))
        let device = try #require(tenant.device("PC"))
        #expect(device.registeredOwner.state == state)
        #expect(tenant.name(of: device.registeredOwner) == name)
    }

    @Test func ownersNotFoundAreListedWithWhatWasWritten() throws {
        let tenant = try importing(Self.users, Self.device("gone@contoso.com"))
        #expect(tenant.facts.unknownOwners.map(\.text) == ["gone@contoso.com"])
        #expect(tenant.facts.unknownOwners.map(\.isDeleted) == [true])
        #expect(tenant.text(tenant.facts.unknownOwners[0].evidence) == "devices.csv:2")
        let diagnostic = try #require(tenant.input("devices.csv")?.diagnostics.first { $0.code == "ownersUnresolved" })
        #expect(diagnostic.message.contains("aaaa@aaaaaaa.aaa"))
        #expect(!diagnostic.message.contains("gone"))
    }

    @Test func aSecondColumnThatResolvesLeavesNoUnknownOwner() throws {
        let tenant = try importing(Self.users, Self.device(id(77), "anna@contoso.com"))
        #expect(tenant.facts.unknownOwners.isEmpty)
    }

    static func graph(_ properties: String) -> TestFile {
        TestFile(
            "devices.json",
            #"{"value":[{"id":"\#(id(8))","deviceId":"\#(id(9))","displayName":"PC","trustType":"Workplace","mdmAppId":null\#(properties)}]}"#)
    }

    @Test(
        arguments: [
            ("", OwnerState.notRead, nil), (#","registeredOwners":[]"#, .empty, nil),
            (#","registeredOwners":[{"id":"\#(id(1))","userPrincipalName":"x@contoso.com"}]"#, .resolved, "anna@contoso.com"),
            (#","registeredOwners":[{"id":"\#(id(66))","userPrincipalName":"ben@contoso.com"}]"#, .resolved, "ben@contoso.com"),
            (#","registeredOwners":["\#(id(2))"]"#, .resolved, "ben@contoso.com"), (#","registeredOwners":[{"id":"\#(id(4))"}]"#, .deleted, nil),
            (#","registeredOwners":[{"id":"\#(id(66))"}]"#, .unresolved, nil), (#","registeredOwners":null"#, .notRead, nil),
        ] as [(String, OwnerState, String?)]) func expandedOwnersAreRead(_ properties: String, state: OwnerState, name: String?) throws
    {
        let tenant = try importing(Self.users, Self.graph(properties))
        let device = try #require(tenant.device("PC"))
        #expect(device.registeredOwner.state == state)
        #expect(tenant.name(of: device.registeredOwner) == name)
    }

    @Test func registeredUsersAreReadAsWell() throws {
        let tenant = try importing(Self.users, Self.graph(#","registeredOwners":[],"registeredUsers":[{"id":"\#(id(2))"}]"#))
        #expect(tenant.name(of: tenant.device("PC")?.directoryUser) == "ben@contoso.com")
    }

    @Test func aUserRenamedBetweenExportsKeepsTheirDevices() throws {
        let tenant = try importing(
            TestFile("1.csv", UserMergeTests.g3 + UserMergeTests.row("old@contoso.com", 1)),
            TestFile("2.csv", "id,userPrincipalName,userType\r\n\(id(1)),new@contoso.com,Member\r\n"), Self.device("NEW@contoso.com"))
        #expect(tenant.name(of: tenant.device("PC")?.registeredOwner) == "old@contoso.com")
    }

    @Test(
        arguments: [
            ("\(id(1)),", "anna@contoso.com", OwnerState.resolved), (",anna@contoso.com", "anna@contoso.com", .resolved),
            ("\(id(66)),ben@contoso.com", "ben@contoso.com", .resolved), ("00000000-0000-0000-0000-000000000000,", nil, .empty), (",", nil, .empty),
            (",gone@contoso.com", nil, .deleted), ("\(id(66)),nobody@contoso.com", nil, .unresolved),
        ] as [(String, String?, OwnerState)]) func primaryUsersGoByIdThenName(_ cells: String, name: String?, state: OwnerState) throws
    {
        let tenant = try importing(
            Self.users,
            TestFile(
                "inventory.csv",
                "Device ID,Device name,Last check-in,Azure AD Device ID,Managed by,UserId,Primary user UPN\r\n\(id(20)),PC,2026-11-01,\(id(9)),MDM,\(cells)\r\n"
            ))
        let device = try #require(tenant.device("PC"))
        #expect(tenant.name(of: device.primaryUser) == name)
        #expect(device.primaryUser.state == state)
        #expect(device.enroller == .notRead)
    }

    @Test func theInventoryOf2021NamesTheEnroller() throws {
        let tenant = try importing(
            Self.users,
            TestFile(
                "inventory.csv",
                "Device ID,Device name,Last check-in,Azure AD Device ID,Managed by,UserId,Enrolled by user UPN\r\n\(id(20)),PC,2026-11-01,\(id(9)),MDM,\(id(2)),anna@contoso.com\r\n"
            ))
        let device = try #require(tenant.device("PC"))
        #expect(tenant.name(of: device.enroller) == "anna@contoso.com")
        #expect(device.primaryUser == .notRead)
    }
}
