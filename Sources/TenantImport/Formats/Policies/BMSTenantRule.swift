import TenantModel

extension ExportFormat {
    /// The one rule that Basic Mobility has for the whole tenant: who is left alone, what happens to devices that it does not support.
    static let bmsTenantRule = ExportFormat(
        "bms.tenantRule", title: "Get-DeviceTenantRule", subject: .basicMobility,
        signature: Signature("blockunsupporteddevices", oneOf: [["exclusionlist", "applypolicyto"]]),
        columns: basicMobilityColumns, settings: basicMobilitySettings, typeWord: "device")
}
