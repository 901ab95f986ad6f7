import ExportReading
import Foundation
import TenantModel
import Testing

@Suite struct BadPolicyTests {
    static let good = ##"{"@odata.type":"#microsoft.graph.iosCompliancePolicy","id":"\##(id(1))","displayName":"P","passcodeMinimumLength":6}"##

    @Test(arguments: [#"{"version":"1.0","resources":[]}"#, #"{"a":[1,2]}"#, "[1,2]", "[]", "{}"]) func jsonThatIsNoPolicyIsAnInfo(_ text: String) throws {
        let tenant = try importing(TestFile("a.json", text), TestFile("b.json", Self.good))
        #expect(tenant.policies.intune.count == 1)
        #expect(tenant.input("a.json")?.diagnostics.contains { $0.code == "unknownFormat" } ?? false)
        #expect(!tenant.provides.contains(.users))
    }

    @Test func unknownTypesAreCountedAndLoseNothing() throws {
        let tenant = try importing(
            TestFile("a.json", ##"{"@odata.type":"#microsoft.graph.deviceManagementScript","id":"\##(id(3))","displayName":"S"}"##),
            TestFile(
                "b.json",
                ##"{"@odata.context":"https://graph.microsoft.com/beta/$metadata#deviceManagement/deviceConfigurations","value":[\##(Self.good),{"@odata.type":"#microsoft.graph.somethingNew","id":"x"},{"@odata.type":"#microsoft.graph.somethingNew"},{"id":"y"}]}"##
            ))
        #expect(tenant.policies.intune.count == 1)
        #expect(tenant.policies.unknownTypes == ["#microsoft.graph.deviceManagementScript": 1, "#microsoft.graph.somethingNew": 2, "": 1])
        #expect(tenant.inputs.map(\.setAside) == [1, 3])
        #expect(tenant.inputs.map(\.codes) == [["noKnownPolicy"], ["noKnownPolicy"]])
        #expect(tenant.inputs.allSatisfy { $0.diagnostics[0].severity == .info })
        #expect(tenant.groups.count == 0)
    }

    @Test(arguments: [
        #""displayName":7,"passcodeMinimumLength":{"a":[{"b":1}]},"assignments":7"#,
        #""displayName":"P","id":7,"passcodeRequired":[[1],[[2]]],"assignments":{"target":7}"#,
        #""displayName":"P","isAssigned":"maybe","settings":7,"technologies":[]"#,
    ]) func propertiesOfTheWrongTypeAreRead(_ text: String) throws {
        let tenant = try importing(TestFile("a.json", ##"{"@odata.type":"#microsoft.graph.iosCompliancePolicy",\##(text)}"##))
        #expect(tenant.policies.intune.count == 1)
        #expect(tenant.policies.intune[0].assignments == .unknown)
    }

    @Test func aTypeThatIsNotKnownIsNamedWithItsCount() throws {
        let new = ##"{"@odata.type":"#microsoft.graph.iosFancyNewConfiguration","displayName":"N","foo":1}"##
        let tenant = try importing(TestFile("a.json", "[\(Self.good),\(new),\(new.replacing("\"N\"", with: "\"M\""))]"))
        #expect(tenant.policies.intune.count == 3)
        let diagnostic = try #require(tenant.inputs[0].diagnostics.first)
        #expect(diagnostic.code == "guessedPolicyType" && diagnostic.severity == .info && diagnostic.fix != nil)
        #expect(diagnostic.message.contains("#microsoft.graph.iosFancyNewConfiguration (2)"))
        #expect(diagnostic.line == 2)
    }

    @Test(arguments: [
        ##"{"target":{"@odata.type":"#microsoft.graph.fancyTarget","groupId":"\##(id(50))"}}"##,
        ##"{"target":{"@odata.type":"#microsoft.graph.groupAssignmentTarget"}}"##,
        ##"{"target":{"@odata.type":"#microsoft.graph.exclusionGroupAssignmentTarget","groupId":null}}"##,
    ]) func anAssignmentToNobodyKnownMakesAllUnknown(_ text: String) throws {
        let good = ##"{"target":{"@odata.type":"#microsoft.graph.allDevicesAssignmentTarget"}}"##
        let tenant = try importing(
            TestFile(
                "a.json", ##"{"@odata.type":"#microsoft.graph.iosCompliancePolicy","id":"\##(id(1))","displayName":"P","assignments":[\##(good),\##(text)]}"##))
        #expect(tenant.policies.intune.map(\.assignments) == [.unknown])
        let diagnostic = try #require(tenant.inputs[0].diagnostics.first)
        #expect(diagnostic.code == "unknownAssignmentTarget" && diagnostic.severity == .warning && diagnostic.fix != nil)
    }

    @Test(arguments: [
        ##"{"target":{"@odata.type":"#microsoft.graph.configurationManagerCollectionAssignmentTarget","collectionId":"x"}}"##,
        ##"{"intent":"remove","target":{"@odata.type":"#microsoft.graph.fancyTarget"}}"##,
        ##"{"intent":"remove","target":{"@odata.type":"#microsoft.graph.groupAssignmentTarget"}}"##,
    ]) func whatReachesNobodyIsKnown(_ text: String) throws {
        let tenant = try importing(
            TestFile("a.json", ##"{"@odata.type":"#microsoft.graph.iosCompliancePolicy","id":"\##(id(1))","displayName":"P","assignments":[\##(text)]}"##))
        #expect(tenant.policies.intune.first?.assignments.list?.count == 1)
        #expect(tenant.inputs[0].diagnostics.isEmpty)
    }

    @Test(arguments: ["", #","displayName":null"#, #","displayName":"""#]) func aPolicyWithoutNameIsKept(_ text: String) throws {
        let tenant = try importing(TestFile("Some name.json", ##"{"@odata.type":"#microsoft.graph.iosCompliancePolicy","id":"\##(id(1))"\##(text)}"##))
        #expect(tenant.policies.intune.map(\.name) == [""])
        let diagnostic = try #require(tenant.inputs[0].diagnostics.first)
        #expect(diagnostic.code == "policyWithoutName")
        #expect(diagnostic.severity == .warning)
        #expect(diagnostic.fix != nil)
    }

    @Test func anotherPageIsMissing() throws {
        let tenant = try importing(
            TestFile(
                "a.json",
                #"{"@odata.context":"https://graph.microsoft.com/beta/$metadata#deviceManagement/deviceCompliancePolicies","@odata.nextLink":"https://x","value":[\#(Self.good)]}"#
            ))
        #expect(tenant.inputs[0].codes == ["incompleteExport"])
        #expect(tenant.policies.intune.count == 1)
    }

    @Test func theFirstOfTwoEqualKeysCounts() throws {
        let tenant = try importing(TestFile("a.json", Self.good.dropLast() + #","passcodeMinimumLength":4,"displayName":"Q"}"#))
        #expect(tenant.policies.intune.map(\.name) == ["P"])
        #expect(tenant.policies.intune.map(\.values) == [["passcodeminimumlength": .number(6)]])
        #expect(tenant.inputs[0].codes == ["duplicateKey", "duplicateKey"])
    }

    @Test(arguments: [1, 40, 100]) func settingsNestedDeepAreQuarantinedAtMost(_ depth: Int) throws {
        var instance = #"{"settingDefinitionId":"x","simpleSettingValue":{"value":1}}"#
        for _ in 0..<depth { instance = #"{"settingDefinitionId":"g","groupSettingCollectionValue":[{"children":[\#(instance)]}]}"# }
        let tenant = try importing(
            TestFile("a.json", #"{"name":"P","technologies":"mdm","settings":[{"settingInstance":\#(instance)}]}"#), TestFile("b.json", Self.good))
        #expect(tenant.policies.intune.count == (depth == 1 ? 2 : 1))
        #expect(tenant.inputs[0].quarantined.map(\.reason) == (depth == 1 ? [] : ["tooDeep"]))
    }

    @Test(arguments: [#""settings":[]"#, #""settings":[{}]"#, #""settings":[null,7,{"settingInstance":null}]"#]) func emptySettingsAreNone(_ text: String)
        throws
    {
        let tenant = try importing(TestFile("a.json", #"{"name":"P","technologies":"mdm","platforms":"iOS",\#(text)}"#))
        #expect(tenant.policies.intune.map(\.values) == [[:]])
        #expect(tenant.policies.intune.map(\.lacksSettings) == [false])
        #expect(tenant.inputs[0].codes == [])
    }

    @Test func settingsThatWereNotAskedForAreUnknown() throws {
        let tenant = try importing(
            TestFile(
                "a.json",
                #"{"@odata.context":"https://graph.microsoft.com/beta/$metadata#deviceManagement/configurationPolicies","value":[{"id":"\#(id(1))","name":"P","platforms":"iOS","technologies":"mdm"}]}"#
            ))
        #expect(tenant.policies.intune.map(\.lacksSettings) == [true])
        #expect(tenant.inputs[0].codes == ["policyWithoutSettings"])
    }

    @Test(arguments: ["{", "no JSON", "7", ""]) func aTemplateWithoutPolicyIsQuarantined(_ raw: String) throws {
        let tenant = try importing(TestFile("a.json", #"{"Displayname":"x","Type":"Device","RAWJson":"\#(raw)"}"#))
        #expect(tenant.policies.intune.count == 0)
        #expect(tenant.inputs[0].quarantined.map(\.reason) == ["unreadableTemplate"])
        #expect(tenant.inputs[0].codes == ["unreadableTemplate"])
        #expect(!tenant.provides.contains(.intunePolicies))
    }

    @Test func aTemplateMayHoldTheObjectItself() throws {
        let tenant = try importing(
            TestFile("a.json", ##"{"Displayname":"x","Type":"Device","RAWJson":{"@odata.type":"#microsoft.graph.iosCompliancePolicy"}}"##))
        #expect(tenant.policies.intune.map(\.name) == ["x"])
        #expect(tenant.inputs[0].codes == [])
    }

    @Test func collapsedPropertiesAreRefusedWithTheRemedy() throws {
        let tenant = try importing(
            TestFile(
                "a.json",
                #"[{"Id":"a","DisplayName":"x","Version":1,"AdditionalProperties":"System.Collections.Generic.Dictionary`2[System.String,System.Object]"}]"#))
        #expect(tenant.policies.intune.count == 0)
        #expect(tenant.inputs[0].codes == ["collapsedPolicy"])
        #expect(tenant.inputs[0].diagnostics[0].fix?.contains("-Depth") == true)
    }

    @Test func aTableOfPoliciesIsRefusedWithTheRemedy() throws {
        let tenant = try importing(TestFile("a.csv", "Id,DisplayName,Version,Assignments,AdditionalProperties\r\na,x,1,,System.X\r\n"))
        #expect(tenant.inputs[0].format == "intune.policy")
        #expect(tenant.inputs[0].codes == ["policyInTable"])
        #expect(tenant.inputs[0].provides == [])
    }

    @Test(arguments: [
        "name: a\ntechnologies: mdm\nsettings: [\n", "name: a\ntechnologies: mdm\nsettings: *x\n", "name: a\nname: b\ntechnologies: mdm\nsettings: []\n",
    ])
    func brokenYAMLIsQuarantinedWithItsPlace(_ text: String) throws {
        let tenant = try importing(TestFile("a.yaml", text), TestFile("b.json", Self.good))
        #expect(tenant.policies.intune.count == 1)
        #expect(tenant.inputs[0].quarantined.map(\.reason) == ["malformedYAML"])
        #expect(tenant.inputs[0].codes == ["malformedYAML"])
        #expect(tenant.inputs[0].diagnostics[0].line != nil)
    }

    @Test(arguments: ["services:\n  web:\n    image: x\n", "userPrincipalName: a\nassignedLicenses: []\n"]) func otherYAMLIsLeftAlone(_ text: String) throws {
        let tenant = try importing(TestFile("compose.yaml", text))
        #expect(tenant.inputs[0].format == nil)
        #expect(tenant.inputs[0].codes == [])
    }

    @Test func thousandsOfFilesAreRead() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("coexist-many-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for number in 0..<3000 {
            let text = ##"{"@odata.type":"#microsoft.graph.iosCompliancePolicy","id":"\##(id(number))","displayName":"P\##(number)","assignments":[]}"##
            try Data(text.utf8).write(to: folder.appendingPathComponent("\(number).json"))
        }
        let tenant = importing(folder: folder.path, threads: 2)
        #expect(tenant.policies.intune.count == 3000)
        #expect(tenant.inputs.allSatisfy { $0.codes == [] && $0.records == 1 })
    }
}
