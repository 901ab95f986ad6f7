import ExportReading
import TenantModel

/// Turns a block of records into a ``UserPart``.
struct UserPartBuilder: Sendable {
    let format: ExportFormat

    func part(of block: RecordBlock) -> UserPart {
        var part = UserPart()
        var cells = FieldCells(block, format: format)
        var licenses = LicenseCells(format: format)
        let hasMisplaced = cells.has(.licenseNamesMisplaced)
        for record in 0..<block.count {
            cells.record = record
            let name = cells[.userPrincipalName].bytes.trimmed
            let id = GUID(cells[.objectID].bytes) ?? .zero
            let row = block.row(of: record)
            part.createdAt.append(cells[.createdAt], row: row)
            part.lastPasswordChange.append(cells[.lastPasswordChange], row: row)
            part.lastDirectorySync.append(cells[.lastDirectorySync], row: row)
            if Self.isDeleted(cells[.deletedAt]) {
                part.deletedCount += 1
                part.deletedNames.append(name)
                if !id.isZero { part.deletedIDs.append(id) }
                continue
            }
            guard !name.isEmpty || !id.isZero else {
                part.quarantined.append(QuarantinedRecord(row: Int(row), reason: "noKey", text: block.text(of: record)))
                continue
            }
            part.rows.append(row)
            part.objectID.append(id)
            part.userPrincipalName.append(name)
            part.displayName.append(cells[.displayName].bytes.trimmed)
            part.department.append(part.symbols.intern(cells[.department].bytes.trimmed))
            part.isEnabled.append(Self.isEnabled(cells))
            part.type.append(Self.type(cells, name: name))
            part.licenses.append(licenses.set(of: cells, into: &part))
            if hasMisplaced {
                part.misplacedLicenses.append(licenses.misplacedSet(of: cells, into: &part))
            }
            appendAddresses(cells[.proxyAddresses], except: name, into: &part)
            part.contentHash.append(contentHash(block, record))
        }
        return part
    }

    /// Any text but one of the dates that stand for "never".
    private static func isDeleted(_ cell: Cell) -> Bool { !cell.isEmpty && DateReading(cell.bytes) != .none }

    private func contentHash(_ block: RecordBlock, _ record: Int) -> UInt64 {
        if let bytes = block.bytes(of: record) { return ByteHash.exact(bytes) }
        var hash: UInt64 = 0
        for column in 0..<block.columnCount { hash = hash &* 0x9E37_79B9_7F4A_7C15 &+ ByteHash.exact(block[record, column].bytes) }
        return hash
    }

    private static func isEnabled(_ cells: FieldCells) -> Trit {
        if let enabled = Boolean.parse(cells[.accountEnabled].bytes.trimmed) { return Trit(enabled) }
        if let blocked = Boolean.parse(cells[.blockCredential].bytes.trimmed) { return Trit(!blocked) }
        return .unknown
    }

    private static func type(_ cells: FieldCells, name: UnsafeRawBufferPointer) -> UserType {
        if cells[.userType].bytes.trimmed.equalsIgnoringASCIICase("guest") { return .guest }
        if name.containsIgnoringASCIICase("#ext#@") { return .guest }
        return cells[.userType].bytes.trimmed.equalsIgnoringASCIICase("member") ? .member : .unknown
    }

    @inline(__always)
    private static func separatesAddresses(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "+"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""), 0x20: true
        default: false
        }
    }

    /// Keeps the mail addresses that are not the UPN: devices may still be listed under a former name.
    private func appendAddresses(_ cell: Cell, except name: UnsafeRawBufferPointer, into part: inout UserPart) {
        guard !cell.bytes.isEmpty else { return }
        var start = 0
        let bytes = cell.bytes
        for index in 0...bytes.count {
            guard index == bytes.count || Self.separatesAddresses(bytes[index]) else { continue }
            var address = UnsafeRawBufferPointer(rebasing: bytes[start..<index])
            start = index + 1
            guard address.count > 5, UnsafeRawBufferPointer(rebasing: address.prefix(5)).equalsIgnoringASCIICase("smtp:") else { continue }
            address = UnsafeRawBufferPointer(rebasing: address.dropFirst(5))
            guard address.contains(UInt8(ascii: "@")), !KeyComparison.equal(address, name) else { continue }
            part.addresses.append(address)
            part.addressOwner.append(UInt32(part.count - 1))
        }
    }
}
