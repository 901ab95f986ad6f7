extension ExportFormat {
    /// A configuration script of Microsoft365DSC. It carries names of groups instead of ids, and drops what it could not resolve.
    static let m365DSC = ExportFormat(
        "m365dsc", title: "Microsoft365DSC configuration script",
        subject: .refused(
            reason: "This is a configuration script of Microsoft365DSC: it names groups and policies by display name and is a program, not data.",
            remedy:
                "Export with the cmdlets of Security & Compliance PowerShell instead: Get-DeviceConfigurationPolicy, Get-DeviceConfigurationRule, Get-DeviceConditionalAccessPolicy, Get-DeviceConditionalAccessRule, Get-DeviceTenantRule, each with | Export-Clixml -Depth 4 FILE.xml; Intune policies as JSON from Graph."
        ),
        signature: Signature(),
        textMarks: [
            [
                "import-dscresource -modulename 'microsoft365dsc'", "import-dscresource -modulename \"microsoft365dsc\"",
                "import-dscresource -modulename microsoft365dsc", "scdeviceconfiguration", "scdeviceconditionalaccess", "scdevicetenant",
                "intunedevicecompliancepolicy", "intunedeviceconfigurationpolicy", "intunesettingcatalog",
            ],
            ["node ", "ensure "], ["{"],
        ])
}
