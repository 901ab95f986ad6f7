import ExportReading
import TenantModel
import Testing

/// The same two policies as one tool leaves them: an iOS compliance policy and a settings catalog policy.
struct IntuneLayout: Sendable, CustomTestStringConvertible {
    let tool: String
    let files: [TestFile]
    /// Whether the layout has the compliance policy and the settings catalog policy.
    var hasCompliance = true
    var hasCatalog = true
    /// What is known of the assignments of the compliance policy.
    var assignments: IntunePolicy.Assignments = .unknown
    var catalogAssignments: IntunePolicy.Assignments = .unknown
    /// Records that are neither policies nor put aside: assignments, names of groups.
    var helpers = 0

    var testDescription: String { tool }

    static let sales = id(50)
    static let interns = id(51)
    static let byID: IntunePolicy.Assignments = .known([
        PolicyAssignment(.group(PolicyTarget(id: GUID(sales))), filter: .init(name: id(70), excludes: true)),
        PolicyAssignment(.group(PolicyTarget(id: GUID(interns))), excludes: true),
    ])
    static let byName: IntunePolicy.Assignments = .known([
        PolicyAssignment(.group(PolicyTarget(id: nil, name: "Sales")), filter: .init(name: "Company devices", excludes: true)),
        PolicyAssignment(.group(PolicyTarget(id: nil, name: "Interns")), excludes: true),
    ])

    static let all: [IntuneLayout] = [
        intuneManagement, intuneBackupAndRestore, intuneCD, intuneCDWithYAML, graphExplorer, powerShell, portal, cipp,
    ]

    // MARK: Parts

    static let complianceSettings =
        #""passcodeRequired":true,"passcodeMinimumLength":6,"passcodeRequiredType":"alphanumeric","passcodeExpirationDays":null,"restrictedApps":[]"#
    static let assignments =
        ##"[{"id":"\##(id(1))_\##(sales)","source":"direct","sourceId":"\##(id(1))","intent":"apply","target":{"@odata.type":"#microsoft.graph.groupAssignmentTarget","groupId":"\##(sales)","deviceAndAppManagementAssignmentFilterId":"\##(id(70))","deviceAndAppManagementAssignmentFilterType":"exclude"}},{"id":"x","target":{"@odata.type":"#microsoft.graph.exclusionGroupAssignmentTarget","groupId":"\##(interns)","deviceAndAppManagementAssignmentFilterId":null,"deviceAndAppManagementAssignmentFilterType":"none"}}]"##
    static let settings =
        ##"[{"id":"0","settingInstance":{"@odata.type":"#microsoft.graph.deviceManagementConfigurationGroupSettingCollectionInstance","settingDefinitionId":"com.apple.mobiledevice.passwordpolicy_com.apple.mobiledevice.passwordpolicy","groupSettingCollectionValue":[{"children":[{"@odata.type":"#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance","settingDefinitionId":"com.apple.mobiledevice.passwordpolicy_forcePIN","choiceSettingValue":{"value":"com.apple.mobiledevice.passwordpolicy_forcePIN_true","children":[]}},{"@odata.type":"#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance","settingDefinitionId":"com.apple.mobiledevice.passwordpolicy_minLength","simpleSettingValue":{"@odata.type":"#microsoft.graph.deviceManagementConfigurationIntegerSettingValue","value":6}}]}]}}]"##
    static func compliance(_ more: String = "") -> String {
        ##"{"@odata.type":"#microsoft.graph.iosCompliancePolicy","id":"\##(id(1))","displayName":"iPhones","version":3,\##(complianceSettings)\##(more)}"##
    }
    static func catalog(_ more: String = "") -> String {
        ##"{"id":"\##(id(2))","name":"Passcode","description":"","platforms":"iOS","technologies":"mdm,appleRemoteManagement","settings":\##(settings)\##(more)}"##
    }

    // MARK: Layouts

    static let intuneManagement = IntuneLayout(
        tool: "IntuneManagement",
        files: [
            TestFile(
                utf16: "Contoso/CompliancePolicies/iPhones.json",
                compliance(
                    #","@odata.context":"https://graph.microsoft.com/beta/$metadata#deviceManagement/deviceCompliancePolicies/$entity","assignments@odata.context":"x","assignments":"#
                        + assignments)),
            TestFile(
                utf16: "Contoso/SettingsCatalog/Passcode.json",
                catalog(
                    #","@odata.context":"https://graph.microsoft.com/beta/$metadata#deviceManagement/configurationPolicies/$entity","assignments@odata.navigationLink":"deviceManagement/configurationPolicies('x')/assignments""#
                )),
            TestFile(
                "Contoso/MigrationTable.json",
                #"{"TenantId":"\#(id(90))","Organization":"Contoso","Objects":[{"Id":"\#(sales)","DisplayName":"Sales","Type":"Group"},{"Id":"\#(id(80))","DisplayName":"A","Type":"User"}]}"#
            ),
        ], assignments: byID, helpers: 1)

    static let intuneBackupAndRestore = IntuneLayout(
        tool: "IntuneBackupAndRestore",
        files: [
            TestFile("Device Compliance Policies/iPhones.json", compliance()),
            TestFile("Device Compliance Policies/Assignments/iPhones.json", assignments),
            TestFile("Settings Catalog/Passcode.json", catalog()),
            TestFile(
                "Settings Catalog/Assignments/Passcode.json",
                ##"{"intent":"apply","target":{"@odata.type":"#microsoft.graph.allLicensedUsersAssignmentTarget"},"id":"y"}"##),
        ], assignments: byID, catalogAssignments: .known([PolicyAssignment(.allUsers)]), helpers: 3)

    static let namedAssignments =
        ##"[{"intent":"apply","target":{"@odata.type":"#microsoft.graph.groupAssignmentTarget","deviceAndAppManagementAssignmentFilterId":"Company devices","deviceAndAppManagementAssignmentFilterType":"exclude","groupName":"Sales","groupType":"StaticMembership"}},{"target":{"@odata.type":"#microsoft.graph.exclusionGroupAssignmentTarget","deviceAndAppManagementAssignmentFilterType":"none","groupName":"Interns","groupType":"DynamicMembership","membershipRule":"(user.department -eq \"Interns\")"}}]"##

    static let intuneCD = IntuneLayout(
        tool: "IntuneCD",
        files: [
            TestFile(
                "Compliance Policies/Policies/iPhones_iosCompliancePolicy.json",
                ##"{"@odata.type":"#microsoft.graph.iosCompliancePolicy","displayName":"iPhones",\##(complianceSettings),"assignments":\##(namedAssignments)}"##
            ),
            TestFile(
                "Settings Catalog/Passcode_appleRemoteManagement.json",
                #"{"name":"Passcode","platforms":"iOS","technologies":"mdm,appleRemoteManagement","settings":\#(settings),"assignments":[]}"#),
        ], assignments: byName, catalogAssignments: .known([]))

    static let intuneCDWithYAML = IntuneLayout(
        tool: "IntuneCD with YAML",
        files: [
            TestFile(
                "Compliance Policies/Policies/iPhones_iosCompliancePolicy.yaml",
                """
                '@odata.type': '#microsoft.graph.iosCompliancePolicy'
                assignments:
                - intent: apply
                  target:
                    '@odata.type': '#microsoft.graph.groupAssignmentTarget'
                    deviceAndAppManagementAssignmentFilterId: Company devices
                    deviceAndAppManagementAssignmentFilterType: exclude
                    groupName: Sales
                    groupType: StaticMembership
                - target:
                    '@odata.type': '#microsoft.graph.exclusionGroupAssignmentTarget'
                    groupName: Interns
                displayName: iPhones
                passcodeExpirationDays: null
                passcodeMinimumLength: 6
                passcodeRequired: true
                passcodeRequiredType: alphanumeric
                restrictedApps: []

                """),
            TestFile(
                "Settings Catalog/Passcode_appleRemoteManagement.yaml",
                """
                assignments: []
                name: Passcode
                platforms: iOS
                settings:
                - id: '0'
                  settingInstance:
                    groupSettingCollectionValue:
                    - children:
                      - choiceSettingValue:
                          children: []
                          value: com.apple.mobiledevice.passwordpolicy_forcepin_true
                        settingDefinitionId: com.apple.mobiledevice.passwordpolicy_forcepin
                      - settingDefinitionId: com.apple.mobiledevice.passwordpolicy_minlength
                        simpleSettingValue:
                          value: 6
                    settingDefinitionId: com.apple.mobiledevice.passwordpolicy_com.apple.mobiledevice.passwordpolicy
                technologies: mdm,appleRemoteManagement

                """),
        ], assignments: byName, catalogAssignments: .known([]))

    static let graphExplorer = IntuneLayout(
        tool: "Graph Explorer",
        files: [
            TestFile(
                "compliance.json",
                #"{"@odata.context":"https://graph.microsoft.com/beta/$metadata#deviceManagement/deviceCompliancePolicies(assignments())","@odata.count":1,"value":["#
                    + compliance(#","assignments":"# + assignments) + "]}"),
            TestFile(
                "catalog.json",
                #"{"@odata.context":"https://graph.microsoft.com/beta/$metadata#deviceManagement/configurationPolicies(settings())","value":["#
                    + catalog(#","isAssigned":false"#) + "]}"),
        ], assignments: byID, catalogAssignments: .known([]))

    static let powerShell = IntuneLayout(
        tool: "Get-Mg… | ConvertTo-Json",
        files: [
            TestFile(
                utf16: "compliance.json",
                ##"[{"Assignments":[{"Id":"a","Source":"direct","Target":{"AdditionalProperties":{"@odata.type":"#microsoft.graph.groupAssignmentTarget","groupId":"\##(sales)","deviceAndAppManagementAssignmentFilterId":"\##(id(70))","deviceAndAppManagementAssignmentFilterType":"exclude"}}},{"Id":"b","Target":{"DeviceAndAppManagementAssignmentFilterId":"\##(GUID.zero)","AdditionalProperties":{"@odata.type":"#microsoft.graph.exclusionGroupAssignmentTarget","groupId":"\##(interns)"}}}],"CreatedDateTime":"\/Date(1700000000000)\/","Description":null,"DeviceStatuses":null,"DisplayName":"iPhones","Id":"\##(id(1))","ScheduledActionsForRule":null,"Version":3,"AdditionalProperties":{"@odata.type":"#microsoft.graph.iosCompliancePolicy",\##(complianceSettings)}}]"##
            ),
            TestFile(
                "catalog.json",
                ##"[{"Assignments":null,"Id":"\##(id(2))","Name":"Passcode","Platforms":"iOS","Technologies":"mdm,appleRemoteManagement","Settings":[{"Id":"0","SettingInstance":{"SettingDefinitionId":"com.apple.mobiledevice.passwordpolicy_com.apple.mobiledevice.passwordpolicy","AdditionalProperties":{"groupSettingCollectionValue":[{"children":[{"settingDefinitionId":"com.apple.mobiledevice.passwordpolicy_forcepin","choiceSettingValue":{"value":"com.apple.mobiledevice.passwordpolicy_forcepin_true"}},{"settingDefinitionId":"com.apple.mobiledevice.passwordpolicy_minlength","simpleSettingValue":{"value":6}}]}]}}}],"AdditionalProperties":{}}]"##
            ),
        ], assignments: byID)

    static let portal = IntuneLayout(
        tool: "portal Export JSON",
        files: [
            TestFile(
                "Passcode_2026-11-18.json",
                "\u{FEFF}" + #"{"@odata.context":"https://graph.microsoft.com/beta/$metadata#deviceManagement/configurationPolicies/$entity","#
                    + catalog().dropFirst())
        ],
        hasCompliance: false)

    static let cipp = IntuneLayout(
        tool: "CIPP",
        files: [
            TestFile(
                "a.IntuneTemplate.json",
                #"{"Displayname":"iPhones","Description":"","Type":"deviceCompliancePolicies","RAWJson":"\#(compliance().replacing("\"", with: "\\\""))","GUID":"\#(id(91))"}"#
            ),
            TestFile(
                "b.IntuneTemplate.json", #"{"Displayname":"Passcode","Type":"Catalog","RAWJson":"\#(catalog().replacing("\"", with: "\\\""))"}"#),
        ])
}
