import ExportReading
import TenantModel
import Testing

@Suite struct MsolLicenseTests {
    static let rows: [(String, String, LicenseSet.Level, [String])] = [
        ("True", "contoso:SPE_E3", .product, ["SPE_E3"]), ("True", "contoso:EMS;contoso:ENTERPRISEPACK", .product, ["EMS", "ENTERPRISEPACK"]),
        ("False", "", .product, []), ("True", "", .notRead, []), ("", "", .notRead, []),
        ("False", "System.Collections.Generic.List`1[Microsoft.Online.Administration.UserLicense]", .product, []),
        ("True", "System.Collections.Generic.List`1[Microsoft.Online.Administration.UserLicense]", .notRead, []),
    ]

    @Test(arguments: rows) func tenantPrefixesAreLeftOut(_ isLicensed: String, cell: String, level: LicenseSet.Level, products: [String]) throws {
        let tenant = try importing(
            TestFile(
                "msol.csv",
                "#TYPE Selected.Microsoft.Online.Administration.User\r\n\"UserPrincipalName\",\"isLicensed\",\"Licenses\"\r\n\"a@contoso.com\",\"\(isLicensed)\",\"\(cell)\"\r\n\"b@contoso.com\",\"True\",\"contoso:EMS\"\r\n"
            ))
        #expect(tenant.licenses("a@contoso.com")?.level == level)
        #expect(tenant.licenses("a@contoso.com")?.products == products)
    }

    static func clixml(_ license: String) -> String {
        #"<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><Props><S N="UserPrincipalName">a@contoso.com</S><G N="ObjectId">\#(id(1))</G><B N="IsLicensed">true</B><Obj N="Licenses" RefId="1"><LST>\#(license)</LST></Obj></Props></Obj></Objs>"#
    }

    @Test(arguments: [
        ("<Obj N=\"GroupsAssigningLicense\" RefId=\"3\"><LST /></Obj>", [LicenseAssignment.Path.direct]),
        ("<Obj N=\"GroupsAssigningLicense\" RefId=\"3\"><LST><G>\(id(1))</G><G>\(id(8))</G></LST></Obj>", [.direct, .group(id(8))]),
        ("<S N=\"GroupsAssigningLicense\">System.Guid[]</S>", [.unknown]), ("<Nil N=\"GroupsAssigningLicense\" />", [.unknown]), ("", [.unknown]),
    ]) func theUsersOwnIdMeansADirectAssignment(_ groups: String, paths: [LicenseAssignment.Path]) throws {
        let license = #"<Obj RefId="2"><Props><S N="AccountSkuId">contoso:EMS</S>\#(groups)</Props></Obj>"#
        let tenant = try importing(TestFile("msol.xml", Self.clixml(license)))
        #expect(tenant.inputs[0].format == "msol.users")
        #expect(tenant.licenses("a@contoso.com")?.assignments.map(\.path) == paths)
        #expect(tenant.licenses("a@contoso.com")?.level == .product)
    }

    @Test func serviceStatusShowsPlans() throws {
        let status =
            #"<Obj N="ServiceStatus" RefId="4"><LST><Obj RefId="5"><Props><Obj N="ServicePlan" RefId="6"><Props><S N="ServiceName">INTUNE_A</S></Props></Obj><S N="ProvisioningStatus">PendingInput</S></Props></Obj></LST></Obj>"#
        let license = #"<Obj RefId="2"><Props><S N="AccountSkuId">contoso:EMS</S>\#(status)</Props></Obj>"#
        let set = try #require(try importing(TestFile("msol.xml", Self.clixml(license))).licenses("a@contoso.com"))
        #expect(set.level == .plan)
        #expect(set.assignments[0].plans == .listed([ListedPlan(id: nil, name: "INTUNE_A", status: .pending)]))
    }

    @Test func serviceStatusCutByDepthLeavesTheProduct() throws {
        let license =
            #"<Obj RefId="2"><Props><S N="AccountSkuId">contoso:EMS</S><S N="ServiceStatus">System.Collections.Generic.List`1[Microsoft.Online.Administration.ServiceStatus]</S></Props></Obj>"#
        let set = try #require(try importing(TestFile("msol.xml", Self.clixml(license))).licenses("a@contoso.com"))
        #expect(set.level == .product)
    }

    @Test func aListOfTypeNamesIsCollapsed() throws {
        let tenant = try importing(TestFile("msol.xml", Self.clixml("<S>Microsoft.Online.Administration.UserLicense</S>")))
        #expect(tenant.licenses("a@contoso.com") == .notRead)
        #expect(tenant.inputs[0].codes.contains("collapsedColumn"))
    }
}
