import TenantModel

extension ExportFormat {
    /// The containers of Basic Mobility settings: name, kind, whether they are enabled. What they ask of a device is in their rules.
    static let bmsPolicy = ExportFormat(
        "bms.policy", title: "Get-DeviceConfigurationPolicy, Get-DeviceConditionalAccessPolicy, Get-DevicePolicy", subject: .basicMobility,
        signature: Signature(
            "name", "enabled", oneOf: [["exchangeobjectid", "guid", "comment"]],
            without: ["userprincipalname", "displayname", "deviceid", "grouptype", "connectortype"]),
        columns: basicMobilityColumns, settings: basicMobilitySettings, typeWord: "device")
}
