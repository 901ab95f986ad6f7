import TenantModel

extension ExportFormat {
    /// Microsoft's older script for Basic Mobility devices (MSOnline); its columns come in any order.
    static let bmsMsol = ExportFormat(
        "bms.msol", title: "Get-MsolUserDeviceComplianceStatus.ps1", subject: .directoryDevices,
        signature: Signature("devicetrustlevel", "registeredownerupn"),
        columns: [
            (.deviceID, ["deviceid"]), (.deviceObjectID, ["deviceobjectid"]), (.deviceName, ["displayname"]), (.operatingSystem, ["deviceostype"]),
            (.osVersion, ["deviceosversion"]), (.isManaged, ["ismanaged"]), (.joinType, ["devicetrusttype"]), (.compliance, ["iscompliant"]),
            (.ownerID, ["registeredownerobjectid"]),
            (.registeredOwner, ["registeredownerupn"]), (.lastSignIn, ["approximatelastlogontimestamp"]),
        ], provides: [])
}
