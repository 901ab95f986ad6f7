import ExportReading
import TenantModel

/// Puts the devices of all files together and joins directory and inventory by the Entra device id.
struct DeviceMerge {
    private(set) var directory = DirectoryDeviceTable()
    var managed = ManagedDeviceTable()
    var unknownOwners: [DataFacts.UnknownOwner] = []
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
        reserve(for: parts.map(\.part.table))
        var moment = 0
        for part in parts {
            let rows = part.part.rows
            let source = DirectoryRows(
                part.part, known: symbols.merge(part.part.symbols), moments: lastSignIn.seconds[moment..<(moment + rows.count)],
                evidence: rows.map { Evidence(file: file, row: part.firstRow + $0) }, hasOwner: !fields.isDisjoint(with: [.registeredOwner, .ownerID]),
                hasUserName: fields.contains(.userName))
            moment += rows.count
            for (row, text) in part.part.unknownOwners {
                note(text, source.evidence[row], source.registeredOwner[row], source.userName[row])
            }
            add(source, into: &report)
            report.setAside += part.part.setAside
            report.quarantined += part.part.quarantined.shifted(by: part.firstRow)
        }
    }

    /// Keeps what a record calls its owner, who was not found by either of two columns.
    mutating func note(_ owner: String, _ evidence: Evidence, _ a: OwnerReference, _ b: OwnerReference) {
        unknownOwners.append(DataFacts.UnknownOwner(evidence: evidence, text: owner, isDeleted: a.state == .deleted || b.state == .deleted))
    }

    private mutating func reserve(for parts: [DirectoryDeviceTable]) {
        let more = parts.reduce(0) { $0 + $1.count }
        directoryByDeviceID.reserve(more, in: directory.deviceID)
        directoryByObjectID.reserve(more, in: directory.objectID)
        guard directory.count == 0 else { return }
        directory.reserveCapacity(more)
        directory.displayName.reserveCapacity(rows: more, bytes: parts.reduce(0) { $0 + $1.displayName.byteCount })
    }

    /// Adds the rows of a part. New devices are taken over in runs: keys at once, so that they are found, everything else a column at a time.
    private mutating func add(_ source: DirectoryRows, into report: inout ImportedFile) {
        directoryByDeviceID.bringNear(source.part.deviceID)
        directoryByObjectID.bringNear(source.part.objectID)
        var run = 0
        for row in source.evidence.indices {
            let (deviceID, objectID) = (source.part.deviceID[row], source.part.objectID[row])
            let sameObject = directoryByObjectID.row(of: objectID, in: directory.objectID)
            if let found = self.row(of: deviceID, sameObject: sameObject) {
                directory.append(source, rows: run..<row)
                run = row + 1
                merge(source[row], into: found, of: source.part)
                report.merged += 1
                continue
            }
            let new = directory.count
            directory.deviceID.append(deviceID)
            directory.objectID.append(objectID)
            directoryByDeviceID.insert(deviceID, row: new, in: directory.deviceID)
            if sameObject == nil { directoryByObjectID.insert(objectID, row: new, in: directory.objectID) }
        }
        directory.append(source, rows: run..<source.evidence.count)
    }

    private mutating func merge(_ record: DirectoryRecord, into row: Int, of part: DirectoryDeviceTable) {
        if directory.deviceID[row].isZero, !record.deviceID.isZero {
            directory.deviceID[row] = record.deviceID
            directoryByDeviceID.insert(record.deviceID, row: row, in: directory.deviceID)
        }
        if directory.objectID[row].isZero, directoryByObjectID.row(of: record.objectID, in: directory.objectID) == nil {
            directory.objectID[row] = record.objectID
            directoryByObjectID.insert(record.objectID, row: row, in: directory.objectID)
        }
        directory.complete(row, with: record, of: part)
    }

    /// The device of a record: by device id, else the one with its object id when one of both has no device id.
    private func row(of deviceID: GUID, sameObject: Int?) -> Int? {
        if let row = directoryByDeviceID.row(of: deviceID, in: directory.deviceID) { return row }
        guard let row = sameObject else { return nil }
        return deviceID.isZero || directory.deviceID[row].isZero ? row : nil
    }

    /// Joins both tables: every directory device, then every inventory device that the directory does not know.
    /// `merged` counts by file the joins that its records are the second half of: files are taken in the order of their paths.
    func joined() -> (devices: DeviceTable, merged: [UInt16: Int]) {
        var merged: [UInt16: Int] = [:]
        var (mergedFile, mergedCount): (UInt16, Int) = (0, 0)
        var devices = DeviceTable()
        devices.directory = directory
        devices.managed = managed
        laterTexts.put(into: &devices.managed)
        devices.directory.furtherEvidence.settle()
        devices.managed.furtherEvidence.settle()
        devices.directoryRow.reserveCapacity(directory.count + managed.count)
        devices.directoryRow += 0..<Int32(directory.count)
        devices.managedRow.reserveCapacity(directory.count + managed.count)
        devices.managedRow += repeatElement(-1, count: directory.count)
        for row in 0..<managed.count {
            if let partner = directoryByDeviceID.row(of: managed.entraID[row], in: directory.deviceID), devices.managedRow[partner] < 0 {
                devices.managedRow[partner] = Int32(row)
                let file = max(directory.evidence[partner].file, firstFileOfManaged[row])
                if file != mergedFile {
                    merged[mergedFile, default: 0] += mergedCount
                    (mergedFile, mergedCount) = (file, 0)
                }
                mergedCount += 1
            } else {
                devices.directoryRow.append(-1)
                devices.managedRow.append(Int32(row))
            }
        }
        merged[mergedFile, default: 0] += mergedCount
        return (devices, merged.filter { $0.value > 0 })
    }

    /// The inventory files whose Entra device ids are really object ids: next to none joins as a device id and more than half as an object id.
    func filesWithWrongDeviceIDs() -> [Int] {
        var files: Set<UInt16> = []
        var last: UInt16?
        for evidence in managed.evidence where evidence.file != last {
            files.insert(evidence.file)
            last = evidence.file
        }
        return files.filter { file in
            let ids = managed.entraID.indices.lazy.filter { managed.evidence[$0].file == file }.map { managed.entraID[$0] }.filter { !$0.isZero }
            let count = ids.count
            // One device in a hundred is enough to tell that the ids are right, so the walk is short as a rule.
            var devices = 0
            for id in ids where directoryByDeviceID.row(of: id, in: directory.deviceID) != nil {
                devices += 1
                if devices * 100 > count { return false }
            }
            return ids.count { directoryByObjectID.row(of: $0, in: directory.objectID) != nil } * 2 > count
        }.map { Int($0) }.sorted()
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
