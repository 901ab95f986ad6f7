import ExportReading
import TenantModel

extension ImportRun {
    /// Reads devices and groups, looking up whose they are, and joins directory and inventory.
    mutating func readDevicesAndGroups() {
        let directory = UserDirectory(users)
        var devices = DeviceMerge()
        for index in indices(of: .directoryDevices) { readDirectory(index, directory, into: &devices) }
        for index in indices(of: .managedDevices) { readInventory(index, directory, into: &devices) }
        tenant.devices = devices.joined()
        tenant.facts.unknownOwners = devices.unknownOwners
        tenant.facts.droppedDeviceRecords = devices.dropped
        if devices.hasWrongDeviceIDs() { noteWrongDeviceIDs() }
        var groups = GroupMerge()
        for index in indices(of: .groupMembers) + indices(of: .groups) { readGroups(index, directory, into: &groups) }
        tenant.groups = groups.merged()
    }

    private mutating func readDirectory(_ index: Int, _ directory: UserDirectory, into devices: inout DeviceMerge) {
        guard let format = sources[index].format, let export = sources[index].export else { return }
        let hasManagement = !format.fields(in: export.head.columns).isDisjoint(with: [.mdmName, .mdmAppID])
        let builder = DirectoryDevicePartBuilder(format: format, directory: directory, hasManagementColumn: hasManagement)
        guard let parts = read(index, part: { builder.part(of: $0) }) else { return }
        var lastSignIn = MomentColumn()
        for part in parts { lastSignIn.append(contentsOf: part.part.lastSignIn, firstRow: part.firstRow) }
        lastSignIn.settle(order: options.dateOrder)
        var report = sources[index].report
        devices.add(
            parts, file: UInt16(index), fields: sources[index].fields, lastSignIn: lastSignIn, symbols: &tenant.symbols, into: &report)
        report.noteDates([(lastSignIn, .lastSignIn)], now: options.now)
        report.noteOwners(parts.reduce(into: (rows: 0, unknown: [])) { $0.rows += $1.part.rows.count; $0.unknown += $1.part.unknownOwners.values.sorted() })
        report.provides = Set(format.provides)
        sources[index].report = report
    }

    private mutating func readInventory(_ index: Int, _ directory: UserDirectory, into devices: inout DeviceMerge) {
        guard let format = sources[index].format else { return }
        let builder = ManagedDevicePartBuilder(format: format, directory: directory)
        guard let parts = read(index, part: { builder.part(of: $0) }) else { return }
        var enrolledAt = MomentColumn()
        var lastCheckIn = MomentColumn()
        var certificateExpiry = MomentColumn()
        for part in parts {
            enrolledAt.append(contentsOf: part.part.enrolledAt, firstRow: part.firstRow)
            lastCheckIn.append(contentsOf: part.part.lastCheckIn, firstRow: part.firstRow)
            certificateExpiry.append(contentsOf: part.part.certificateExpiry, firstRow: part.firstRow)
        }
        enrolledAt.settle(order: options.dateOrder)
        lastCheckIn.settle(order: options.dateOrder)
        certificateExpiry.settle(order: options.dateOrder)
        var report = sources[index].report
        let moments = ManagedMoments(enrolledAt: enrolledAt.seconds, lastCheckIn: lastCheckIn.seconds, certificateExpiry: certificateExpiry.seconds)
        devices.add(parts, file: UInt16(index), fields: sources[index].fields, moments: moments, symbols: &tenant.symbols, into: &report)
        report.noteDates([(lastCheckIn, .lastCheckIn), (enrolledAt, .enrolledAt)], now: options.now)
        report.noteOwners(parts.reduce(into: (rows: 0, unknown: [])) { $0.rows += $1.part.rows.count; $0.unknown += $1.part.unknownOwners.values.sorted() })
        report.provides = Set(format.provides)
        sources[index].report = report
    }

    private mutating func readGroups(_ index: Int, _ directory: UserDirectory, into groups: inout GroupMerge) {
        guard let format = sources[index].format else { return }
        let path = sources[index].report.path
        let name = format.id == ExportFormat.entraMembers.id ? options.groupOfFile[path] ?? Self.groupName(ofFile: path) : nil
        if options.groupOfFile[path] == nil, let name {
            sources[index].report.diagnostics.append(
                Diagnostic(
                    .warning, code: "groupFromFileName", message: "The file does not say which group it is; it was taken for \(name) by its name.",
                    fix: "Say which group it is under groupOfFile: in coexist.yaml."))
        }
        let builder = GroupPartBuilder(format: format, directory: directory, groupOfFile: name)
        guard let parts = read(index, part: { builder.part(of: $0) }) else { return }
        groups.add(parts, file: UInt16(index), into: &sources[index].report)
        sources[index].report.provides = Set(format.provides)
    }

    /// The file's name without folder, ending and the portal's date.
    private static func groupName(ofFile path: String) -> String {
        let name = path.split { $0 == "/" || $0 == "!" }.last.map(String.init) ?? path
        let stem = name.split(separator: ".").dropLast().joined(separator: ".")
        return stem.isEmpty ? name : stem
    }

    private mutating func noteWrongDeviceIDs() {
        guard let index = indices(of: .managedDevices).first else { return }
        tenant.facts.wrongDeviceIDFile = index
        sources[index].report.diagnostics.append(
            Diagnostic(
                .error, code: "wrongDeviceID",
                message: "The Entra device ids of this file are object ids of the Entra device list: both lists do not join.",
                fix: "Export the column Microsoft Entra Device ID (azureADDeviceId), not the object id."))
    }

    /// The tenant with the report of every file.
    func finish() -> Tenant {
        var tenant = tenant
        tenant.inputs = sources.map(\.report)
        for index in tenant.inputs.indices {
            let noKey = tenant.inputs[index].quarantined.filter { $0.reason == "noKey" }
            tenant.inputs[index].diagnostics += noKey.prefix(20).map {
                Diagnostic(
                    .error, code: "noKey", message: "The row has no id and no name to know it by; it was not read.", line: $0.row,
                    fix: "Look at the row; export again if the columns are shifted.")
            }
            tenant.inputs[index].quarantined.sort { $0.row < $1.row }
        }
        return tenant
    }
}
