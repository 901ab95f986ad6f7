import TenantModel

extension ExportFormat {
    /// Graph managedDevices: JSON, or `Get-MgDeviceManagementManagedDevice` as CSV, CLIXML or ConvertTo-Xml. Here `Id` is the Intune device id.
    static let intuneGraph = ExportFormat(
        "intune.graph", title: "Microsoft Graph managedDevices, Get-MgDeviceManagementManagedDevice", subject: .managedDevices,
        signature: Signature(
            "managementagent", oneOf: [["azureaddeviceid", "azureactivedirectorydeviceid"], ["deviceenrollmenttype", "lastsyncdatetime"]]),
        columns: [
            (.intuneDeviceID, ["id"]), (.deviceID, ["azureaddeviceid", "azureactivedirectorydeviceid"]), (.deviceName, ["devicename"]),
            (.serialNumber, ["serialnumber"]), (.imei, ["imei"]), (.meid, ["meid"]), (.userID, ["userid"]), (.primaryUser, ["userprincipalname"]),
            (.enrolledBy, ["enrolledbyuserprincipalname"]), (.managementAgent, ["managementagent"]), (.managementState, ["managementstate"]),
            (.ownership, ["manageddeviceownertype", "ownertype"]), (.enrollmentType, ["deviceenrollmenttype"]),
            (.enrollmentProfile, ["enrollmentprofilename"]), (.enrolledAt, ["enrolleddatetime"]), (.lastCheckIn, ["lastsyncdatetime"]),
            (.certificateExpiry, ["managementcertificateexpirationdate"]), (.operatingSystem, ["operatingsystem"]), (.osVersion, ["osversion"]),
            (.joinType, ["jointype"]), (.compliance, ["compliancestate"]),
        ], provides: [.intuneDevices])
}
