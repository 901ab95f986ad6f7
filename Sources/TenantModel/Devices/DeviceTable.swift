/// All devices: each a directory record, an inventory record, or both joined by the Entra device id.
public struct DeviceTable: Sendable {
    /// What the directory says.
    public var directory = DirectoryDeviceTable()
    /// What the inventory says.
    public var managed = ManagedDeviceTable()
    /// For each device its row in ``directory``, -1 for none.
    public var directoryRow: [Int32] = []
    /// For each device its row in ``managed``, -1 for none.
    public var managedRow: [Int32] = []

    /// An empty table.
    public init() {}

    /// How many devices there are.
    public var count: Int { directoryRow.count }

    /// All devices.
    public var ids: some RandomAccessCollection<DeviceID> & Sendable { (0..<UInt32(count)).lazy.map { DeviceID(index: $0) } }

    /// A device to read from.
    @inline(__always)
    public subscript(id: DeviceID) -> Device {
        Device(id: id, table: self, directoryRow: Int(directoryRow[id.row]), managedRow: Int(managedRow[id.row]))
    }
}
