import Preflight
import TenantModel

/// Evidence as `file:row`, several joined by `; `.
struct EvidenceText: Sendable {
    private let paths: [[UInt8]]
    /// Whether no path has anything that CSV must quote.
    private let isPlain: Bool

    init(_ tenant: Tenant) {
        paths = tenant.inputs.map { Array($0.path.utf8) }
        isPlain = tenant.inputs.allSatisfy { CSVWriter.encoded($0.path) == Array($0.path.utf8) }
    }

    /// Appends the places of a user as a cell: identity, licenses, further records, devices.
    func cell(_ user: UserID, _ decisions: Decisions, to writer: inout CSVWriter) {
        write(to: &writer) { buffer in
            var isFirst = true
            let users = decisions.tenant.users
            let first = users.evidence[user.row]
            let licenses = users.licenseEvidence[user.row]
            append(first, &isFirst, &buffer)
            let further = users.furtherEvidence.count == 0 ? [] : users.furtherEvidence[user.row]
            if licenses != first, !further.contains(licenses) { append(licenses, &isFirst, &buffer) }
            for place in further where place != first { append(place, &isFirst, &buffer) }
            for device in decisions.devicesOfUsers[user] { append(device, decisions.tenant.devices, &isFirst, &buffer) }
        }
    }

    /// Appends the places of a device as a cell.
    func cell(_ device: DeviceID, _ devices: DeviceTable, to writer: inout CSVWriter) {
        write(to: &writer) { buffer in
            var isFirst = true
            append(device, devices, &isFirst, &buffer)
        }
    }

    @inline(__always)
    private func write(to writer: inout CSVWriter, _ body: (inout [UInt8]) -> Void) {
        if isPlain { return writer.plainCell(body) }
        var places: [UInt8] = []
        body(&places)
        places.withUnsafeBytes { writer.cell($0) }
    }

    @inline(__always)
    private func append(_ device: DeviceID, _ devices: DeviceTable, _ isFirst: inout Bool, _ buffer: inout [UInt8]) {
        let directory = Int(devices.directoryRow[device.row])
        if directory >= 0 {
            append(devices.directory.evidence[directory], &isFirst, &buffer)
            if devices.directory.furtherEvidence.count > 0 {
                for place in devices.directory.furtherEvidence[directory] { append(place, &isFirst, &buffer) }
            }
        }
        let managed = Int(devices.managedRow[device.row])
        if managed >= 0 {
            append(devices.managed.evidence[managed], &isFirst, &buffer)
            if devices.managed.furtherEvidence.count > 0 {
                for place in devices.managed.furtherEvidence[managed] { append(place, &isFirst, &buffer) }
            }
        }
    }

    @inline(__always)
    private func append(_ place: Evidence, _ isFirst: inout Bool, _ buffer: inout [UInt8]) {
        guard Int(place.file) < paths.count else { return }
        if !isFirst {
            buffer.append(UInt8(ascii: ";"))
            buffer.append(0x20)
        }
        isFirst = false
        buffer.append(contentsOf: paths[Int(place.file)])
        buffer.append(UInt8(ascii: ":"))
        DecimalDigits.append(Int(place.row), to: &buffer)
    }
}
