import TenantModel

extension ExportFormat {
    /// Intune devices with inventory, in all generations of its columns: the zip file that the portal downloads.
    static let intuneInventory = ExportFormat(
        "intune.inventory", title: "Intune admin center › Devices › All devices › Export", subject: .managedDevices,
        signature: Signature(
            "device id", "last check-in", "managed by", oneOf: [["azure ad device id", "microsoft entra device id"]]),
        columns: intuneInventoryColumns, provides: [.intuneDevices])

    /// The columns of the inventory, the ones on API select included.
    static let intuneInventoryColumns: [(field: Field, names: [String])] = [
        (.intuneDeviceID, ["device id"]), (.deviceID, ["azure ad device id", "microsoft entra device id"]), (.deviceName, ["device name"]),
        (.serialNumber, ["serial number"]), (.imei, ["imei"]), (.meid, ["meid"]), (.userID, ["userid"]), (.primaryUser, ["primary user upn"]),
        (.enrolledBy, ["enrolled by user upn"]), (.managedBy, ["managed by"]), (.managementAgent, ["managementagents"]),
        (.managementState, ["device state"]), (.ownership, ["ownership"]), (.enrollmentType, ["enrollmenttype"]), (.enrolledAt, ["enrollment date"]),
        (.lastCheckIn, ["last check-in"]), (.certificateExpiry, ["management certificate expiration date", "certexpirationdate"]),
        (.operatingSystem, ["os"]), (.osVersion, ["os version"]), (.joinType, ["jointype", "join type"]), (.compliance, ["compliance"]),
    ]
}
