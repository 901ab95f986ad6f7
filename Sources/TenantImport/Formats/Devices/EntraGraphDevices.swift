import TenantModel

extension ExportFormat {
    /// Graph devices: JSON, or `Get-MgDevice` as CSV, CLIXML or ConvertTo-Xml. Here `Id` is the object id.
    static let entraGraphDevices = ExportFormat(
        "entra.graph", title: "Microsoft Graph devices, Get-MgDevice", subject: .directoryDevices,
        signature: Signature(
            "deviceid", "trusttype", oneOf: [["mdmappid", "approximatelastsignindatetime"]],
            without: ["jointype (trusttype)", "manageddevicename", "managementagent"]),
        columns: [
            (.deviceID, ["deviceid"]), (.deviceObjectID, ["id"]), (.deviceName, ["displayname"]), (.operatingSystem, ["operatingsystem"]),
            (.osVersion, ["operatingsystemversion"]), (.registeredOwner, ["registeredowners"]), (.userName, ["registeredusers"]),
            (.mdmAppID, ["mdmappid"]), (.isManaged, ["ismanaged"]), (.joinType, ["trusttype"]), (.compliance, ["iscompliant"]), (.profileType, ["profiletype"]),
            (.ownership, ["deviceownership"]),
            (.enrollmentType, ["enrollmenttype"]), (.enrollmentProfile, ["enrollmentprofilename"]), (.managementType, ["managementtype"]),
            (.registeredAt, ["registrationdatetime"]), (.lastSignIn, ["approximatelastsignindatetime"]),
        ], provides: [.entraDevices])
}
