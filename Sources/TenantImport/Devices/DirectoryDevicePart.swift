import ExportReading
import TenantModel

/// The directory devices of one block, as columns of their own.
struct DirectoryDevicePart: Sendable {
    var rows: [UInt32] = []
    var table = DirectoryDeviceTable()
    /// Symbols of ``table`` count in this table until they are merged.
    var symbols = SymbolTable()
    var lastSignIn = MomentColumn()
    var registeredAt = MomentColumn()
    /// Owners who were not found, with their row of ``table``.
    var unknownOwners: [(row: Int, text: String)] = []
    /// Printers and virtual machines that are no devices of people.
    var setAside = 0
    var quarantined: [QuarantinedRecord] = []
}
