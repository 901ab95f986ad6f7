import ExportReading
import TenantModel

/// Turns a block of records into a ``UserPart``.
struct UserPartBuilder: Sendable {
    let format: ExportFormat
    /// Whether to read what only a plan wants.
    let planning: Bool

    func part(of block: RecordBlock) -> UserPart {
        var part = UserPart()
        var cells = FieldCells(block, format: format)
        let all = 0..<block.count
        part.createdAt = MomentColumn(cells.column(.createdAt), of: all, in: block)
        part.lastPasswordChange = MomentColumn(cells.column(.lastPasswordChange), of: all, in: block)
        part.lastDirectorySync = MomentColumn(cells.column(.lastDirectorySync), of: all, in: block)
        let ids = cells.column(.objectID).guids(of: all)
        let names = cells.column(.userPrincipalName)
        let records = people(in: block, cells, ids, into: &part)
        part.rows = records.map { block.row(of: $0) }
        part.objectID = records.map { ids[$0] }
        part.userPrincipalName = names.trimmedTexts(of: records)
        part.displayName = cells.column(.displayName).trimmedTexts(of: records)
        part.department = cells.column(.department).symbols(of: records, in: &part.symbols)
        if planning { part.attributes = UserAttributes(cells, records, in: &part.symbols) }
        part.isEnabled = isEnabled(cells, records)
        part.type = types(cells, records)
        part.contentHash = records.map { contentHash(block, $0) }
        appendLicenses(&cells, records, into: &part)
        let addresses = cells.column(.proxyAddresses)
        for (user, record) in records.enumerated() {
            appendAddresses(addresses[record], except: names[record].bytes.trimmed, of: UInt32(user), into: &part)
        }
        return part
    }

    /// The records of users who are not deleted and whom something names.
    private func people(in block: RecordBlock, _ cells: FieldCells, _ ids: [GUID], into part: inout UserPart) -> [Int] {
        let names = cells.column(.userPrincipalName)
        let deletions = cells.column(.deletedAt)
        var records: [Int] = []
        records.reserveCapacity(block.count)
        for record in 0..<block.count {
            let name = names[record].bytes.trimmed
            if Self.isDeleted(deletions[record]) {
                part.deletedCount += 1
                part.deletedNames.append(name)
                if !ids[record].isZero { part.deletedIDs.append(ids[record]) }
            } else if name.isEmpty, ids[record].isZero {
                part.quarantined.append(QuarantinedRecord(row: Int(block.row(of: record)), reason: "noKey", text: block.text(of: record)))
            } else {
                records.append(record)
            }
        }
        return records
    }

    private func appendLicenses(_ cells: inout FieldCells, _ records: [Int], into part: inout UserPart) {
        var licenses = LicenseCells(format: format)
        let hasMisplaced = cells.has(.licenseNamesMisplaced)
        part.licenses.reserveCapacity(records.count)
        for record in records {
            cells.record = record
            part.licenses.append(licenses.set(of: cells, into: &part))
            if hasMisplaced { part.misplacedLicenses.append(licenses.misplacedSet(of: cells, into: &part)) }
        }
    }

    /// Any text but one of the dates that stand for "never".
    private static func isDeleted(_ cell: Cell) -> Bool { !cell.isEmpty && DateReading(cell.bytes) != .none }

    private func contentHash(_ block: RecordBlock, _ record: Int) -> UInt64 {
        if let bytes = block.bytes(of: record) { return ByteHash.exact(bytes) }
        var hash: UInt64 = 0
        for column in 0..<block.columnCount { hash = hash &* 0x9E37_79B9_7F4A_7C15 &+ ByteHash.exact(block[record, column].bytes) }
        return hash
    }

    private func isEnabled(_ cells: FieldCells, _ records: [Int]) -> [Trit] {
        let enabled = cells.column(.accountEnabled).values(of: records) { Boolean.parse($0.trimmed) }
        let blocked = cells.column(.blockCredential).values(of: records) { Boolean.parse($0.trimmed) }
        return records.indices.map { Trit(enabled[$0] ?? blocked[$0].map { !$0 }) }
    }

    private func types(_ cells: FieldCells, _ records: [Int]) -> [UserType] {
        let names = cells.column(.userPrincipalName)
        let stated: [UserType] = cells.column(.userType).values(of: records) { type in
            if type.trimmed.equalsIgnoringASCIICase("guest") { return .guest }
            return type.trimmed.equalsIgnoringASCIICase("member") ? .member : .unknown
        }
        return records.indices.map { index in
            let name = names[records[index]].bytes
            return name.has(UInt8(ascii: "#")) && name.containsIgnoringASCIICase("#ext#@") ? .guest : stated[index]
        }
    }

    @inline(__always)
    private static func separatesAddresses(_ byte: UInt8) -> Bool {
        // Most bytes are lower-case letters.
        if byte > UInt8(ascii: "]") { return false }
        return switch byte {
        case UInt8(ascii: "+"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""), 0x20: true
        default: false
        }
    }

    /// Keeps the mail addresses that are not the UPN: devices may still be listed under a former name.
    private func appendAddresses(_ cell: Cell, except name: UnsafeRawBufferPointer, of user: UInt32, into part: inout UserPart) {
        guard !cell.bytes.isEmpty else { return }
        let bytes = cell.bytes
        var start = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, !Self.separatesAddresses(bytes[end]) { end += 1 }
            appendAddress(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), except: name, of: user, into: &part)
            start = end + 1
        }
    }

    private func appendAddress(_ item: UnsafeRawBufferPointer, except name: UnsafeRawBufferPointer, of user: UInt32, into part: inout UserPart) {
        guard item.count > 5, UnsafeRawBufferPointer(rebasing: item.prefix(5)).equalsIgnoringASCIICase("smtp:") else { return }
        let address = UnsafeRawBufferPointer(rebasing: item.dropFirst(5))
        guard address.has(UInt8(ascii: "@")), !KeyComparison.equal(address, name) else { return }
        part.addresses.append(address)
        part.addressOwner.append(user)
    }
}
