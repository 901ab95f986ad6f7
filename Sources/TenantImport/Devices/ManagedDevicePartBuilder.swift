import ExportReading
import TenantModel

/// Turns a block of records into a ``ManagedDevicePart``.
struct ManagedDevicePartBuilder: Sendable {
    let format: ExportFormat
    let directory: UserDirectory

    func part(of block: RecordBlock) -> ManagedDevicePart {
        var part = ManagedDevicePart()
        let cells = FieldCells(block, format: format)
        let records = keyedRecords(in: block, cells, into: &part)
        part.rows = records.map { block.row(of: $0) }
        part.table.deviceName = cells.column(.deviceName).texts(of: records)
        part.table.serialNumber = cells.column(.serialNumber).trimmedTexts(of: records)
        part.table.imei = Self.hardwareNumbers(cells.column(.imei), records)
        part.table.meid = Self.hardwareNumbers(cells.column(.meid), records)
        appendOwners(cells, records, into: &part)
        part.table.agent = agents(cells, records)
        part.table.state = cells.column(.managementState).values(of: records) { ManagementState(Cell(bytes: $0, kind: .text)) }
        part.table.ownership = cells.column(.ownership).values(of: records) { Ownership($0) }
        part.table.enrollmentType = cells.column(.enrollmentType).values(of: records) { EnrollmentType($0) }
        part.table.enrollmentProfile = cells.column(.enrollmentProfile).symbols(of: records, in: &part.symbols)
        part.table.joinType = cells.column(.joinType).values(of: records) { JoinType($0) }
        part.table.compliance = cells.column(.compliance).values(of: records) { Compliance(state: $0) }
        part.table.platform = cells.column(.operatingSystem).values(of: records) { Platform($0) }
        part.table.osVersion = cells.column(.osVersion).symbols(of: records, in: &part.symbols)
        part.enrolledAt = MomentColumn(cells.column(.enrolledAt), of: records, in: block)
        part.lastCheckIn = MomentColumn(cells.column(.lastCheckIn), of: records, in: block)
        part.certificateExpiry = MomentColumn(cells.column(.certificateExpiry), of: records, in: block)
        return part
    }

    /// The records of devices that something tells from others; their ids go into the part.
    private func keyedRecords(in block: RecordBlock, _ cells: FieldCells, into part: inout ManagedDevicePart) -> [Int] {
        let (intuneIDs, entraIDs, serials) = (cells.column(.intuneDeviceID), cells.column(.deviceID), cells.column(.serialNumber))
        var records: [Int] = []
        records.reserveCapacity(block.count)
        part.table.intuneID.reserveCapacity(block.count)
        part.table.entraID.reserveCapacity(block.count)
        for record in 0..<block.count {
            let intuneID = GUID(intuneIDs[record].bytes) ?? .zero
            let entraID = GUID(entraIDs[record].bytes) ?? .zero
            guard !intuneID.isZero || !entraID.isZero || SerialNumber.key(serials[record].bytes) != nil else {
                part.quarantined.append(QuarantinedRecord(row: Int(block.row(of: record)), reason: "noKey", text: block.text(of: record)))
                continue
            }
            records.append(record)
            part.table.intuneID.append(intuneID)
            part.table.entraID.append(entraID)
        }
        return records
    }

    private static func hardwareNumbers(_ cells: CellColumn, _ records: [Int]) -> TextColumn {
        TextColumn(count: records.count) { HardwareNumber.usable(cells[records[$0]].bytes) }
    }

    private func agents(_ cells: FieldCells, _ records: [Int]) -> [ManagementAgent] {
        let (agents, managedBy) = (cells.column(.managementAgent), cells.column(.managedBy))
        let none = Cell(bytes: UnsafeRawBufferPointer(start: nil, count: 0), kind: .missing)
        var memo = CellMemo<ManagementAgent>()
        return records.map { record in
            memo.value((agents[record].isEmpty ? managedBy[record] : agents[record]).bytes) {
                ManagementAgent(agent: Cell(bytes: $0, kind: .text), managedBy: none)
            }
        }
    }

    private func appendOwners(_ cells: FieldCells, _ records: [Int], into part: inout ManagedDevicePart) {
        let (enrollers, userIDs, userNames) = (cells.column(.enrolledBy), cells.column(.userID), cells.column(.primaryUser))
        part.table.enroller = directory.owners(of: enrollers, records)
        part.table.primaryUser = directory.owners(of: userIDs, records)
        for (row, record) in records.enumerated() {
            let enroller = part.table.enroller[row]
            var primary = part.table.primaryUser[row]
            if primary.user == nil {
                let byName = directory.owner(userNames[record])
                if byName.user != nil || !primary.namesSomebody { primary = byName }
                part.table.primaryUser[row] = primary
            }
            guard enroller.user == nil, primary.user == nil, enroller.namesSomebody || primary.namesSomebody else { continue }
            let cell = [userNames, enrollers, userIDs].lazy.map { $0[record] }.first { !$0.isEmpty }
            part.unknownOwners.append((row, cell?.text ?? ""))
        }
    }
}
