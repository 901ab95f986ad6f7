import ExportReading
import Foundation
import TenantModel
import Testing

/// What a plan wants to know of people, in every users format that has it.
@Suite struct UserAttributeTests {
    /// What each format calls the columns, and what one user has in them.
    struct Sample: Sendable, CustomTestStringConvertible {
        let name: String
        let header: String
        var values: [String: String]

        var testDescription: String { name }

        /// The header with one row.
        var text: String {
            let cells = header.split(separator: ",", omittingEmptySubsequences: false).map { values[String($0)] ?? "" }
            return header + "\r\n" + cells.joined(separator: ",") + "\r\n"
        }
    }

    static let m365 = [
        "User principal name": "anna@contoso.com", "Object Id": id(1), "Licenses": "Unlicensed", "Title": "Nurse", "Office": "North 2", "City": "Lyon",
        "CountryOrRegion": "France", "Country/Region": "France", "Usage location": "FR", "Preferred language": "fr-FR",
    ]
    static let entra = [
        "userPrincipalName": "anna@contoso.com", "id": id(1), "objectId": id(1), "jobTitle": "Nurse", "officeLocation": "North 2",
        "physicalDeliveryOfficeName": "North 2", "city": "Lyon", "country": "France", "usageLocation": "FR", "preferredLanguage": "fr-FR",
    ]
    static let columns = ["jobTitle", "office", "city", "country", "usageLocation", "language"]
    static let samples = [
        Sample(name: "G3", header: FormatFixture.g3, values: m365),
        Sample(name: "G3, Country/Region", header: FormatFixture.g3.replacing("CountryOrRegion", with: "Country/Region"), values: m365),
        Sample(name: "G2", header: FormatFixture.g2, values: m365),
        Sample(
            name: "cut down", header: "User principal name,Licenses,Office,Title,Preferred language,City,Usage location,CountryOrRegion", values: m365),
        Sample(name: "E1", header: FormatFixture.e1 + ",preferredLanguage", values: entra),
        Sample(name: "E2", header: FormatFixture.e2 + ",preferredLanguage", values: entra),
        Sample(name: "E3", header: FormatFixture.e3 + ",jobTitle,officeLocation,city,country,usageLocation,preferredLanguage", values: entra),
        Sample(
            name: "Get-MgUser", header: "Id,UserPrincipalName,AssignedLicenses,JobTitle,OfficeLocation,City,Country,UsageLocation,PreferredLanguage",
            values: [
                "Id": id(1), "UserPrincipalName": "anna@contoso.com", "JobTitle": "Nurse", "OfficeLocation": "North 2", "City": "Lyon",
                "Country": "France", "UsageLocation": "FR", "PreferredLanguage": "fr-FR",
            ]),
        Sample(
            name: "Get-MsolUser", header: "UserPrincipalName,ObjectId,IsLicensed,Title,Office,City,Country,UsageLocation,PreferredLanguage",
            values: [
                "UserPrincipalName": "anna@contoso.com", "ObjectId": id(1), "IsLicensed": "False", "Title": "Nurse", "Office": "North 2", "City": "Lyon",
                "Country": "France", "UsageLocation": "FR", "PreferredLanguage": "fr-FR",
            ]),
    ]

    /// Title, office, city, country and language of a user.
    static func attributes(_ name: String, _ tenant: Tenant) -> [String] {
        guard let user = tenant.user(name) else { return [] }
        return [user.jobTitle, user.office, user.city, user.country, user.language].map { tenant.symbols[$0] }
    }

    @Test(arguments: samples) func areReadForAPlan(_ sample: Sample) throws {
        let tenant = try importing(TestFile("users.csv", sample.text), planning: true)
        #expect(Self.attributes("anna@contoso.com", tenant) == ["Nurse", "North 2", "Lyon", "France", "fr-FR"])
        #expect(tenant.symbols[tenant.users.usageLocation(of: UserID(index: 0))] == "FR")
        #expect(tenant.inputs[0].diagnostics.filter { $0.severity != .info && $0.code != "emptyLicenseColumn" } == [])
    }

    @Test(arguments: samples) func areNotReadOtherwise(_ sample: Sample) throws {
        let tenant = try importing(TestFile("users.csv", sample.text))
        #expect(tenant.users.count == 1)
        #expect(tenant.users.attributes.isEmpty && tenant.users.attributes.language.isEmpty)
        #expect(Self.attributes("anna@contoso.com", tenant) == ["", "", "", "", ""])
        #expect(["Nurse", "North 2", "Lyon", "France", "fr-FR"].allSatisfy { !tenant.symbols.texts.contains($0) })
    }

    @Test(arguments: samples, [true, false]) func theColumnsAreNamedEitherWay(_ sample: Sample, planning: Bool) throws {
        let input = try importing(TestFile("users.csv", sample.text), planning: planning).inputs[0]
        #expect(Set(input.columns.compactMap(\.field)).isSuperset(of: Self.columns))
        #expect(input.columns.count == sample.header.split(separator: ",").count)
    }

    @Test(arguments: [
        (
            "users.json",
            #"{"value":[{"id":"ID","userPrincipalName":"anna@contoso.com","assignedLicenses":[],"jobTitle":"Nurse","officeLocation":"North 2","city":"Lyon","country":"France","usageLocation":"FR","preferredLanguage":"fr-FR"},{"id":"OTHER","userPrincipalName":"ben@contoso.com","assignedLicenses":[],"jobTitle":null,"officeLocation":null}]}"#
        ),
        (
            "users.xml",
            #"<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><MS><S N="Id">ID</S><S N="UserPrincipalName">anna@contoso.com</S><S N="AssignedLicenses">x</S><S N="JobTitle">Nurse</S><S N="OfficeLocation">North 2</S><S N="City">Lyon</S><S N="Country">France</S><S N="UsageLocation">FR</S><S N="PreferredLanguage">fr-FR</S></MS></Obj><Obj RefId="1"><MS><S N="Id">OTHER</S><S N="UserPrincipalName">ben@contoso.com</S><S N="AssignedLicenses">x</S><Nil N="JobTitle" /></MS></Obj></Objs>"#
        ),
        (
            "users.xml",
            #"<?xml version="1.0"?><Objects><Object Type="System.Object"><Property Name="Id">ID</Property><Property Name="UserPrincipalName" Type="System.String">anna@contoso.com</Property><Property Name="AssignedLicenses" Type="System.String" /><Property Name="JobTitle">Nurse</Property><Property Name="OfficeLocation">North 2</Property><Property Name="City">Lyon</Property><Property Name="Country">France</Property><Property Name="UsageLocation">FR</Property><Property Name="PreferredLanguage">fr-FR</Property></Object><Object Type="System.Object"><Property Name="Id">OTHER</Property><Property Name="UserPrincipalName" Type="System.String">ben@contoso.com</Property><Property Name="AssignedLicenses" Type="System.String" /></Object></Objects>"#
        ),
    ]) func areReadFromEveryContainer(_ path: String, text: String) throws {
        let tenant = try importing(TestFile(path, text.replacing("ID", with: id(1)).replacing("OTHER", with: id(2))), planning: true)
        #expect(Self.attributes("anna@contoso.com", tenant) == ["Nurse", "North 2", "Lyon", "France", "fr-FR"])
        #expect(Self.attributes("ben@contoso.com", tenant) == ["", "", "", "", ""])
    }

    @Test func theFirstFileThatSaysSomethingCounts() throws {
        let columns = "id,userPrincipalName,userType,jobTitle,officeLocation,city,country,usageLocation,preferredLanguage\r\n"
        let tenant = try importing(
            TestFile("1.csv", "id,userPrincipalName,userType,jobTitle\r\n\(id(1)),anna@contoso.com,Member,Nurse\r\n"),
            TestFile("2.csv", columns + "\(id(1)),anna@contoso.com,Member,Doctor,North 2,,,FR,\r\n\(id(2)),ben@contoso.com,Member,,,Paris,,,\r\n"),
            TestFile(
                "3.csv", columns + "\(id(2)),ben@contoso.com,Member,Driver,South 1,Lyon,,,de\r\n\(id(1)),anna@contoso.com,Member,,East,Nice,France,,fr\r\n"),
            planning: true)
        #expect(Self.attributes("anna@contoso.com", tenant) == ["Nurse", "North 2", "Nice", "France", "fr"])
        #expect(Self.attributes("ben@contoso.com", tenant) == ["Driver", "South 1", "Paris", "", "de"])
    }

    @Test func theCityStandsForTheOfficeAndTheUsageLocationForTheCountry() throws {
        let header = "id,userPrincipalName,userType,officeLocation,city,country,usageLocation\r\n"
        let tenant = try importing(
            TestFile("1.csv", header + "\(id(1)),a@contoso.com,Member,,Lyon,,FR\r\n\(id(2)),b@contoso.com,Member,North 2,Lyon,Spain,FR\r\n"), planning: true)
        #expect(Self.attributes("a@contoso.com", tenant) == ["", "Lyon", "Lyon", "FR", ""])
        #expect(Self.attributes("b@contoso.com", tenant) == ["", "North 2", "Lyon", "Spain", ""])
    }

    @Test(arguments: [
        ("fr-FR", "fr-FR"), (" en ", "en"), ("zh-Hans-CN", "zh-Hans-CN"), ("pt_BR", "pt_BR"), ("fil-PH", "fil-PH"), ("'+84 555 0100", ""), ("555 0100", ""),
        ("French", ""), ("f", ""), ("", ""), ("fr FR", ""), ("é-FR", ""),
    ]) func aLanguageIsATag(_ text: String, read: String) throws {
        let tenant = try importing(
            TestFile("1.csv", "id,userPrincipalName,userType,preferredLanguage\r\n\(id(1)),a@contoso.com,Member,\(text)\r\n"), planning: true)
        #expect(Self.attributes("a@contoso.com", tenant).last == read)
    }

    @Test func peopleOfALicenseReportHaveNoneAndMoveNobodyElse() throws {
        let report = "DisplayName,UserPrinciPalName,LicensePlan,ServiceName,ProvisioningStatus\r\nZoe,zoe@contoso.com,EMS,INTUNE_A,Success\r\n"
        let tenant = try importing(
            TestFile("1.csv", report), TestFile("2.csv", Self.samples[0].text.replacing("Nurse", with: "Buyer")), planning: true)
        #expect(tenant.users.count == 2)
        #expect(tenant.users.attributes.jobTitle.count == 2 && tenant.users.attributes.language.count == 2)
        #expect(Self.attributes("zoe@contoso.com", tenant) == ["", "", "", "", ""])
        #expect(Self.attributes("anna@contoso.com", tenant).first == "Buyer")
    }

    @Test func readingInPartsChangesNothing() throws {
        let rows = (0..<500).map { "\(id($0 % 400)),u\($0 % 400)@contoso.com,Member,Title \($0 % 7),\($0 % 3 == 0 ? "" : "Site \($0 % 11)"),fr-FR\r\n" }
        let text = "id,userPrincipalName,userType,jobTitle,officeLocation,preferredLanguage\r\n" + rows.joined()
        let whole = try importing(TestFile("1.csv", text), planning: true)
        let parts = try importing(TestFile("1.csv", text), planning: true, threads: 2, chunkBytes: 2000)
        for number in stride(from: 1, to: 400, by: 37) {
            let name = "u\(number)@contoso.com"
            #expect(Self.attributes(name, whole) == Self.attributes(name, parts))
            #expect(Self.attributes(name, whole).first == "Title \(number % 7)")
        }
    }

    @Test func nothingElseIsReadDifferently() {
        let folder = sampleFolder.appendingPathComponent("SampleData/Contoso").path
        let (off, on) = (importing(folder: folder), importing(folder: folder, planning: true))
        #expect(on.users.objectID == off.users.objectID)
        #expect(on.users.department.map { on.symbols[$0] } == off.users.department.map { off.symbols[$0] })
        #expect(on.users.licenses == off.users.licenses && on.users.isEnabled == off.users.isEnabled)
        #expect(on.inputs.map(\.columns) == off.inputs.map(\.columns))
        #expect(on.inputs.map { $0.diagnostics.map(\.code) } == off.inputs.map { $0.diagnostics.map(\.code) })
        #expect(on.users.attributes.jobTitle.count == on.users.count)
        let offices = Set(on.users.ids.map { on.symbols[on.users.office(of: $0)] })
        #expect(offices == ["", "Lyon", "Paris La Défense", "Lyon Part-Dieu", "New York Midtown", "Boston Seaport"])
        #expect(Set(on.users.ids.map { on.symbols[on.users.language(of: $0)] }) == ["", "fr-FR", "en-US", "de-DE"])
    }
}
