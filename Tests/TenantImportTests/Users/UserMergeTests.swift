import ExportReading
import TenantModel
import Testing

@Suite struct UserMergeTests {
    static let g3 =
        "User principal name,Object Id,Display name,Department,Block credential,CountryOrRegion,Licenses,Soft deletion time stamp,Proxy addresses\r\n"

    static func row(_ name: String, _ number: Int, display: String = "", licenses: String = "Unlicensed", deleted: String = "", proxies: String = "") -> String
    {
        "\(name),\(id(number)),\(display),Sales,False,DE,\(licenses),\(deleted),\(proxies)\r\n"
    }

    @Test func softDeletedUsersAreSetAside() throws {
        let tenant = try importing(
            TestFile(
                "users.csv",
                Self.g3 + Self.row("anna@contoso.com", 1) + Self.row("gone@contoso.com", 2, deleted: "2026-10-01 08:00:00Z")
                    + Self.row("never@contoso.com", 3, deleted: "0001-01-01 00:00:00Z")))
        #expect(tenant.users.count == 2)
        #expect(tenant.user("gone@contoso.com") == nil)
        #expect(tenant.inputs[0].setAside == 1)
        #expect(tenant.inputs[0].records == 3)
    }

    @Test func aUserWithoutUPNIsCalledByTheObjectID() throws {
        let tenant = try importing(TestFile("users.csv", Self.g3 + Self.row("anna@contoso.com", 1) + Self.row("", 2)))
        #expect(tenant.users.ids.map { tenant.users[$0].name } == ["anna@contoso.com", id(2)])
    }

    @Test(arguments: [
        ("eva_fabrikam.com#EXT#@contoso.onmicrosoft.com", "Member", true), ("eva@contoso.com", "Guest", true), ("eva@contoso.com", "Member", false),
        ("EVA_fabrikam.com#ext#@contoso.onmicrosoft.com", "", true), ("eva@contoso.com", "", false),
    ]) func guestsAreToldByTypeOrName(_ name: String, type: String, isGuest: Bool) throws {
        let tenant = try importing(TestFile("users.csv", "id,userPrincipalName,userType\r\n\(id(1)),\(name),\(type)\r\n"))
        #expect(tenant.user(name)?.isGuest == isGuest)
    }

    @Test(
        arguments: [
            ("accountEnabled", "True", true), ("accountEnabled", "FALSE", false), ("accountEnabled", "", nil), ("accountEnabled", "1", true),
        ] as [(String, String, Bool?)]) func whoMaySignInHasThreeStates(_ column: String, value: String, expected: Bool?) throws
    {
        let tenant = try importing(TestFile("users.csv", "id,userPrincipalName,userType,\(column)\r\n\(id(1)),a@contoso.com,Member,\(value)\r\n"))
        #expect(tenant.user("a@contoso.com")?.isEnabled == expected)
    }

    @Test func duplicatesAreOneUserAndTold() throws {
        let tenant = try importing(
            TestFile(
                "users.csv",
                Self.g3 + Self.row("anna@contoso.com", 1) + Self.row("anna@contoso.com", 1) + Self.row("ben@contoso.com", 2, display: "Ben")
                    + Self.row("BEN@contoso.com", 2, display: "Ben B")))
        #expect(tenant.users.count == 2)
        #expect(tenant.inputs[0].merged == 2)
        #expect(tenant.facts.duplicateUsers.map(\.isIdentical) == [true, false])
        #expect(tenant.facts.duplicateUsers.map { tenant.text($0.second) } == ["users.csv:3", "users.csv:5"])
        #expect(tenant.user("ben@contoso.com")?.displayName == "Ben")
    }

    @Test func aPersonInThreeFilesIsMergedById() throws {
        let tenant = try importing(
            TestFile("1.csv", "id,userPrincipalName,userType\r\n\(id(1)),anna@contoso.com,Member\r\n"),
            TestFile("2.csv", Self.g3 + Self.row("ANNA@Contoso.com", 1, display: "Anna", licenses: "Office 365 E3")),
            TestFile("3.csv", "UserPrincipalName,Id,AssignedLicenses\r\nanna@contoso.com,\(id(1)),6fd2c87f-b296-42f0-b197-1e91e994b900\r\n"))
        #expect(tenant.users.count == 1)
        let anna = try #require(tenant.user("anna@contoso.com"))
        #expect(anna.evidence.map { tenant.text($0) } == ["1.csv:2", "3.csv:2", "2.csv:2"])
        #expect(anna.displayName == "Anna")
        #expect(tenant.inputs.map(\.merged) == [0, 1, 1])
        #expect(tenant.facts.duplicateUsers.isEmpty)
        // A SKU id says more than a name.
        #expect(tenant.licenses("anna@contoso.com")?.products == ["6fd2c87f-b296-42f0-b197-1e91e994b900"])
    }

    @Test func aRenamedUserIsFoundUnderBothNames() throws {
        let tenant = try importing(
            TestFile("1.csv", Self.g3 + Self.row("anna.old@contoso.com", 1)),
            TestFile("2.csv", "id,userPrincipalName,userType\r\n\(id(1)),anna.new@contoso.com,Member\r\n"),
            TestFile("3.csv", "User principal name,Licenses\r\nAnna.New@contoso.com,Office 365 E3\r\n"))
        #expect(tenant.users.count == 1)
        #expect(tenant.inputs[2].merged == 1)
    }

    @Test func aNameGivenToSomebodyNewIsAnotherUser() throws {
        let tenant = try importing(
            TestFile("1.csv", Self.g3 + Self.row("info@contoso.com", 1)),
            TestFile("2.csv", "id,userPrincipalName,userType\r\n\(id(2)),info@contoso.com,Member\r\n"))
        #expect(tenant.users.count == 2)
    }

    @Test func zeroIdsJoinNobody() throws {
        let zero = "00000000-0000-0000-0000-000000000000"
        let tenant = try importing(
            TestFile("users.csv", "id,userPrincipalName,userType\r\n\(zero),a@contoso.com,Member\r\n\(zero),b@contoso.com,Member\r\n"))
        #expect(tenant.users.count == 2)
        #expect(tenant.user("a@contoso.com")?.objectID == nil)
    }

    @Test func aLaterFileGivesTheObjectID() throws {
        let tenant = try importing(
            TestFile("1.csv", "User principal name,Licenses\r\na@contoso.com,Unlicensed\r\n"),
            TestFile("2.csv", "id,userPrincipalName,userType\r\n{\(id(7).uppercased())},A@contoso.com,Member\r\n"))
        #expect(tenant.users.count == 1)
        #expect(tenant.user("a@contoso.com")?.objectID == GUID(id(7)))
    }

    @Test func aRecordWithIdAloneGetsItsNameLater() throws {
        let tenant = try importing(
            TestFile("1.csv", "id,userPrincipalName,userType\r\n\(id(1)),,Member\r\n"),
            TestFile("2.csv", Self.g3 + Self.row("anna@contoso.com", 1, display: "Anna")))
        #expect(tenant.users.count == 1)
        #expect(tenant.user("anna@contoso.com")?.displayName == "Anna")
    }

    @Test func recordsWithoutKeyAreQuarantined() throws {
        let tenant = try importing(TestFile("users.csv", "id,userPrincipalName,userType\r\n,,Member\r\n\(id(1)),a@contoso.com,Member\r\n  , ,Guest\r\n"))
        let input = tenant.inputs[0]
        #expect(input.quarantined.map(\.row) == [2, 4])
        #expect(input.quarantined.map(\.reason) == ["noKey", "noKey"])
        #expect(input.quarantined[0].text == ",,Member")
        #expect(input.codes == ["noKey", "noKey"])
        #expect(tenant.users.count == 1)
    }

    @Test(arguments: [
        Self.g3 + row("a@contoso.com", 1) + row("a@contoso.com", 1) + row("b@contoso.com", 2, deleted: "2026-01-01 00:00:00Z") + ",,,,,,,,\r\n",
        Self.g3 + "x,y,z,1,2,3,4,5,6,7,8\r\n" + row("a@contoso.com", 1),
        Self.g3,
    ]) func everyRecordIsAccountedFor(_ text: String) throws {
        let tenant = try importing(TestFile("users.csv", text))
        let input = tenant.inputs[0]
        #expect(input.records == tenant.users.count + input.merged + input.setAside + input.quarantined.count)
    }

    @Test func linesSavedByExcelAreRead() throws {
        let text = "sep=;\r\n" + (Self.g3 + Self.row("anna@contoso.com", 1, display: "Änna")).replacing(",", with: ";")
        let tenant = try importing(TestFile(utf16: "users.csv", text))
        #expect(tenant.user("anna@contoso.com")?.displayName == "Änna")
        #expect(tenant.inputs[0].delimiter == UInt8(ascii: ";"))
        #expect(tenant.inputs[0].encoding == .utf16LittleEndian)
        #expect(tenant.user("anna@contoso.com").map { tenant.text($0.evidence[0]) } == "users.csv:3")
    }

    @Test func identitiesWithCommasDoNotShiftColumns() throws {
        let identities = #""[{""signInType"":""userPrincipalName"",""issuer"":""contoso.onmicrosoft.com"",""issuerAssignedId"":""a@contoso.com""}]""#
        let tenant = try importing(
            TestFile(
                "exportUsers_2026-1-15.csv",
                "\u{FEFF}id,displayName,userPrincipalName,userType,onPremisesSyncEnabled,identities,companyName,creationType\r\n\(id(1)),Anna,a@contoso.com,Member,,\(identities),,\r\n"
            ))
        #expect(tenant.user("a@contoso.com")?.displayName == "Anna")
        #expect(tenant.inputs[0].provides == [.users])
    }
}
