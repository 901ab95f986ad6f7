import ExportReading
import TenantModel

extension DeviceMerge {
    /// Adds the devices of an inventory export.
    mutating func add(
        _ parts: [BlockPart<ManagedDevicePart>], file: UInt16, fields: Set<Field>, moments: ManagedMoments, symbols: inout SymbolTable,
        into report: inout ImportedFile
    ) {
        let repeatedSerials = Self.repeatedSerials(parts)
        reserve(for: parts.map(\.part.table))
        var moment = 0
        for part in parts {
            let source = ManagedRows(
                part.part, known: symbols.merge(part.part.symbols), moments: moments, firstMoment: moment,
                evidence: part.part.rows.map { Evidence(file: file, row: part.firstRow + $0) }, hasEnroller: fields.contains(.enrolledBy),
                hasPrimaryUser: !fields.isDisjoint(with: [.primaryUser, .userID]))
            moment += part.part.rows.count
            for (row, text) in part.part.unknownOwners {
                note(text, source.evidence[row], source.enroller[row], source.primaryUser[row])
            }
            add(source, repeatedSerials: repeatedSerials, into: &report)
            report.quarantined += part.part.quarantined.shifted(by: part.firstRow)
        }
    }

    /// Adds the rows of a part: the Intune id tells the device, else the Entra id, else the serial number of devices without either.
    /// New devices are taken over in runs: keys at once, so that they are found, everything else a column at a time.
    private mutating func add(_ source: ManagedRows, repeatedSerials: Set<String>, into report: inout ImportedFile) {
        managedByIntuneID.bringNear(source.part.intuneID)
        managedByEntraID.bringNear(source.part.entraID)
        var run = 0
        for row in source.evidence.indices {
            let (intuneID, entraID) = (source.part.intuneID[row], source.part.entraID[row])
            var serial = entraID.isZero ? source.part.serialNumber.withBytes(row) { SerialNumber.key($0) } : nil
            if let key = serial, repeatedSerials.contains(key) { serial = nil }
            let found =
                managedByIntuneID.row(of: intuneID, in: managed.intuneID) ?? (formerIntuneIDs.isEmpty ? nil : formerIntuneIDs[intuneID])
                ?? managedByEntraID.row(of: entraID, in: managed.entraID) ?? serial.flatMap { managedBySerial[$0] }
            if let found {
                append(source, rows: run..<row)
                run = row + 1
                merge(source[row], into: found, of: source.part, report: &report)
                continue
            }
            let new = managed.count
            managed.intuneID.append(intuneID)
            managed.entraID.append(entraID)
            managedByIntuneID.insert(intuneID, row: new, in: managed.intuneID)
            managedByEntraID.insert(entraID, row: new, in: managed.entraID)
            if let serial { managedBySerial[serial] = new }
        }
        append(source, rows: run..<source.evidence.count)
    }

    private mutating func append(_ source: ManagedRows, rows: Range<Int>) {
        managed.append(source, rows: rows)
        if let file = source.evidence.first?.file { firstFileOfManaged += repeatElement(file, count: rows.count) }
    }

    /// One record per device: the newest check-in wins.
    private mutating func merge(_ record: ManagedRecord, into row: Int, of part: ManagedDeviceTable, report: inout ImportedFile) {
        report.merged += 1
        let isOtherEnrollment = !record.intuneID.isZero && !managed.intuneID[row].isZero && record.intuneID != managed.intuneID[row]
        guard isOtherEnrollment else { return complete(row, with: record, of: part) }
        let isNewer = (record.lastCheckIn, record.enrolledAt) > (managed.lastCheckIn[row], managed.enrolledAt[row])
        let isReported = formerIntuneIDs.updateValue(row, forKey: isNewer ? managed.intuneID[row] : record.intuneID) != nil
        if !isReported {
            dropped.append(
                DataFacts.DroppedDeviceRecord(
                    kept: isNewer ? record.evidence : managed.evidence[row], dropped: isNewer ? managed.evidence[row] : record.evidence))
        }
        guard isNewer else { return managed.furtherEvidence.append(record.evidence, to: row) }
        formerIntuneIDs[record.intuneID] = nil
        laterTexts.replace(row, with: record, from: part)
        managed.replace(row, with: record, of: part)
        managedByIntuneID.insert(record.intuneID, row: row, in: managed.intuneID)
        noteEntraID(of: row)
    }

    private mutating func reserve(for parts: [ManagedDeviceTable]) {
        let more = parts.reduce(0) { $0 + $1.count }
        managedByIntuneID.reserve(more, in: managed.intuneID)
        managedByEntraID.reserve(more, in: managed.entraID)
        guard managed.count == 0 else { return }
        managed.reserveCapacity(more)
        managed.deviceName.reserveCapacity(rows: more, bytes: parts.reduce(0) { $0 + $1.deviceName.byteCount })
        managed.serialNumber.reserveCapacity(rows: more, bytes: parts.reduce(0) { $0 + $1.serialNumber.byteCount })
        managed.imei.reserveCapacity(rows: more, bytes: parts.reduce(0) { $0 + $1.imei.byteCount })
        managed.meid.reserveCapacity(rows: more, bytes: parts.reduce(0) { $0 + $1.meid.byteCount })
    }

    private mutating func complete(_ row: Int, with record: ManagedRecord, of part: ManagedDeviceTable) {
        if managed.intuneID[row].isZero, !record.intuneID.isZero {
            managed.intuneID[row] = record.intuneID
            managedByIntuneID.insert(record.intuneID, row: row, in: managed.intuneID)
        }
        laterTexts.complete(row, of: managed, with: record, from: part)
        managed.complete(row, with: record, of: part)
        noteEntraID(of: row)
    }

    private mutating func noteEntraID(of row: Int) {
        let id = managed.entraID[row]
        if managedByEntraID.row(of: id, in: managed.entraID) == nil { managedByEntraID.insert(id, row: row, in: managed.entraID) }
    }

    /// Serial numbers that more devices without Entra id share within a file than a number can: placeholders that no list knows.
    static func repeatedSerials(_ parts: [BlockPart<ManagedDevicePart>]) -> Set<String> {
        var counts: [String: Int] = [:]
        for part in parts {
            let table = part.part.table
            for row in 0..<table.count where table.entraID[row].isZero {
                if let key = table.serialNumber.withBytes(row, { SerialNumber.key($0) }) { counts[key, default: 0] += 1 }
            }
        }
        return Set(counts.lazy.filter { $0.value > SerialNumber.mostDevices }.map(\.key))
    }
}
