import ExportReading
import TenantModel

extension DeviceMerge {
    /// One record per device: the Intune id tells, else the Entra id, else the serial number of devices without either. The newest check-in wins.
    mutating func add(_ record: ManagedRecord, of part: ManagedDeviceTable, repeatedSerials: Set<String>, into report: inout ImportedFile) {
        var serial = record.entraID.isZero ? record.serialKey(in: part) : nil
        if let key = serial, repeatedSerials.contains(key) { serial = nil }
        let found =
            managedByIntuneID.row(of: record.intuneID, in: managed.intuneID) ?? (formerIntuneIDs.isEmpty ? nil : formerIntuneIDs[record.intuneID])
            ?? managedByEntraID.row(of: record.entraID, in: managed.entraID) ?? serial.flatMap { managedBySerial[$0] }
        guard let row = found else {
            let row = managed.count
            managed.append(record, of: part)
            firstFileOfManaged.append(record.evidence.file)
            managedByIntuneID.insert(record.intuneID, row: row, in: managed.intuneID)
            managedByEntraID.insert(record.entraID, row: row, in: managed.entraID)
            if let serial { managedBySerial[serial] = row }
            return
        }
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
