import ExportReading
import TenantModel
import Testing

@Suite struct GraphLicenseTests {
    static let e3 = "6fd2c87f-b296-42f0-b197-1e91e994b900"
    static let ems = "efccb6f7-5641-4e0e-bd10-b4976e1bf68e"
    static let intune = "c1ec4a95-1f05-45b3-a911-aa3fa01094f5"
    static let basicMobility = "882e1d05-acd1-4ccb-8708-6ee03664b117"
    static let foreign = "9f431833-0334-42de-a7dc-70aa40db46db"

    /// What a Graph JSON user with these properties holds.
    static func set(_ properties: String) throws -> LicenseSet {
        let tenant = try importing(
            TestFile("users.json", #"{"value":[{"id":"\#(id(1))","userPrincipalName":"a@contoso.com",\#(properties)}]}"#))
        return try #require(tenant.licenses("a@contoso.com"))
    }

    @Test(arguments: ["null", #""""#, #""None""#]) func aGoodAssignmentHasNoError(_ error: String) throws {
        let set = try Self.set(
            #""licenseAssignmentStates":[{"skuId":"\#(Self.ems)","disabledPlans":["\#(Self.intune)"],"assignedByGroup":null,"state":"Active","error":\#(error)}]"#
        )
        let ems = try #require(GUID(Self.ems))
        let intune = try #require(GUID(Self.intune))
        #expect(set == LicenseSet(level: .plan, assignments: [LicenseAssignment(product: .sku(ems), path: .direct, plans: .allBut([intune]))]))
    }

    @Test(arguments: [
        ("Active", LicenseAssignment.State.active, true), ("ActiveWithError", .activeWithError, true), ("Error", .error, false), ("Disabled", .disabled, false),
    ]) func statesDecideWhetherThePathWorks(_ text: String, state: LicenseAssignment.State, isEffective: Bool) throws {
        let set = try Self.set(
            #""licenseAssignmentStates":[{"skuId":"\#(Self.ems)","disabledPlans":[],"assignedByGroup":"\#(id(9))","state":"\#(text)","error":"CountViolation"}]"#
        )
        #expect(set.assignments[0].state == state)
        #expect(set.assignments[0].isEffective == isEffective)
        #expect(set.assignments[0].error == "CountViolation")
        #expect(set.assignments[0].path == .group(id(9)))
    }

    @Test func propertyNamesOfPowerShellAreTheSame() throws {
        let text =
            #"[{"Id":"\#(id(1))","UserPrincipalName":"a@contoso.com","AssignedLicenses":[{"SkuId":"\#(Self.ems)","DisabledPlans":["\#(Self.intune)"]}]}]"#
        let set = try #require(try importing(TestFile("users.json", text)).licenses("a@contoso.com"))
        #expect(set.level == .plan)
        #expect(set.products == [Self.ems])
    }

    @Test func stalePlansAreOff() throws {
        let set = try Self.set(
            #""assignedPlans":[{"servicePlanId":"\#(Self.basicMobility)","capabilityStatus":"Deleted","service":"SCO"},{"servicePlanId":"\#(Self.intune)","capabilityStatus":"Enabled","service":"SCO"},{"servicePlanId":"\#(Self.foreign)","capabilityStatus":"Enabled","service":"exchange"}]"#
        )
        #expect(set.level == .plan)
        #expect(set.assignedPlans.map { "\($0.id) \($0.isOn)" } == ["\(Self.basicMobility) false", "\(Self.intune) true"])
    }

    @Test(arguments: [
        (#""assignedLicenses":[]"#, LicenseSet(level: .plan)), (#""assignedLicenses":null,"licenseAssignmentStates":null"#, .notRead),
        (#""assignedLicenses":[],"licenseAssignmentStates":[]"#, LicenseSet(level: .plan)),
    ]) func anEmptyListIsNoLicenseAndNullIsUnknown(_ properties: String, expected: LicenseSet) throws {
        #expect(try Self.set(properties) == expected)
    }

    @Test(arguments: [
        ("[Enabled]\(intune);[Deleted]\(basicMobility)", ["\(basicMobility) false", "\(intune) true"]),
        ("[Warning]\(intune)", ["\(intune) true"]), ("[Suspended]\(intune), [LockedOut]\(basicMobility)", ["\(basicMobility) false", "\(intune) false"]),
        ("\(intune) \(foreign)", ["\(intune) true"]),
    ]) func plansInOneCellAreRead(_ cell: String, plans: [String]) throws {
        let tenant = try importing(
            TestFile("users.csv", "UserPrincipalName;DisplayName;AssignedLicenses;AssignedPlans\r\na@contoso.com;A;\"\(Self.ems);\(Self.e3)\";\"\(cell)\"\r\n"))
        let set = try #require(tenant.licenses("a@contoso.com"))
        #expect(set.assignedPlans.map { "\($0.id) \($0.isOn)" } == plans)
        #expect(set.products == [Self.ems, Self.e3])
        #expect(set.level == .plan)
    }

    @Test func inAScriptsFileAnEmptyCellIsNoLicense() throws {
        let tenant = try importing(
            TestFile("users.csv", "UserPrincipalName,AssignedLicenses\r\na@contoso.com,\r\nb@contoso.com,\(Self.ems)\r\n"))
        #expect(tenant.licenses("a@contoso.com") == LicenseSet(level: .plan))
        #expect(tenant.licenses("b@contoso.com")?.level == .product)
    }

    @Test func plansThatWereNotAskedForProveNothing() throws {
        let tenant = try importing(TestFile("users.csv", "UserPrincipalName,AssignedLicenses,AssignedPlans\r\na@contoso.com,\(Self.ems),\r\n"))
        #expect(tenant.licenses("a@contoso.com")?.level == .product)
    }

    @Test func aNarrowListInACellIsReadAsJSON() throws {
        let json = #"[{""skuId"":""\#(Self.ems)"",""disabledPlans"":[],""assignedByGroup"":null,""state"":""Active"",""error"":null}]"#
        let tenant = try importing(TestFile("users.csv", "userPrincipalName,licenseAssignmentStates\r\na@contoso.com,\"\(json)\"\r\n"))
        #expect(tenant.licenses("a@contoso.com")?.assignments.map(\.path) == [.direct])
    }

    @Test func plansBeatNamesWhateverTheOrderOfFiles() throws {
        let names = "User principal name,Licenses\r\na@contoso.com,Microsoft 365 E3\r\n"
        let plans = #"[{"id":"\#(id(1))","userPrincipalName":"a@contoso.com","assignedLicenses":[{"skuId":"\#(Self.ems)","disabledPlans":[]}]}]"#
        for (first, second) in [(TestFile("1", names), TestFile("2", plans)), (TestFile("1", plans), TestFile("2", names))] {
            let tenant = try importing(first, second)
            #expect(tenant.licenses("a@contoso.com")?.level == .plan)
            #expect(tenant.inputs.map(\.merged) == [0, 1])
        }
    }
}

extension GraphLicenseTests {
    @Test func nullAndTheEmptyTextAreToldApart() throws {
        let user = { (number: Int, licenses: String) in
            #"{"id":"\#(id(number))","userPrincipalName":"u\#(number)@contoso.com","assignedLicenses":\#(licenses)}"#
        }
        let tenant = try importing(TestFile("users.json", "[" + [user(1, "\"\""), user(2, "null"), user(3, "\"\(Self.ems)\"")].joined(separator: ",") + "]"))
        #expect(tenant.licenses("u1@contoso.com") == LicenseSet(level: .plan))
        #expect(tenant.licenses("u2@contoso.com") == .notRead)
    }
}
