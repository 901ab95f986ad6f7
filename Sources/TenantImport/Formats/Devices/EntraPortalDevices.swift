import TenantModel

extension ExportFormat {
    /// Entra devices as the portal downloads them. `registeredOwners` and `userNames` hold ids, UPNs or names: told by their shape.
    static let entraPortalDevices = ExportFormat(
        "entra.portal", title: "Entra admin center › Devices › All devices › Download devices", subject: .directoryDevices,
        signature: Signature("jointype (trusttype)", "deviceid", "approximatelastsignindatetime"),
        columns: [
            (.deviceID, ["deviceid"]), (.deviceObjectID, ["objectid"]), (.deviceName, ["displayname"]), (.operatingSystem, ["operatingsystem"]),
            (.osVersion, ["operatingsystemversion"]), (.registeredOwner, ["registeredowners"]), (.userName, ["usernames"]),
            (.mdmName, ["mdmdisplayname"]), (.mdmAppID, ["mdmappid"]), (.isManaged, ["ismanaged"]), (.joinType, ["jointype (trusttype)"]),
            (.compliance, ["iscompliant"]), (.profileType, ["profiletype"]),
            (.registeredAt, ["registrationtime"]), (.lastSignIn, ["approximatelastsignindatetime"]),
        ], provides: [.entraDevices])
}
