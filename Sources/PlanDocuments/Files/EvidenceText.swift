import ExportReading
import Preflight
import TenantModel

/// Evidence as `file:row`, several joined by `; `.
struct EvidenceText: Sendable {
    /// By file: its path and a colon.
    private let paths: TextColumn
    /// What one place needs at most, the separator included.
    private let longestPlace: Int
    /// Whether no path has anything that CSV must quote.
    private let isPlain: Bool
    private let users: UserTable
    private let devices: DeviceTable
    /// By user: whether there are further records.
    private let hasFurther: [Bool]
    /// By device: where it was read first, side by side for users, whose devices are anywhere in the tables.
    private let places: [Places]

    private struct Places {
        let directory: Evidence
        let managed: Evidence
        let hasFurtherDirectory: Bool
        let hasFurtherManaged: Bool
    }

    init(_ tenant: Tenant) {
        users = tenant.users
        devices = tenant.devices
        var paths = TextColumn()
        for input in tenant.inputs { paths.append(input.path + ":") }
        self.paths = paths
        hasFurther = users.furtherEvidence.isThere(count: users.count)
        places = Self.places(of: devices)
        longestPlace = (tenant.inputs.map(\.path.utf8.count).max() ?? 0) + 3 + DecimalDigits.most
        isPlain = tenant.inputs.allSatisfy { CSVWriter.encoded($0.path) == Array($0.path.utf8) }
    }

    private static func places(of devices: DeviceTable) -> [Places] {
        let furtherDirectory = devices.directory.furtherEvidence.isThere(count: devices.directory.count)
        let furtherManaged = devices.managed.furtherEvidence.isThere(count: devices.managed.count)
        return devices.ids.map { device in
            let (directory, managed) = (Int(devices.directoryRow[device.row]), Int(devices.managedRow[device.row]))
            return Places(
                directory: directory >= 0 ? devices.directory.evidence[directory] : .none,
                managed: managed >= 0 ? devices.managed.evidence[managed] : .none,
                hasFurtherDirectory: directory >= 0 && furtherDirectory[directory], hasFurtherManaged: managed >= 0 && furtherManaged[managed])
        }
    }

    /// Appends the places of a user as a cell: identity, licenses, further records, devices.
    @inline(__always)
    func cell<Writer: RowWriter & ~Copyable>(_ user: UserID, _ decisions: Decisions, to writer: inout Writer) {
        cell(to: &writer) { text in
            let first = users.evidence[user.row]
            let licenses = users.licenseEvidence[user.row]
            var isFirst = true
            append(first, &isFirst, text)
            let further = hasFurther[user.row] ? users.furtherEvidence[user.row] : []
            if licenses != first, !further.contains(licenses) { append(licenses, &isFirst, text) }
            for place in further where place != first { append(place, &isFirst, text) }
            decisions.devicesOfUsers.forEach(of: user) { append($0, &isFirst, text) }
        }
    }

    /// Appends the places of a device as a cell.
    @inline(__always)
    func cell<Writer: RowWriter & ~Copyable>(_ device: DeviceID, to writer: inout Writer) {
        cell(to: &writer) { text in
            var isFirst = true
            append(device, &isFirst, text)
        }
    }

    @inline(__always)
    private func cell<Writer: RowWriter & ~Copyable>(to writer: inout Writer, _ body: (ByteArena) -> Void) {
        if isPlain { writer.plainCell(body) } else { writer.cell(body) }
    }

    @inline(__always)
    private func append(_ device: DeviceID, _ isFirst: inout Bool, _ text: ByteArena) {
        let places = places[device.row]
        append(places.directory, &isFirst, text)
        if places.hasFurtherDirectory {
            for place in devices.directory.furtherEvidence[Int(devices.directoryRow[device.row])] { append(place, &isFirst, text) }
        }
        append(places.managed, &isFirst, text)
        if places.hasFurtherManaged {
            for place in devices.managed.furtherEvidence[Int(devices.managedRow[device.row])] { append(place, &isFirst, text) }
        }
    }

    /// Reads what the places of a device need.
    @inline(__always)
    func touch(_ device: DeviceID) -> UInt64 { UInt64(places[device.row].directory.row) }

    @inline(__always)
    private func append(_ place: Evidence, _ isFirst: inout Bool, _ text: ByteArena) {
        guard Int(place.file) < paths.count else { return }
        let separators = isFirst ? 0 : 2
        isFirst = false
        text.append(atMost: longestPlace) { target in
            target[0] = UInt8(ascii: ";")
            target[1] = 0x20
            let path = UnsafeMutableRawPointer(target + separators)
            let length = paths.withBytes(Int(place.file)) { bytes in
                if let base = bytes.baseAddress { path.copyMemory(from: base, byteCount: bytes.count) }
                return bytes.count
            }
            return separators + length + DecimalDigits.write(Int(place.row), to: path + length)
        }
    }
}
