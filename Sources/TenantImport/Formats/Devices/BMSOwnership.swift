import TenantModel

extension ExportFormat {
    /// Microsoft's script for Basic Mobility devices: one row per owner, devices without owner left out. Older copies lack columns.
    static let bmsOwnership = ExportFormat(
        "bms.ownership", title: "Get-MgGraphDeviceOwnership.ps1", subject: .directoryDevices,
        signature: Signature("devicetrustlevel", "deviceownerupn"),
        columns: [
            (.deviceID, ["deviceid"]), (.deviceObjectID, ["deviceobjectid"]), (.deviceName, ["devicedisplayname"]), (.operatingSystem, ["deviceostype"]),
            (.osVersion, ["deviceosversion"]), (.isManaged, ["deviceismanaged"]), (.joinType, ["devicetrustlevel"]), (.compliance, ["deviceiscompliant"]),
            (.ownerID, ["deviceownerid"]), (.registeredOwner, ["deviceownerupn"]),
            (.lastSignIn, ["approximatelastlogontimestamp"]),
        ], provides: [])
}
