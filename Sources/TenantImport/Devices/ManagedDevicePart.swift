import ExportReading
import TenantModel

/// The inventory devices of one block, as columns of their own.
struct ManagedDevicePart: Sendable {
    var rows: [UInt32] = []
    var table = ManagedDeviceTable()
    /// Symbols of ``table`` count in this table until they are merged.
    var symbols = SymbolTable()
    var enrolledAt = MomentColumn()
    var lastCheckIn = MomentColumn()
    var certificateExpiry = MomentColumn()
    /// Owners who were not found, with their row of ``table``.
    var unknownOwners: [(row: Int, text: String)] = []
    var quarantined: [QuarantinedRecord] = []
}
