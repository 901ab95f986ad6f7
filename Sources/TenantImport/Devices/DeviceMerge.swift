import ExportReading
import TenantModel

/// Puts the devices of all files together and joins directory and inventory by the Entra device id.
struct DeviceMerge {
    private(set) var directory = DirectoryDeviceTable()
    var managed = ManagedDeviceTable()
    private(set) var unknownOwners: [DataFacts.UnknownOwner] = []
    var dropped: [DataFacts.DroppedDeviceRecord] = []
    private var directoryByDeviceID = GUIDIndex()
    private var directoryByObjectID = GUIDIndex()
    var managedByIntuneID = GUIDIndex()
    var managedByEntraID = GUIDIndex()
    var managedBySerial: [String: Int] = [:]
    /// The file that brought each inventory device first, whatever record stands for it now.
    var firstFileOfManaged: [UInt16] = []
    /// Intune ids of earlier enrollments, with the device that stands for them now.
    var formerIntuneIDs: [GUID: Int] = [:]
    /// Texts that the first record of a device left open or that a newer enrollment brought.
    var laterTexts = ManagedTexts()

    /// Adds the devices of a directory export. `fields` are those that the file has: an owner column that it lacks was not read.
    mutating func add(
        _ parts: [BlockPart<DirectoryDevicePart>], file: UInt16, fields: Set<Field>, lastSignIn: MomentColumn, symbols: inout SymbolTable,
        into report: inout ImportedFile
    ) {
        let hasOwner = !fields.isDisjoint(with: [.registeredOwner, .ownerID])
        var moment = 0
        for part in parts {
            let known = symbols.merge(part.part.symbols)
            for row in part.part.rows.indices {
                let evidence = Evidence(file: file, row: part.firstRow + part.part.rows[row])
                var record = DirectoryRecord(part.part.table, row: row, known: known, lastSignIn: lastSignIn.seconds[moment], evidence: evidence)
                moment += 1
                if !hasOwner { record.registeredOwner = .notRead }
                if !fields.contains(.userName) { record.userName = .notRead }
                if let text = part.part.unknownOwners[row] {
                    let isDeleted = record.registeredOwner.state == .deleted || record.userName.state == .deleted
                    unknownOwners.append(DataFacts.UnknownOwner(evidence: evidence, text: text, isDeleted: isDeleted))
                }
                add(record, of: part.part.table, into: &report)
            }
            report.setAside += part.part.setAside
            report.quarantined += part.part.quarantined.shifted(by: part.firstRow)
        }
    }

    private mutating func add(_ record: DirectoryRecord, of part: DirectoryDeviceTable, into report: inout ImportedFile) {
        if let row = row(of: record) {
            if directory.deviceID[row].isZero, !record.deviceID.isZero {
                directory.deviceID[row] = record.deviceID
                directoryByDeviceID.insert(record.deviceID, row: row, in: directory.deviceID)
            }
            if directory.objectID[row].isZero, directoryByObjectID.row(of: record.objectID, in: directory.objectID) == nil {
                directory.objectID[row] = record.objectID
                directoryByObjectID.insert(record.objectID, row: row, in: directory.objectID)
            }
            directory.complete(row, with: record, of: part)
            report.merged += 1
            return
        }
        let row = directory.count
        directory.append(record, of: part)
        directoryByDeviceID.insert(record.deviceID, row: row, in: directory.deviceID)
        if directoryByObjectID.row(of: record.objectID, in: directory.objectID) == nil {
            directoryByObjectID.insert(record.objectID, row: row, in: directory.objectID)
        }
    }

    /// The device of a record: by device id, else by object id when one of both has no device id.
    private func row(of record: DirectoryRecord) -> Int? {
        if let row = directoryByDeviceID.row(of: record.deviceID, in: directory.deviceID) { return row }
        guard let row = directoryByObjectID.row(of: record.objectID, in: directory.objectID) else { return nil }
        return record.deviceID.isZero || directory.deviceID[row].isZero ? row : nil
    }

    /// Adds the devices of an inventory export.
    mutating func add(
        _ parts: [BlockPart<ManagedDevicePart>], file: UInt16, fields: Set<Field>, moments: ManagedMoments, symbols: inout SymbolTable,
        into report: inout ImportedFile
    ) {
        let repeatedSerials = Self.repeatedSerials(parts)
        let hasPrimaryUser = !fields.isDisjoint(with: [.primaryUser, .userID])
        var moment = 0
        for part in parts {
            let known = symbols.merge(part.part.symbols)
            for row in part.part.rows.indices {
                let evidence = Evidence(file: file, row: part.firstRow + part.part.rows[row])
                var record = ManagedRecord(part.part.table, row: row, known: known, moments: moments, moment: moment, evidence: evidence)
                moment += 1
                if !fields.contains(.enrolledBy) { record.enroller = .notRead }
                if !hasPrimaryUser { record.primaryUser = .notRead }
                if let text = part.part.unknownOwners[row] {
                    let isDeleted = record.enroller.state == .deleted || record.primaryUser.state == .deleted
                    unknownOwners.append(DataFacts.UnknownOwner(evidence: evidence, text: text, isDeleted: isDeleted))
                }
                add(record, of: part.part.table, repeatedSerials: repeatedSerials, into: &report)
            }
            report.quarantined += part.part.quarantined.shifted(by: part.firstRow)
        }
    }

    /// Joins both tables: every directory device, then every inventory device that the directory does not know.
    /// `merged` counts by file the joins that its records are the second half of: files are taken in the order of their paths.
    func joined() -> (devices: DeviceTable, merged: [UInt16: Int]) {
        var merged: [UInt16: Int] = [:]
        var devices = DeviceTable()
        devices.directory = directory
        devices.managed = managed
        laterTexts.put(into: &devices.managed)
        devices.directory.furtherEvidence.settle()
        devices.managed.furtherEvidence.settle()
        devices.directoryRow = (0..<Int32(directory.count)).map { $0 }
        devices.managedRow = Array(repeating: -1, count: directory.count)
        for row in 0..<managed.count {
            if let partner = directoryByDeviceID.row(of: managed.entraID[row], in: directory.deviceID), devices.managedRow[partner] < 0 {
                devices.managedRow[partner] = Int32(row)
                merged[max(directory.evidence[partner].file, firstFileOfManaged[row]), default: 0] += 1
            } else {
                devices.directoryRow.append(-1)
                devices.managedRow.append(Int32(row))
            }
        }
        return (devices, merged)
    }

    /// The inventory files whose Entra device ids are really object ids: next to none joins as a device id and more than half as an object id.
    func filesWithWrongDeviceIDs() -> [Int] {
        var counts: [UInt16: (ids: Int, devices: Int, objects: Int)] = [:]
        for (row, id) in managed.entraID.enumerated() where !id.isZero {
            var count = counts[managed.evidence[row].file] ?? (0, 0, 0)
            count.ids += 1
            if directoryByDeviceID.row(of: id, in: directory.deviceID) != nil { count.devices += 1 }
            if directoryByObjectID.row(of: id, in: directory.objectID) != nil { count.objects += 1 }
            counts[managed.evidence[row].file] = count
        }
        return counts.filter { $0.value.devices * 100 <= $0.value.ids && $0.value.objects * 2 > $0.value.ids }.map { Int($0.key) }.sorted()
    }
}

extension [QuarantinedRecord] {
    /// The same records with rows that count from the file's first.
    func shifted(by firstRow: UInt32) -> [QuarantinedRecord] {
        map { record in
            var record = record
            record.row += Int(firstRow)
            return record
        }
    }
}
