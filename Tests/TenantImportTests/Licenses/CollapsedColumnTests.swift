import ExportReading
import TenantModel
import Testing

@Suite struct CollapsedColumnTests {
    static let cells = [
        "Microsoft.Graph.PowerShell.Models.IMicrosoftGraphAssignedLicense[]", "Microsoft.Graph.PowerShell.Models.MicrosoftGraphAssignedLicense[]",
        "System.Object[]", "System.String[]", "System.Collections.Generic.List`1[Microsoft.Online.Administration.UserLicense]",
        "Deserialized.Microsoft.Graph.PowerShell.Models.MicrosoftGraphAssignedLicense[]", "MicrosoftGraphAssignedLicense[]",
        "@{SkuId=efccb6f7-5641-4e0e-bd10-b4976e1bf68e; DisabledPlans=System.Object[]}",
        "[\"Microsoft.Graph.PowerShell.Models.MicrosoftGraphAssignedLicense\"]",
    ]

    @Test(arguments: cells) func aTypeNameIsNoLicense(_ cell: String) throws {
        let quoted = cell.replacing("\"", with: "\"\"")
        let tenant = try importing(
            TestFile("users.csv", "UserPrincipalName,AssignedLicenses\r\na@contoso.com,\"\(quoted)\"\r\nb@contoso.com,\"\(quoted)\"\r\n"))
        #expect(tenant.licenses("a@contoso.com") == .notRead)
        let diagnostic = try #require(tenant.inputs[0].diagnostics.first { $0.code == "collapsedColumn" })
        #expect(diagnostic.severity == .error)
        #expect(diagnostic.message.hasPrefix("2 values of assignedLicenses"))
        #expect(diagnostic.fix?.contains("Select-Object") == true)
        #expect(tenant.inputs[0].provides == [.users])
        #expect(!tenant.inputs[0].codes.contains("emptyLicenseColumn"))
    }

    @Test(arguments: cells) func oneColumnThatIsWholeSuffices(_ cell: String) throws {
        let quoted = cell.replacing("\"", with: "\"\"")
        let plan = "[Enabled]\(GraphLicenseTests.intune)"
        let tenant = try importing(TestFile("users.csv", "UserPrincipalName,AssignedLicenses,AssignedPlans\r\na@contoso.com,\"\(quoted)\",\(plan)\r\n"))
        #expect(tenant.licenses("a@contoso.com")?.level == .plan)
        #expect(tenant.licenses("a@contoso.com")?.assignedPlans.count == 1)
        #expect(tenant.inputs[0].codes == ["collapsedColumn"])
    }

    static func clixml(_ properties: String) -> String {
        #"<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><Props><S N="UserPrincipalName">a@contoso.com</S>\#(properties)</Props></Obj></Objs>"#
    }

    @Test(arguments: [
        #"<Obj N="AssignedLicenses" RefId="1"><LST><S>Microsoft.Graph.PowerShell.Models.MicrosoftGraphAssignedLicense</S></LST></Obj>"#,
        #"<Obj N="LicenseAssignmentStates" RefId="1"><LST><S>Microsoft.Graph.PowerShell.Models.MicrosoftGraphLicenseAssignmentState</S></LST></Obj>"#,
        #"<Obj N="AssignedPlans" RefId="1"><LST><S>Microsoft.Graph.PowerShell.Models.MicrosoftGraphAssignedPlan</S></LST></Obj>"#,
        #"<S N="AssignedLicenses">Microsoft.Graph.PowerShell.Models.MicrosoftGraphAssignedLicense[]</S>"#,
    ]) func clixmlCutByItsDepthProvesNothing(_ properties: String) throws {
        let tenant = try importing(TestFile(utf16: "users.xml", Self.clixml(properties)))
        #expect(tenant.licenses("a@contoso.com") == .notRead)
        #expect(tenant.inputs[0].codes.contains("collapsedColumn"))
    }

    @Test(arguments: [("<S N=\"DisabledPlans\">System.String[]</S>", LicenseSet.Level.product), ("<Obj N=\"DisabledPlans\" RefId=\"3\"><LST /></Obj>", .plan)])
    func disabledPlansCutByDepthLeaveTheProduct(_ disabled: String, level: LicenseSet.Level) throws {
        let text = Self.clixml(
            #"<Obj N="AssignedLicenses" RefId="1"><LST><Obj RefId="2"><Props>\#(disabled)<S N="SkuId">\#(GraphLicenseTests.ems)</S></Props></Obj></LST></Obj>"#)
        let tenant = try importing(TestFile("users.xml", text))
        #expect(tenant.licenses("a@contoso.com")?.level == level)
        #expect(tenant.licenses("a@contoso.com")?.products == [GraphLicenseTests.ems])
    }

    @Test func disabledPlansJoinedByConvertToJsonAreRead() throws {
        let set = try GraphLicenseTests.set(
            #""assignedLicenses":[{"skuId":"\#(GraphLicenseTests.ems)","disabledPlans":"\#(GraphLicenseTests.intune) \#(GraphLicenseTests.foreign)"}]"#)
        guard case .allBut(let plans) = set.assignments[0].plans else { return #expect(Bool(false)) }
        #expect(plans.count == 2)
    }

    @Test func convertToXmlLosesLicensesAtItsDepth() throws {
        let text =
            #"<?xml version="1.0"?><Objects><Object><Property Name="UserPrincipalName">a@contoso.com</Property><Property Name="AssignedLicenses"><Property>Microsoft.Graph.PowerShell.Models.MicrosoftGraphAssignedLicense</Property></Property></Object></Objects>"#
        let tenant = try importing(TestFile("users.xml", text))
        #expect(tenant.licenses("a@contoso.com") == .notRead)
    }
}
