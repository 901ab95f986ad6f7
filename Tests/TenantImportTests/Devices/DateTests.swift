import ExportReading
import TenantModel
import Testing

@Suite struct DateTests {
    static func inventory(_ checkIns: [String], order: DateOrder? = nil) throws -> Tenant {
        let rows = checkIns.enumerated().map { "\(id($0 + 1)),PC\($0),\"\($1)\",\(id($0 + 101)),MDM\r\n" }.joined()
        return try importing(
            TestFile("inventory.csv", "Device ID,Device name,Last check-in,Azure AD Device ID,Managed by\r\n" + rows), dateOrder: order)
    }

    @Test(
        arguments: [
            ("2026-11-01T08:09:10Z", "2026-11-01T08:09:10Z"), ("2026-11-01 08:09:10.0000000", "2026-11-01T08:09:10Z"), ("2026-11-01", "2026-11-01T00:00:00Z"),
            ("2026-11-01T08:09:10+02:00", "2026-11-01T06:09:10Z"), ("01.11.2026 08:09", "2026-11-01T08:09:00Z"), ("01-Nov-2026 08:09", "2026-11-01T08:09:00Z"),
            ("/Date(1708000000000)/", "2024-02-15T12:26:40Z"), ("0001-01-01T00:00:00Z", nil), ("1601-01-01 00:00:00", nil), ("1900-01-01T00:00:00Z", nil),
            ("9999-12-31T23:59:59.9999999Z", nil), ("", nil), ("yesterday", nil),
        ] as [(String, String?)]) func datesAreReadInEveryForm(_ text: String, expected: String?) throws
    {
        #expect(try Self.inventory([text]).device("PC0")?.lastCheckIn?.description == expected)
    }

    @Test(arguments: [
        (["11/8/2026 1:25:31 PM", "11/18/2026 7:00:00 AM"], "2026-11-08T13:25:31Z"), (["08/11/2026 13:25:31", "18/11/2026 07:00:00"], "2026-11-08T13:25:31Z"),
    ]) func aDayAboveTwelveSettlesTheColumn(_ dates: [String], first: String) throws {
        let tenant = try Self.inventory(dates)
        #expect(tenant.device("PC0")?.lastCheckIn?.description == first)
        #expect(tenant.inputs[0].newestTimestamp?.description == "2026-11-18T07:00:00Z")
        #expect(!tenant.inputs[0].codes.contains("ambiguousDates"))
    }

    @Test func aColumnThatDoesNotTellStaysOpen() throws {
        let tenant = try Self.inventory(["11/8/2026 1:25 PM", "10/9/2026 1:25 PM", "5/5/2026 1:25 PM"])
        #expect(tenant.device("PC0")?.lastCheckIn == nil)
        #expect(tenant.device("PC2")?.lastCheckIn?.description == "2026-05-05T13:25:00Z")
        let diagnostic = try #require(tenant.inputs[0].diagnostics.first { $0.code == "ambiguousDates" })
        #expect(diagnostic.message.hasPrefix("2 dates of lastCheckIn"))
        #expect(diagnostic.fix?.contains("--date-order") == true)
    }

    @Test(arguments: [(DateOrder.dayFirst, "2026-08-11T13:25:00Z"), (.monthFirst, "2026-11-08T13:25:00Z")])
    func theOptionSettlesWhatTheColumnLeavesOpen(_ order: DateOrder, expected: String) throws {
        #expect(try Self.inventory(["11/8/2026 1:25 PM"], order: order).device("PC0")?.lastCheckIn?.description == expected)
    }

    @Test func textsThatAreNoDatesAreCountedWithTheirFirstRow() throws {
        let tenant = try Self.inventory(["2026-11-01T00:00:00Z", "soon", "later"])
        let diagnostic = try #require(tenant.inputs[0].diagnostics.first { $0.code == "invalidDates" })
        #expect(diagnostic.line == 3)
        #expect(diagnostic.message.hasPrefix("2 values"))
    }

    @Test func theNewestTimestampIsNeverInTheFuture() throws {
        let tenant = try Self.inventory(["2026-11-18T00:00:00Z", "2026-11-20T01:00:00Z", "2031-01-01T00:00:00Z"])
        #expect(tenant.inputs[0].newestTimestamp?.description == "2026-11-18T00:00:00Z")
    }

    @Test func anExpiryInThePastDoesNotMakeAFileFresh() throws {
        let tenant = try importing(
            TestFile(
                "inventory.csv",
                "Device ID,Device name,Last check-in,Azure AD Device ID,Managed by,Management certificate expiration date\r\n\(id(1)),PC,2026-09-01T00:00:00Z,\(id(9)),MDM,2026-11-01T00:00:00Z\r\n"
            ))
        #expect(tenant.inputs[0].newestTimestamp?.description == "2026-09-01T00:00:00Z")
        #expect(tenant.device("PC")?.certificateExpiry?.description == "2026-11-01T00:00:00Z")
    }

    @Test func datesWithoutZoneAreSaidToBeUTC() throws {
        let tenant = try Self.inventory(["2026-11-18 00:00:00", "2026-11-18T00:00:00Z"])
        #expect(tenant.inputs[0].diagnostics.first { $0.code == "assumedUTC" }?.message.hasPrefix("1 dates") == true)
    }

    @Test func usersShowHowFreshTheyAre() throws {
        let tenant = try importing(
            TestFile(
                "users.csv",
                "id,userPrincipalName,officeLocation,identityIssuer,createdDateTime\r\n\(id(1)),a@contoso.com,,,8/19/2021 1:25:31 PM\r\n\(id(2)),b@contoso.com,,,9/1/2026 1:00:00 AM\r\n"
            ))
        #expect(tenant.inputs[0].format == "entra.users.e2")
        #expect(tenant.inputs[0].newestTimestamp?.description == "2026-09-01T01:00:00Z")
    }
}
