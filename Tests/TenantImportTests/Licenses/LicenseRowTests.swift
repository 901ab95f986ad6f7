import ExportReading
import TenantModel
import Testing

@Suite struct LicenseRowTests {
    static let header = "DisplayName,UserPrinciPalName,LicensePlan,FriendlyNameofLicensePlan,ServiceName,FriendlyNameofServiceName,ProvisioningStatus\r\n"

    static func row(_ name: String, _ product: String, _ plan: String, _ status: String) -> String { "Anna,\(name),\(product),x,\(plan),y,\(status)\r\n" }

    @Test func rowsOfAPersonAreOneSet() throws {
        let report =
            Self.header + Self.row("anna@contoso.com", "EMS", "INTUNE_A", "PendingInput")
            + Self.row("anna@contoso.com", "EMS", "EXCHANGE_S_FOUNDATION", "Success")
            + Self.row("ben@contoso.com", "SPE_E3", "INTUNE_A", "Disabled") + Self.row("ANNA@contoso.com", "ENTERPRISEPACK", "TEAMS1", "Success")
            + Self.row("anna@contoso.com", "contoso:EMS", "INTUNE_O365", "Success")
        let tenant = try importing(
            TestFile("1.csv", report), TestFile("2.csv", "User principal name,Licenses\r\nanna@contoso.com,Office 365 E3\r\nben@contoso.com,Unlicensed\r\n"))
        let anna = try #require(tenant.licenses("anna@contoso.com"))
        #expect(anna.level == .plan)
        #expect(anna.products == ["EMS", "ENTERPRISEPACK", "EMS"])
        #expect(anna.assignments[0].plans == .listed([ListedPlan(id: nil, name: "INTUNE_A", status: .pending)]))
        #expect(anna.assignments[1].plans == .listed([]))
        #expect(anna.assignments.map(\.path) == [.unknown, .unknown, .unknown])
        #expect(tenant.licenses("ben@contoso.com")?.assignments[0].plans == .listed([ListedPlan(id: nil, name: "INTUNE_A", status: .off)]))
        #expect(tenant.users.count == 2)
        #expect(tenant.user("anna@contoso.com")?.evidence.map { tenant.text($0) } == ["2.csv:2", "1.csv:2"])
        let input = try #require(tenant.input("1.csv"))
        #expect([input.records, input.merged, input.setAside, input.quarantined.count] == [5, 0, 0, 0])
        #expect(input.provides == [.licenses, .licensePlans])
    }

    @Test func aReportAloneNamesItsPeople() throws {
        let tenant = try importing(TestFile("1.csv", Self.header + Self.row("anna@contoso.com", "EMS", "INTUNE_A", "Success") + ",,EMS,x,y,z,Success\r\n"))
        #expect(tenant.users.count == 1)
        #expect(tenant.user("anna@contoso.com")?.displayName == "Anna")
        #expect(tenant.inputs[0].provides == [.users, .licenses, .licensePlans])
        #expect(tenant.inputs[0].quarantined.map(\.row) == [3])
    }

    @Test func deletedPeopleStayAway() throws {
        let tenant = try importing(
            TestFile("1.csv", Self.header + Self.row("gone@contoso.com", "EMS", "INTUNE_A", "Success")),
            TestFile("2.csv", UserMergeTests.g3 + UserMergeTests.row("gone@contoso.com", 1, deleted: "2026-10-01 08:00:00Z")))
        #expect(tenant.users.count == 0)
    }

    @Test func graphWinsOverTheReport() throws {
        let plans = #"[{"id":"\#(id(1))","userPrincipalName":"anna@contoso.com","assignedLicenses":[]}]"#
        let tenant = try importing(
            TestFile("1.csv", Self.header + Self.row("anna@contoso.com", "EMS", "INTUNE_A", "Success")), TestFile("2.json", plans))
        #expect(tenant.licenses("anna@contoso.com")?.products == [])
    }

    @Test(arguments: [1, 2, 64, 300]) func blocksChangeNothing(_ chunk: Int) throws {
        let report = Self.header + (0..<50).map { Self.row("user\($0 / 3)@contoso.com", $0 % 2 == 0 ? "EMS" : "SPE_E3", "INTUNE_A", "Success") }.joined()
        let tenant = try importing(TestFile("1.csv", report), threads: 2, chunkBytes: chunk)
        #expect(tenant.users.count == 17)
        #expect(tenant.licenses("user0@contoso.com")?.products == ["EMS", "SPE_E3"])
        #expect(tenant.user("user16@contoso.com").map { tenant.text($0.evidence[0]) } == "1.csv:50")
    }
}
