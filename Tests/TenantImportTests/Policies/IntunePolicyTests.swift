import ExportReading
import TenantModel
import Testing

@Suite struct IntunePolicyTests {
    static func read(_ text: String) throws -> Tenant { try importing(TestFile("p.json", text)) }

    static func policy(_ type: String, _ more: String = "") throws -> IntunePolicy {
        try #require(try read(##"{"@odata.type":"#microsoft.graph.\##(type)","id":"\##(id(1))","displayName":"P"\##(more)}"##).policies.intune.first)
    }

    static let types: [(String, IntunePolicy.Family, Set<PolicyPlatform>)] = [
        ("iosCompliancePolicy", .compliance, [.iOS]), ("androidCompliancePolicy", .compliance, [.androidDeviceAdministrator]),
        ("androidWorkProfileCompliancePolicy", .compliance, [.androidWorkProfile]), ("androidForWorkCompliancePolicy", .compliance, [.androidWorkProfile]),
        ("androidDeviceOwnerCompliancePolicy", .compliance, [.androidDeviceOwner]), ("aospDeviceOwnerCompliancePolicy", .compliance, []),
        ("windows10CompliancePolicy", .compliance, [.windows]), ("macOSCompliancePolicy", .compliance, [.macOS]),
        ("iosGeneralDeviceConfiguration", .restriction, [.iOS]),
        ("androidGeneralDeviceConfiguration", .restriction, [.androidDeviceAdministrator, .samsungKnox]),
        ("androidDeviceOwnerGeneralDeviceConfiguration", .restriction, [.androidDeviceOwner]), ("windows10GeneralConfiguration", .restriction, [.windows]),
        ("windows10EndpointProtectionConfiguration", .restriction, [.windows]), ("windowsUpdateForBusinessConfiguration", .restriction, [.windows]),
        ("iosDeviceFeaturesConfiguration", .restriction, [.iOS]), ("iosEasEmailProfileConfiguration", .emailProfile, [.iOS]),
        ("androidEasEmailProfileConfiguration", .emailProfile, [.androidDeviceAdministrator, .samsungKnox]),
        ("androidWorkProfileGmailEasConfiguration", .emailProfile, [.androidWorkProfile]), ("windows10EasEmailProfileConfiguration", .emailProfile, [.windows]),
        ("iosWiFiConfiguration", .wiFiProfile, [.iOS]), ("windowsWifiEnterpriseEAPConfiguration", .wiFiProfile, [.windows]),
        ("iosVpnConfiguration", .vpnProfile, [.iOS]), ("windows81TrustedRootCertificate", .certificateProfile, [.windows]),
        ("iosScepCertificateProfile", .certificateProfile, [.iOS]), ("iosCustomConfiguration", .custom, [.iOS]),
        ("windows10CustomConfiguration", .custom, [.windows]), ("iosManagedAppProtection", .appProtection, [.iOS]),
        ("iosMobileAppConfiguration", .other, [.iOS]), ("groupPolicyConfiguration", .other, [.windows]), ("conditionalAccessPolicy", .conditionalAccess, []),
        ("iosSomethingNewConfiguration", .restriction, [.iOS]),
    ]

    @Test(arguments: types) func familyAndPlatformsFollowFromTheType(_ type: String, _ family: IntunePolicy.Family, _ platforms: Set<PolicyPlatform>) throws {
        let policy = try Self.policy(type)
        #expect(policy.family == family)
        #expect(policy.platforms == platforms)
    }

    static let catalogPlatforms: [(String, Set<PolicyPlatform>)] = [
        (#""iOS""#, [.iOS]), (#""iOS,macOS""#, [.iOS, .macOS]), (#""windows10""#, [.windows]),
        (#"["androidEnterprise","linux"]"#, [.androidWorkProfile, .androidDeviceOwner, .linux]),
        (#""android""#, [.androidDeviceAdministrator]), (#""aosp""#, []), ("null", []), ("7", []),
    ]

    @Test(arguments: catalogPlatforms) func aCatalogPolicySaysItsPlatforms(_ text: String, _ platforms: Set<PolicyPlatform>) throws {
        let tenant = try Self.read(#"{"name":"P","technologies":"mdm","settings":[],"platforms":\#(text)}"#)
        #expect(tenant.policies.intune.map(\.platforms) == [platforms])
    }

    @Test func propertiesAreFlattened() throws {
        let policy = try Self.policy(
            "iosGeneralDeviceConfiguration",
            ##","AppStoreBlocked":false,"mediaContentRatingAustralia":{"@odata.type":"#x","movieRating":"mature"},"mediaContentRatingCanada":null,"length":"6","required":"True","share":4.0,"ratio":0.5,"empty":"","none":[],"names":["a","b",null],"apps":[{"id":"1","appId":"x"},{"id":"2","appId":"y","inner":{"z":1}}],"preSharedKey":"secret","createdDateTime":"x","isAssigned":true,"x@odata.type":"y""##
        )
        #expect(
            policy.values == [
                "appstoreblocked": .boolean(false), "mediacontentratingaustralia.movierating": .text("mature"), "length": .text("6"),
                "required": .text("True"), "share": .number(4), "ratio": .text("0.5"), "names": .list(["a", "b"]), "apps.appid": .list(["x", "y"]),
                "apps.inner.z": .list(["1"]),
            ])
    }

    @Test func catalogSettingsAreFlattenedWithTheirChildren() throws {
        let text =
            ##"{"name":"P","technologies":"mdm","platforms":"windows10","settings":[{"settingInstance":{"settingDefinitionId":"A_enabled","choiceSettingValue":{"value":"a_ENABLED_0","children":[{"settingDefinitionId":"a_length","simpleSettingValue":{"value":8}},{"settingDefinitionId":"a_text","simpleSettingValue":{"value":"x"}}]}}},{"settingInstance":{"settingDefinitionId":"b","choiceSettingCollectionValue":[{"value":"b_x","children":[]},{"value":"b_y"}]}},{"settingInstance":{"settingDefinitionId":"c","simpleSettingCollectionValue":[{"value":"1"}]}},{"settingInstance":{"settingDefinitionId":"d","groupSettingValue":{"children":[{"settingDefinitionId":"d_1","simpleSettingValue":{"value":1}}]}}},{"settingInstance":{"settingDefinitionId":"e","groupSettingCollectionValue":[{"children":[{"settingDefinitionId":"e_1","simpleSettingValue":{"value":1}}]},{"children":[{"settingDefinitionId":"e_1","simpleSettingValue":{"value":2}}]}]}},{"settingInstance":{"settingDefinitionId":"f","choiceSettingValue":{"value":"other"}}},{"settingInstance":{"settingDefinitionId":"g","simpleSettingValue":{"@odata.type":"#microsoft.graph.deviceManagementConfigurationSecretSettingValue","value":"x"}}},{"settingInstance":{}},7]}"##
        #expect(
            try Self.read(text).policies.intune.first?.values == [
                "a_enabled": .text("0"), "a_length": .number(8), "a_text": .text("x"), "b": .list(["x", "y"]), "c": .list(["1"]), "d_1": .number(1),
                "e_1": .list(["1", "2"]), "f": .text("other"),
            ])
    }

    @Test func aMailAccountInACustomProfileIsSeen() throws {
        let plist =
            "<plist><dict><key>PayloadContent</key><array><dict><key>PayloadType</key>\n<string>com.apple.eas.account</string></dict></array><key>PayloadType</key><string>Configuration</string></dict></plist>"
        let policy = try Self.policy("iosCustomConfiguration", #","payloadName":"x","payload":"\#(Base64.encode(plist))""#)
        #expect(policy.values == ["payloadtype": .list(["com.apple.eas.account", "Configuration"])])
    }

    @Test(arguments: ["***", "", "AAAA", "PGtleT5QYXlsb2FkVHlwZTwva2V5Pg=="]) func brokenBase64IsNothing(_ payload: String) throws {
        let policy = try Self.policy("iosCustomConfiguration", #","payload":"\#(payload)""#)
        #expect(policy.values == [:])
    }

    @Test func conditionalAccessKeepsItsListsAndState() throws {
        let tenant = try Self.read(
            ##"{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies","value":[{"id":"\##(id(1))","displayName":"CA","state":"enabledForReportingButNotEnforced","sessionControls":null,"conditions":{"clientAppTypes":["all"],"users":{"includeUsers":"All","excludeGroups":["\##(id(50))"],"includeGroups":[]}},"grantControls":{"operator":"OR","builtInControls":["compliantDevice"]}}]}"##
        )
        let policy = try #require(tenant.policies.intune.first)
        #expect(policy.family == .conditionalAccess)
        #expect(policy.odataType == "#microsoft.graph.conditionalAccessPolicy")
        #expect(policy.state == "enabledForReportingButNotEnforced")
        #expect(policy.isFromV1)
        #expect(
            policy.values == [
                "conditions.clientapptypes": .list(["all"]), "conditions.users.includeusers": .list(["All"]), "conditions.users.excludegroups": .list([id(50)]),
                "grantcontrols.operator": .text("OR"), "grantcontrols.builtincontrols": .list(["compliantDevice"]),
            ])
        #expect(tenant.inputs[0].provides == [.conditionalAccess])
    }

    @Test func policiesInCLIXMLAreRead() throws {
        let text =
            ##"<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><Obj RefId="0"><Props><Nil N="Assignments" /><S N="DisplayName">P</S><S N="Id">\##(id(1))</S><I32 N="Version">1</I32></Props><MS><Obj N="AdditionalProperties" RefId="1"><DCT><En><S N="Key">@odata.type</S><S N="Value">#microsoft.graph.iosCompliancePolicy</S></En><En><S N="Key">passcodeMinimumLength</S><I32 N="Value">6</I32></En></DCT></Obj></MS></Obj></Objs>"##
        let tenant = try importing(TestFile("p.xml", text))
        #expect(tenant.policies.intune.map(\.name) == ["P"])
        #expect(tenant.policies.intune.map(\.values) == [["passcodeminimumlength": .number(6)]])
    }

    // MARK: Twice

    @Test func twoPoliciesOfTheirOwnIdsAreTwo() throws {
        let tenant = try Self.read(
            ##"[{"@odata.type":"#microsoft.graph.iosCompliancePolicy","id":"\##(id(1))","displayName":"P"},{"@odata.type":"#microsoft.graph.iosCompliancePolicy","id":"\##(id(2))","displayName":"P"}]"##
        )
        #expect(tenant.policies.intune.count == 2)
    }

    @Test func anOlderExportThatDiffersIsNamed() throws {
        func file(_ path: String, _ length: Int) -> TestFile {
            TestFile(path, ##"{"@odata.type":"#microsoft.graph.iosCompliancePolicy","id":"\##(id(1))","displayName":"P","passcodeMinimumLength":\##(length)}"##)
        }
        let tenant = try importing(file("a.json", 6), file("b.json", 4))
        #expect(tenant.policies.intune.map(\.values) == [["passcodeminimumlength": .number(6)]])
        #expect(tenant.input("b.json")?.codes == ["policyDiffers"])
        #expect(tenant.input("b.json")?.merged == 1)
        #expect(tenant.input("b.json")?.diagnostics.first?.message.contains("a.json") == true)
    }

    @Test func anExportOfBetaCompletesOneOfV1() throws {
        func file(_ path: String, _ version: String, _ more: String) -> TestFile {
            TestFile(
                path,
                ##"{"@odata.context":"https://graph.microsoft.com/\##(version)/$metadata#deviceManagement/deviceCompliancePolicies","value":[{"@odata.type":"#microsoft.graph.iosCompliancePolicy","id":"\##(id(1))","displayName":"P","passcodeMinimumLength":6\##(more)}]}"##
            )
        }
        let tenant = try importing(file("a.json", "v1.0", ""), file("b.json", "beta", #","passcodeMinutesOfInactivityBeforeScreenTimeout":5,"assignments":[]"#))
        let policy = try #require(tenant.policies.intune.first)
        #expect(tenant.policies.intune.count == 1)
        #expect(policy.values.count == 2)
        #expect(policy.assignments == .known([]))
        #expect(!policy.isFromV1)
        #expect(tenant.inputs.map(\.codes) == [[], []])
    }
}
