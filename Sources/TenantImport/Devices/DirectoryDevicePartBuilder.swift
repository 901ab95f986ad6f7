import ExportReading
import TenantModel

/// Turns a block of records into a ``DirectoryDevicePart``.
struct DirectoryDevicePartBuilder: Sendable {
    let format: ExportFormat
    let directory: UserDirectory
    /// Whether the file has a column with the MDM's id or name; without one a device's MDM value was not read.
    let hasManagementColumn: Bool

    func part(of block: RecordBlock) -> DirectoryDevicePart {
        var part = DirectoryDevicePart()
        let cells = FieldCells(block, format: format)
        let records = keyedRecords(in: block, cells, into: &part)
        part.rows = records.map { block.row(of: $0) }
        part.table.displayName = cells.column(.deviceName).texts(of: records)
        part.table.platform = cells.column(.operatingSystem).values(of: records) { Platform($0) }
        part.table.osVersion = cells.column(.osVersion).symbols(of: records, in: &part.symbols)
        appendOwners(cells, records, into: &part)
        part.table.management = managements(cells, records)
        part.table.isManaged = cells.column(.isManaged).values(of: records) { Trit(Boolean.parse($0.trimmed)) }
        part.table.isDefenderOnly = cells.column(.managementType).values(of: records) { $0.equalsIgnoringASCIICase("microsoftsense") }
        part.table.ownership = cells.column(.ownership).values(of: records) { Ownership($0) }
        part.table.enrollmentType = cells.column(.enrollmentType).values(of: records) { EnrollmentType($0) }
        part.table.enrollmentProfile = cells.column(.enrollmentProfile).symbols(of: records, in: &part.symbols)
        part.table.joinType = cells.column(.joinType).values(of: records) { JoinType($0) }
        part.table.compliance = cells.column(.compliance).values(of: records) { Compliance(flag: $0) }
        part.lastSignIn = MomentColumn(cells.column(.lastSignIn), of: records, in: block)
        part.registeredAt = MomentColumn(cells.column(.registeredAt), of: records, in: block)
        return part
    }

    /// The records of devices that something tells from others; their ids go into the part.
    private func keyedRecords(in block: RecordBlock, _ cells: FieldCells, into part: inout DirectoryDevicePart) -> [Int] {
        let (deviceIDs, objectIDs, profiles) = (cells.column(.deviceID), cells.column(.deviceObjectID), cells.column(.profileType))
        var records: [Int] = []
        records.reserveCapacity(block.count)
        part.table.deviceID.reserveCapacity(block.count)
        part.table.objectID.reserveCapacity(block.count)
        for record in 0..<block.count {
            let profile = profiles[record].bytes
            if profile.count >= 7, Self.isNoDeviceOfPeople(profile.trimmed) {
                part.setAside += 1
                continue
            }
            let deviceID = GUID(deviceIDs[record].bytes) ?? .zero
            let objectID = GUID(objectIDs[record].bytes) ?? .zero
            guard !deviceID.isZero || !objectID.isZero else {
                part.quarantined.append(QuarantinedRecord(row: Int(block.row(of: record)), reason: "noKey", text: block.text(of: record)))
                continue
            }
            records.append(record)
            part.table.deviceID.append(deviceID)
            part.table.objectID.append(objectID)
        }
        return records
    }

    private static func isNoDeviceOfPeople(_ profile: UnsafeRawBufferPointer) -> Bool {
        profile.equalsIgnoringASCIICase("printer") || profile.equalsIgnoringASCIICase("securevm")
    }

    private func managements(_ cells: FieldCells, _ records: [Int]) -> [DirectoryManagement] {
        guard hasManagementColumn else { return Array(repeating: .notRead, count: records.count) }
        let (appIDs, names) = (cells.column(.mdmAppID), cells.column(.mdmName))
        let none = Cell(bytes: UnsafeRawBufferPointer(start: nil, count: 0), kind: .missing)
        let byName = names.values(of: records) { DirectoryManagement(appID: none, name: Cell(bytes: $0, kind: .text)) }
        return records.indices.map { index in
            let appID = appIDs[records[index]]
            return appID.isEmpty ? byName[index] : DirectoryManagement(appID: appID, name: names[records[index]])
        }
    }

    /// Owners are looked up while their text is at hand; only those who are not found keep it.
    private func appendOwners(_ cells: FieldCells, _ records: [Int], into part: inout DirectoryDevicePart) {
        let (userNames, ownerIDs, ownerNames) = (cells.column(.userName), cells.column(.ownerID), cells.column(.registeredOwner))
        let plain = directory.owners(of: userNames, records)
        part.table.userName = zip(plain, records).map { owner, record in owner.state == .resolved ? owner : self.owner(userNames[record]) }
        part.table.registeredOwner.reserveCapacity(records.count)
        for (row, record) in records.enumerated() {
            let userName = part.table.userName[row]
            let hasID = !ownerIDs[record].isEmpty
            let registeredCell = hasID ? ownerIDs[record] : ownerNames[record]
            var registered: OwnerReference
            if userName.state == .resolved, case .displayName = UserKey(registeredCell) {
                // The portal prints the owner's display name beside the UPN: it adds nothing and need not be unique.
                registered = userName
            } else {
                registered = owner(registeredCell)
                if registered.user == nil, hasID {
                    let byName = owner(ownerNames[record])
                    if byName.namesSomebody { registered = byName }
                }
            }
            part.table.registeredOwner.append(registered)
            guard registered.user == nil, userName.user == nil, registered.namesSomebody || userName.namesSomebody else { continue }
            let named = userName.namesSomebody ? userNames[record] : ownerNames[record].isEmpty ? ownerIDs[record] : ownerNames[record]
            part.unknownOwners.append((row, ExpandedOwner.name(named)))
        }
    }

    /// An owner that was not asked for (`$expand`), or whose column is full of type names, was not read: that is not the same as no owner.
    private func owner(_ cell: Cell) -> OwnerReference {
        if cell.kind == .missing || cell.isCollapsed { return .notRead }
        return ExpandedOwner.isIn(cell) ? ExpandedOwner.owner(cell, in: directory) : directory.owner(cell)
    }
}
