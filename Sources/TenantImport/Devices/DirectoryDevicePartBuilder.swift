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
        var cells = FieldCells(block, format: format)
        var platforms = CellMemo<Platform>()
        var ownerships = CellMemo<Ownership>()
        var types = CellMemo<EnrollmentType>()
        var names = CellMemo<DirectoryManagement>()
        let none = Cell(bytes: UnsafeRawBufferPointer(start: nil, count: 0), kind: .missing)
        for record in 0..<block.count {
            cells.record = record
            let row = block.row(of: record)
            let profile = cells[.profileType].bytes
            if profile.count >= 7, Self.isNoDeviceOfPeople(profile.trimmed) {
                part.setAside += 1
                continue
            }
            let deviceID = GUID(cells[.deviceID].bytes) ?? .zero
            let objectID = GUID(cells[.deviceObjectID].bytes) ?? .zero
            guard !deviceID.isZero || !objectID.isZero else {
                part.quarantined.append(QuarantinedRecord(row: Int(row), reason: "noKey", text: block.text(of: record)))
                continue
            }
            part.rows.append(row)
            part.table.deviceID.append(deviceID)
            part.table.objectID.append(objectID)
            part.table.displayName.append(cells[.deviceName].bytes)
            part.table.platform.append(platforms.value(cells[.operatingSystem].bytes) { Platform($0) })
            part.table.osVersion.append(part.symbols.intern(cells[.osVersion].bytes.trimmed))
            appendOwners(cells, into: &part)
            part.table.management.append(hasManagementColumn ? management(cells, &names, none) : .notRead)
            part.table.isManaged.append(Trit(Boolean.parse(cells[.isManaged].bytes.trimmed)))
            part.table.isDefenderOnly.append(cells[.managementType].bytes.equalsIgnoringASCIICase("microsoftsense"))
            part.table.ownership.append(ownerships.value(cells[.ownership].bytes) { Ownership($0) })
            part.table.enrollmentType.append(types.value(cells[.enrollmentType].bytes) { EnrollmentType($0) })
            part.table.enrollmentProfile.append(part.symbols.intern(cells[.enrollmentProfile].bytes.trimmed))
            part.lastSignIn.append(cells[.lastSignIn], row: row)
            part.registeredAt.append(cells[.registeredAt], row: row)
        }
        return part
    }

    private static func isNoDeviceOfPeople(_ profile: UnsafeRawBufferPointer) -> Bool {
        profile.equalsIgnoringASCIICase("printer") || profile.equalsIgnoringASCIICase("securevm")
    }

    private func management(_ cells: FieldCells, _ names: inout CellMemo<DirectoryManagement>, _ none: Cell) -> DirectoryManagement {
        let appID = cells[.mdmAppID]
        guard appID.isEmpty else { return DirectoryManagement(appID: appID, name: cells[.mdmName]) }
        return names.value(cells[.mdmName].bytes) { DirectoryManagement(appID: none, name: Cell(bytes: $0, kind: .text)) }
    }

    /// Owners are looked up while their text is at hand; only those who are not found keep it.
    private func appendOwners(_ cells: FieldCells, into part: inout DirectoryDevicePart) {
        let userName = owner(cells[.userName])
        let registeredCell = cells[.ownerID].isEmpty ? cells[.registeredOwner] : cells[.ownerID]
        var registered: OwnerReference
        if userName.state == .resolved, case .displayName = UserKey(registeredCell) {
            // The portal prints the owner's display name beside the UPN: it adds nothing and need not be unique.
            registered = userName
        } else {
            registered = owner(registeredCell)
            if registered.user == nil, !cells[.ownerID].isEmpty {
                let byName = owner(cells[.registeredOwner])
                if byName.namesSomebody { registered = byName }
            }
        }
        part.table.registeredOwner.append(registered)
        part.table.userName.append(userName)
        let isUnknown = registered.user == nil && userName.user == nil && (registered.namesSomebody || userName.namesSomebody)
        if isUnknown {
            let named = userName.namesSomebody ? cells[.userName] : cells[.registeredOwner].isEmpty ? cells[.ownerID] : cells[.registeredOwner]
            part.unknownOwners[part.rows.count - 1] = ExpandedOwner.name(named)
        }
    }

    /// An owner that was not asked for (`$expand`), or whose column is full of type names, was not read: that is not the same as no owner.
    private func owner(_ cell: Cell) -> OwnerReference {
        if cell.kind == .missing || cell.isCollapsed { return .notRead }
        return ExpandedOwner.isIn(cell) ? ExpandedOwner.owner(cell, in: directory) : directory.owner(cell)
    }
}
