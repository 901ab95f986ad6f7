extension FormatFixture {
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
