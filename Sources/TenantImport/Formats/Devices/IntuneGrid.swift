import TenantModel

extension ExportFormat {
    /// The device grid of Intune with the columns that were on screen.
    static let intuneGrid = ExportFormat(
        "intune.grid", title: "Intune admin center › Devices › All devices, selected columns", subject: .managedDevices,
        signature: Signature("device name", "managed by", "last check-in"), columns: intuneInventoryColumns, provides: [.intuneDevices])
}
