import ExportReading
import TenantModel
import Testing

@Suite struct ProductNameTests {
    static let cells: [(String, [String])] = [
        ("Unlicensed", []),
        ("unlicensed", []),
        ("Microsoft 365 E3", ["Microsoft 365 E3"]),
        ("Microsoft Power Automate Free+Microsoft 365 Business Basic", ["Microsoft Power Automate Free", "Microsoft 365 Business Basic"]),
        ("Enterprise Mobility + Security E3", ["Enterprise Mobility + Security E3"]),
        (
            "MICROSOFT INTUNE SUITE+ENTERPRISE MOBILITY + SECURITY E5+MICROSOFT DEFENDER FOR ENDPOINT P2",
            ["MICROSOFT INTUNE SUITE", "ENTERPRISE MOBILITY + SECURITY E5", "MICROSOFT DEFENDER FOR ENDPOINT P2"]
        ),
        ("Enterprise Mobility + Security E5+Office 365 E3", ["Enterprise Mobility + Security E5", "Office 365 E3"]),
        ("Office 365 E3+Microsoft 365 F5 Security + Compliance Add-on", ["Office 365 E3", "Microsoft 365 F5 Security + Compliance Add-on"]),
        ("Microsoft Fabric (Gratis)+Microsoft 365 Empresa Básico", ["Microsoft Fabric (Gratis)", "Microsoft 365 Empresa Básico"]),
        ("Office 365 E3+Office 365 E3", ["Office 365 E3"]),
        ("+Office 365 E3+", ["Office 365 E3"]),
    ]

    @Test(arguments: cells) func aPlusWithBlanksBelongsToTheName(_ cell: String, names: [String]) throws {
        let tenant = try importing(TestFile("users.csv", "User principal name,Licenses\r\na@contoso.com,\(cell)\r\nb@contoso.com,Office 365 E1\r\n"))
        let set = try #require(tenant.licenses("a@contoso.com"))
        #expect(set.products == names)
        #expect(set.level == .product)
    }

    @Test func aSingleEmptyCellSaysNothing() throws {
        let tenant = try importing(TestFile("users.csv", "User principal name,Licenses\r\na@contoso.com,\r\nb@contoso.com,Unlicensed\r\n"))
        #expect(tenant.licenses("a@contoso.com") == .notRead)
        #expect(tenant.licenses("b@contoso.com") == LicenseSet(level: .product))
        #expect(tenant.inputs[0].provides == [.users, .licenses])
        #expect(tenant.inputs[0].codes == [])
    }

    @Test func aColumnEmptyThroughoutWasNotAskedFor() throws {
        let tenant = try importing(TestFile("users.csv", "User principal name,Licenses\r\na@contoso.com,\r\nb@contoso.com,\r\n"))
        #expect(tenant.licenses("a@contoso.com") == .notRead)
        #expect(tenant.inputs[0].codes == ["emptyLicenseColumn"])
        #expect(tenant.inputs[0].provides == [.users])
    }

    static let g2 = "Block credential,License assignment details,Licenses,User principal name\r\n"

    @Test func namesUnderTheWrongHeaderAreTaken() throws {
        let tenant = try importing(TestFile("users.csv", Self.g2 + "False,Microsoft 365 E3,,a@contoso.com\r\nFalse,Unlicensed,,b@contoso.com\r\n"))
        #expect(tenant.licenses("a@contoso.com")?.products == ["Microsoft 365 E3"])
        #expect(tenant.licenses("b@contoso.com") == LicenseSet(level: .product))
        #expect(tenant.inputs[0].codes == ["misplacedLicenses"])
    }

    @Test func namesUnderTheRightHeaderStay() throws {
        let tenant = try importing(TestFile("users.csv", Self.g2 + "False,Direct,Microsoft 365 E3,a@contoso.com\r\nFalse,Direct,,b@contoso.com\r\n"))
        #expect(tenant.licenses("a@contoso.com")?.products == ["Microsoft 365 E3"])
        #expect(tenant.licenses("b@contoso.com") == .notRead)
        #expect(tenant.inputs[0].codes == [])
    }

    @Test func anotherFileWithNamesDoesNotTakeAwayWhatWasRead() throws {
        let tenant = try importing(
            TestFile("1.csv", "User principal name,Licenses\r\na@contoso.com,Microsoft 365 E3\r\n"),
            TestFile("2.csv", "User principal name,Licenses\r\na@contoso.com,Unlicensed\r\n"))
        #expect(tenant.licenses("a@contoso.com")?.products == ["Microsoft 365 E3"])
    }
}
