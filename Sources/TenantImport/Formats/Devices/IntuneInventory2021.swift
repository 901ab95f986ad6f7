import TenantModel

extension ExportFormat {
    /// Intune devices with inventory as of 2021: it names who enrolled the device, not the primary user.
    static let intuneInventory2021 = ExportFormat(
        "intune.inventory.2021", title: "Intune admin center › Devices › All devices › Export (2021)", subject: .managedDevices,
        signature: Signature(
            "device id", "last check-in", "managed by", "enrolled by user upn", oneOf: [["azure ad device id", "microsoft entra device id"]],
            without: ["primary user upn"]),
        // UserId is the enrolling user here, so it goes with the UPN that is given.
        columns: intuneInventoryColumns.filter { $0.field != .userID && $0.field != .primaryUser }, provides: [.intuneDevices])
}
