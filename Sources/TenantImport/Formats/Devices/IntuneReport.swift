import TenantModel

extension ExportFormat {
    /// The Devices report of the Intune export API, with raw column names and numbers for enumerations.
    static let intuneReport = ExportFormat(
        "intune.devices", title: "Intune export API, report Devices", subject: .managedDevices,
        signature: Signature("referenceid", "managementagents", "enrollmenttype"),
        columns: [
            (.intuneDeviceID, ["deviceid"]), (.deviceID, ["referenceid"]), (.deviceName, ["devicename"]), (.serialNumber, ["serialnumber"]),
            (.imei, ["imei"]), (.meid, ["meid"]), (.userID, ["userid"]), (.primaryUser, ["upn"]), (.enrolledBy, ["enrolledbyuser"]),
            (.managedBy, ["managedby"]), (.managementAgent, ["managementagents"]), (.managementState, ["managementstate", "devicestate"]),
            (.ownership, ["ownertype", "ownership"]), (.enrollmentType, ["enrollmenttype"]), (.enrolledAt, ["createddate"]),
            (.lastCheckIn, ["lastcontact"]), (.certificateExpiry, ["certexpirationdate"]), (.operatingSystem, ["os", "osdescription"]),
            (.osVersion, ["osversion"]), (.joinType, ["jointype"]), (.compliance, ["compliantstate", "compliancestate"]),
        ], provides: [.intuneDevices])
}
