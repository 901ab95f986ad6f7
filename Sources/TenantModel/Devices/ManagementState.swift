/// Whether a device is on its way out.
public enum ManagementState: UInt8, Sendable {
    /// Not said.
    case unknown
    /// Managed, or any other state that keeps the device.
    case managed
    /// Retire, wipe or delete is pending, issued or failed.
    case leaving
}
