import ExportReading
import TenantModel

/// Turns a block of records into a ``ManagedDevicePart``.
struct ManagedDevicePartBuilder: Sendable {
    let format: ExportFormat
    let directory: UserDirectory

    func part(of block: RecordBlock) -> ManagedDevicePart {
        var part = ManagedDevicePart()
        var cells = FieldCells(block, format: format)
        var platforms = CellMemo<Platform>()
        var ownerships = CellMemo<Ownership>()
        var types = CellMemo<EnrollmentType>()
        var agents = CellMemo<ManagementAgent>()
        var states = CellMemo<ManagementState>()
        let none = Cell(bytes: UnsafeRawBufferPointer(start: nil, count: 0), kind: .missing)
        for record in 0..<block.count {
            cells.record = record
            let row = block.row(of: record)
            let intuneID = GUID(cells[.intuneDeviceID].bytes) ?? .zero
            let entraID = GUID(cells[.deviceID].bytes) ?? .zero
            let serial = cells[.serialNumber].bytes.trimmed
            guard !intuneID.isZero || !entraID.isZero || SerialNumber.key(serial) != nil else {
                part.quarantined.append(QuarantinedRecord(row: Int(row), reason: "noKey", text: block.text(of: record)))
                continue
            }
            part.rows.append(row)
            part.table.intuneID.append(intuneID)
            part.table.entraID.append(entraID)
            part.table.deviceName.append(cells[.deviceName].bytes)
            part.table.serialNumber.append(serial)
            part.table.imei.append(HardwareNumber.usable(cells[.imei].bytes))
            part.table.meid.append(HardwareNumber.usable(cells[.meid].bytes))
            appendOwners(cells, into: &part)
            part.table.agent.append(
                agents.value((cells[.managementAgent].isEmpty ? cells[.managedBy] : cells[.managementAgent]).bytes) {
                    ManagementAgent(agent: Cell(bytes: $0, kind: .text), managedBy: none)
                })
            part.table.state.append(states.value(cells[.managementState].bytes) { ManagementState(Cell(bytes: $0, kind: .text)) })
            part.table.ownership.append(ownerships.value(cells[.ownership].bytes) { Ownership($0) })
            part.table.enrollmentType.append(types.value(cells[.enrollmentType].bytes) { EnrollmentType($0) })
            part.table.enrollmentProfile.append(part.symbols.intern(cells[.enrollmentProfile].bytes.trimmed))
            part.table.platform.append(platforms.value(cells[.operatingSystem].bytes) { Platform($0) })
            part.table.osVersion.append(part.symbols.intern(cells[.osVersion].bytes.trimmed))
            part.enrolledAt.append(cells[.enrolledAt], row: row)
            part.lastCheckIn.append(cells[.lastCheckIn], row: row)
            part.certificateExpiry.append(cells[.certificateExpiry], row: row)
        }
        return part
    }

    private func appendOwners(_ cells: FieldCells, into part: inout ManagedDevicePart) {
        let enroller = directory.owner(cells[.enrolledBy])
        var primary = directory.owner(cells[.userID])
        if primary.user == nil {
            let byName = directory.owner(cells[.primaryUser])
            if byName.user != nil || !primary.namesSomebody { primary = byName }
        }
        part.table.enroller.append(enroller)
        part.table.primaryUser.append(primary)
        if enroller.user == nil, primary.user == nil, enroller.namesSomebody || primary.namesSomebody {
            let cell = [Field.primaryUser, .enrolledBy, .userID].map { cells[$0] }.first { !$0.isEmpty }
            part.unknownOwners[part.rows.count - 1] = cell?.text ?? ""
        }
    }
}
