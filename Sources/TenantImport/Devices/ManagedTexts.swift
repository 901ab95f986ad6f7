import ExportReading
import TenantModel

/// Texts that later records of a device bring. Text columns only grow, so these few wait until all files are read.
struct ManagedTexts {
    private var names: [Int: String] = [:]
    private var serials: [Int: String] = [:]
    private var imeis: [Int: String] = [:]
    private var meids: [Int: String] = [:]

    /// Keeps what the device has no text for yet.
    mutating func complete(_ row: Int, of table: ManagedDeviceTable, with record: ManagedRecord, from part: ManagedDeviceTable) {
        Self.complete(&names, row, table.deviceName, part.deviceName, record.row)
        Self.complete(&serials, row, table.serialNumber, part.serialNumber, record.row)
        Self.complete(&imeis, row, table.imei, part.imei, record.row)
        Self.complete(&meids, row, table.meid, part.meid, record.row)
    }

    /// Keeps the texts of a newer enrollment, as far as it has any.
    mutating func replace(_ row: Int, with record: ManagedRecord, from part: ManagedDeviceTable) {
        Self.replace(&names, row, part.deviceName, record.row)
        Self.replace(&serials, row, part.serialNumber, record.row)
        Self.replace(&imeis, row, part.imei, record.row)
        Self.replace(&meids, row, part.meid, record.row)
    }

    /// Puts them into their place.
    func put(into table: inout ManagedDeviceTable) {
        table.deviceName = table.deviceName.replacing(names)
        table.serialNumber = table.serialNumber.replacing(serials)
        table.imei = table.imei.replacing(imeis)
        table.meid = table.meid.replacing(meids)
    }

    private static func complete(_ texts: inout [Int: String], _ row: Int, _ own: TextColumn, _ other: TextColumn, _ otherRow: Int) {
        if own.isEmpty(row), texts[row] == nil, !other.isEmpty(otherRow) { texts[row] = other[otherRow] }
    }

    private static func replace(_ texts: inout [Int: String], _ row: Int, _ other: TextColumn, _ otherRow: Int) {
        if !other.isEmpty(otherRow) { texts[row] = other[otherRow] }
    }
}
