extension FormatFixture {
    private static func entity(_ context: String, _ rest: String) -> String {
        ##"{"@odata.context":"https://graph.microsoft.com/beta/$metadata#\##(context)/$entity",\##(rest)}"##
    }

    private static func clixml(_ type: String, _ properties: String) -> String {
        "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\"><Obj RefId=\"0\"><TN RefId=\"0\"><T>\(type)</T></TN><Props>\(properties)</Props></Obj></Objs>"
    }

    static let dsc = """
        # Generated with Microsoft365DSC version 1.26.506.1
        # For additional information on how to use Microsoft365DSC, please visit https://aka.ms/M365DSC
        param (
        )

        Configuration M365TenantConfig
        {
            Import-DscResource -ModuleName 'Microsoft365DSC' -ModuleVersion '1.26.506.1'
            Node localhost
            {
                SCDeviceConfigurationRule "SCDeviceConfigurationRule-Sales"
                {
                    Name                 = "Sales{2b18}";
                    Policy               = "Sales";
                    TargetGroups         = @("Sales Team", "Field");
                    PasswordRequired     = $True;
                    Ensure               = "Present";
                }
            }
        }
        """

    static let policies = [
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
        FormatFixture(
            "bms.policy", "CLIXML", path: "policies.xml",
            clixml("Deserialized.Microsoft.Compliance.DeviceConfigurationPolicy", #"<S N="Name">Sales</S><B N="Enabled">true</B><G N="Guid">\#(id(1))</G>"#)),
        FormatFixture("bms.policy", "Get-DevicePolicy as CSV", "\"Name\",\"Type\",\"Enabled\",\"Comment\",\"ExchangeObjectId\"\r\n"),
        FormatFixture(
            "bms.rule", "CLIXML", path: "rules.xml",
            clixml("Deserialized.Any.DeviceConditionalAccessRule", #"<S N="Name">Sales{1}</S><G N="Policy">\#(id(1))</G><B N="PasswordRequired">true</B>"#)),
        FormatFixture("bms.rule", "CSV", "Name,Policy,TargetGroups,Mode,PasswordRequired,PasswordMinimumLength\r\n"),
        FormatFixture(
            "bms.rule", "JSON", path: "rules.json", #"[{"Name":"Sales{1}","Policy":"\#(id(1))","TargetGroups":["\#(id(2))"],"AllowScreenshot":false}]"#),
        FormatFixture(
            "bms.rule", "ConvertTo-Xml", path: "rules.xml",
            #"<?xml version="1.0"?><Objects><Object><Property Name="Name">Sales{1}</Property><Property Name="Policy">x</Property><Property Name="AllowJailbroken">False</Property></Object></Objects>"#
        ),
        FormatFixture("bms.tenantRule", "CSV", "Name,ApplyPolicyTo,BlockUnsupportedDevices,ExclusionList\r\n"),
        FormatFixture("m365dsc", "whole script", path: "M365TenantConfig.ps1", dsc),
        FormatFixture("m365dsc", "renamed to text", path: "config.txt", dsc),
        FormatFixture(
            "m365dsc", "one block", path: "part.ps1", "IntuneDeviceCompliancePolicyiOs \"x\"\n{\n  DisplayName = \"Sales\";\n  Ensure = \"Present\";\n}\n"),
    ]
}
