extension FormatFixture {
    private static func entity(_ context: String, _ rest: String) -> String {
        ##"{"@odata.context":"https://graph.microsoft.com/beta/$metadata#\##(context)/$entity",\##(rest)}"##
    }

    static let intunePolicies = [
        FormatFixture(
            "intune.policy", "by its type", path: "a.json", ##"{"@odata.type":"#microsoft.graph.iosCompliancePolicy","id":"a","displayName":"x"}"##),
        FormatFixture(
            "intune.policy", "by its context", path: "a.json", entity("deviceManagement/deviceConfigurations", #""id":"a","displayName":"x""#)),
        FormatFixture("intune.policy", "settings catalog", path: "a.json", #"{"name":"x","settings":[],"technologies":"mdm","platforms":"iOS"}"#),
        FormatFixture(
            "intune.policy", "YAML", path: "a.yaml", "---\n'@odata.type': '#microsoft.graph.iosCompliancePolicy'\ndisplayName: x\nroleScopeTagIds:\n- '0'\n"),
        FormatFixture("intune.policy", "YAML settings catalog", path: "a.yml", "name: x\nsettings: []\ntechnologies: mdm\n"),
        FormatFixture(
            "intune.policy", "PascalCase", path: "a.json", #"[{"Id":"a","DisplayName":"x","Version":1,"Assignments":null,"AdditionalProperties":{}}]"#),
        FormatFixture(
            "intune.policy", "an unknown type", path: "a.json", ##"{"@odata.type":"#microsoft.graph.somethingNew","id":"a","displayName":"x"}"##),
        FormatFixture(
            "intune.policy", "a script", path: "a.json", entity("deviceManagement/deviceManagementScripts", #""id":"a","displayName":"x","fileName":"x.ps1""#)),
        FormatFixture(
            "intune.conditionalAccess", "by its columns", path: "a.json", #"[{"displayName":"x","state":"enabled","conditions":{},"grantControls":null}]"#),
        FormatFixture(
            "intune.conditionalAccess", "PascalCase", path: "a.json", #"[{"DisplayName":"x","State":"enabled","Conditions":{},"GrantControls":null}]"#),
        FormatFixture(
            "intune.conditionalAccess", "envelope", path: "a.json",
            ##"{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#identity/conditionalAccess/policies","value":[{"id":"a"}]}"##),
        FormatFixture(
            "intune.assignments", "several", path: "a.json",
            ##"[{"id":"a","source":"direct","sourceId":"b","target":{"@odata.type":"#microsoft.graph.allDevicesAssignmentTarget"}}]"##),
        FormatFixture("intune.assignments", "one", path: "a.json", ##"{"target":{"@odata.type":"#microsoft.graph.allDevicesAssignmentTarget"}}"##),
        FormatFixture("intune.migrationTable", "one group", path: "a.json", #"{"TenantId":"a","Organization":"b","Objects":[]}"#),
        FormatFixture("cipp.template", "escaped JSON", path: "a.json", #"{"Displayname":"x","Description":"","Type":"Device","RAWJson":"{}"}"#),
        // What the same tools write beside policies.
        FormatFixture(
            "graph.groups", "as IntuneManagement saves one", path: "a.json",
            entity("groups", ##""@odata.type":"#microsoft.graph.group","id":"a","displayName":"x","groupTypes":[],"securityEnabled":true"##)),
        FormatFixture(
            "intune.graph", "with context and type", path: "a.json",
            ##"{"@odata.context":"https://graph.microsoft.com/beta/$metadata#deviceManagement/managedDevices","value":[{"@odata.type":"#microsoft.graph.managedDevice","id":"a","azureADDeviceId":"b","managementAgent":"mdm","lastSyncDateTime":"x"}]}"##
        ),
    ]
}
