import ExportReading
import TenantModel
import Testing

@Suite struct IntuneAssignmentTests {
    static func policy(_ more: String) -> TestFile {
        TestFile("p.json", ##"{"@odata.type":"#microsoft.graph.iosCompliancePolicy","id":"\##(id(1))","displayName":"P"\##(more)}"##)
    }

    static func target(_ type: String, _ more: String = "") -> String { ##"{"target":{"@odata.type":"#microsoft.graph.\##(type)"\##(more)}}"## }
    static let group = PolicyAssignment(.group(PolicyTarget(id: GUID(id(50)))))
    static let groupTarget = target("groupAssignmentTarget", #","groupId":"\#(id(50))""#)

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let expected: IntunePolicy.Assignments
        let codes: [String]

        init(_ name: String, _ text: String, _ expected: IntunePolicy.Assignments, _ codes: [String] = []) {
            testDescription = name
            self.text = text
            self.expected = expected
            self.codes = codes
        }
    }

    static let cases = [
        Case("no key", "", .unknown),
        Case("only the link", #","assignments@odata.navigationLink":"x""#, .unknown),
        Case("null", #","assignments":null"#, .unknown),
        Case("none", #","assignments":[]"#, .known([])),
        Case("not assigned", #","isAssigned":false"#, .known([])),
        Case("not assigned, as text", #","IsAssigned":"False""#, .known([])),
        Case("assigned to nobody knows whom", #","isAssigned":true"#, .unknown),
        Case("a group", ",\"assignments\":[\(groupTarget)]", .known([group])),
        Case("a bare object", ",\"Assignments\":\(groupTarget)", .known([group])),
        Case("all users", ",\"assignments\":[\(target("allLicensedUsersAssignmentTarget"))]", .known([PolicyAssignment(.allUsers)])),
        Case("all devices", ",\"assignments\":[\(target("allDevicesAssignmentTarget"))]", .known([PolicyAssignment(.allDevices)])),
        Case(
            "a collection", ",\"assignments\":[\(target("configurationManagerCollectionAssignmentTarget", #","collectionId":"x""#))]",
            .known([PolicyAssignment(.other("configurationmanagercollectionassignmenttarget"))])),
        Case("an unknown target", ",\"assignments\":[\(target("somethingNewTarget"))]", .unknown, ["unknownAssignmentTarget"]),
        Case("a group without id", ",\"assignments\":[\(target("groupAssignmentTarget"))]", .unknown, ["unknownAssignmentTarget"]),
        Case(
            "a placeholder for the id", ",\"assignments\":[\(target("groupAssignmentTarget", #","groupId":"%GroupId%""#))]",
            .known([PolicyAssignment(.group(PolicyTarget(id: nil, name: "%GroupId%")))])),
        Case(
            "removed", ##","assignments":[{"intent":"remove","target":{"@odata.type":"#microsoft.graph.allDevicesAssignmentTarget"}}]"##,
            .known([PolicyAssignment(.allDevices, removes: true)])),
        Case(
            "filter without type",
            ",\"assignments\":[\(target("allDevicesAssignmentTarget", #","deviceAndAppManagementAssignmentFilterId":"\#(id(7))""#))]",
            .known([PolicyAssignment(.allDevices, filter: .init(name: id(7), excludes: false))])),
        Case(
            "filter of zeros",
            ",\"assignments\":[\(target("allDevicesAssignmentTarget", #","deviceAndAppManagementAssignmentFilterId":"\#(GUID.zero)","deviceAndAppManagementAssignmentFilterType":"include""#))]",
            .known([PolicyAssignment(.allDevices)])),
        Case(
            "empty filter",
            ",\"assignments\":[\(target("allDevicesAssignmentTarget", #","deviceAndAppManagementAssignmentFilterId":"","deviceAndAppManagementAssignmentFilterType":"none""#))]",
            .known([PolicyAssignment(.allDevices)])),
        Case(
            "groups in the older form",
            #","groupAssignments":[{"targetGroupId":"\#(id(50))","excludeGroup":false},{"targetGroupId":"\#(id(51))","excludeGroup":true}]"#,
            .known([group, PolicyAssignment(.group(PolicyTarget(id: GUID(id(51)))), excludes: true)])),
        Case("no groups in the older form", #","groupAssignments":[]"#, .unknown),
        Case("collapsed targets", #","Assignments":[{"Id":"a","Target":"Microsoft.Graph.PowerShell.Models.X"}]"#, .unknown, ["collapsedAssignments"]),
        Case("a collapsed list", #","Assignments":"System.Object[]""#, .unknown, ["collapsedAssignments"]),
        Case("numbers", #","assignments":[1,2]"#, .unknown, ["collapsedAssignments"]),
    ]

    @Test(arguments: cases) func assignmentsHaveThreeStates(_ test: Case) throws {
        let tenant = try importing(Self.policy(test.text))
        #expect(tenant.policies.intune.map(\.assignments) == [test.expected])
        #expect(tenant.inputs[0].codes == test.codes)
    }

    // MARK: Files of their own

    static func named(_ path: String, id number: Int? = nil) -> TestFile {
        let name = ExportFileName.stem(path)
        let id = number.map { #","id":"\#(TenantImportTests.id($0))""# } ?? ""
        return TestFile(path, ##"{"@odata.type":"#microsoft.graph.iosCompliancePolicy","displayName":"\##(name)"\##(id)}"##)
    }

    enum ExportFileName {
        static func stem(_ path: String) -> String { String(path.split(separator: "/").last?.split(separator: ".").first ?? "") }
    }

    static func states(_ tenant: Tenant) -> [String: IntunePolicy.Assignments] {
        Dictionary(uniqueKeysWithValues: tenant.policies.intune.map { ($0.name, $0.assignments) })
    }

    @Test func aPolicyBesideAnAssignmentsFolderAndWithoutAFileInItIsUnassigned() throws {
        let tenant = try importing(
            Self.named("A/one.json"), Self.named("A/two.json"), Self.named("A/three.json"), TestFile("A/Assignments/one.json", Self.groupTarget),
            TestFile("A/Assignments/three.json", "{"), Self.named("B/four.json"))
        #expect(Self.states(tenant) == ["one": .known([Self.group]), "two": .known([]), "three": .unknown, "four": .unknown])
    }

    @Test func theSourceDecidesBeforeTheNameOfTheFile() throws {
        let tenant = try importing(
            Self.named("A/one.json", id: 1), Self.named("A/two.json", id: 2),
            TestFile("A/Assignments/two.json", #"[{"sourceId":"\#(id(1))","# + Self.groupTarget.dropFirst() + "]"))
        #expect(Self.states(tenant)["one"] == .known([Self.group]))
    }

    @Test func graphNamesThePolicyInTheContext() throws {
        let tenant = try importing(
            Self.named("one.json", id: 1),
            TestFile(
                "x.json",
                #"{"@odata.context":"https://graph.microsoft.com/beta/$metadata#deviceManagement/deviceCompliancePolicies('\#(id(1))')/assignments","value":[{"id":"y","#
                    + Self.groupTarget.dropFirst() + "]}"
            ))
        #expect(Self.states(tenant) == ["one": .known([Self.group])])
    }

    @Test func sameContentIsReadForEachPolicyThatItIsNamedAfter() throws {
        let tenant = try importing(
            Self.named("A/one.json"), Self.named("A/two.json"), TestFile("A/Assignments/one.json", Self.groupTarget),
            TestFile("A/Assignments/two.json", Self.groupTarget))
        #expect(Self.states(tenant) == ["one": .known([Self.group]), "two": .known([Self.group])])
    }

    @Test func assignmentsOfNoPolicyAreSetAsideWithAWarning() throws {
        let tenant = try importing(TestFile("A/Assignments/one.json", "[\(Self.groupTarget),\(Self.groupTarget)]"))
        #expect(tenant.inputs[0].codes == ["assignmentsWithoutPolicy"])
        #expect(tenant.inputs[0].setAside == 2)
        #expect(tenant.inputs[0].records == 2)
    }
}
