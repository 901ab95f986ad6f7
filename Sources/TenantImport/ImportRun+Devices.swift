import ExportReading
import TenantModel

extension ImportRun {
    /// Reads devices and groups, looking up whose they are, and joins directory and inventory.
    mutating func readDevicesAndGroups() {
        let directory = UserDirectory(users)
        var devices = DeviceMerge()
        for index in indices(of: .directoryDevices) { readDirectory(index, directory, into: &devices) }
        for index in indices(of: .managedDevices) { readInventory(index, directory, into: &devices) }
        let joined = devices.joined()
        tenant.devices = joined.devices
        for (file, count) in joined.merged { sources[Int(file)].report.merged += count }
        tenant.facts.unknownOwners = devices.unknownOwners
        tenant.facts.droppedDeviceRecords = devices.dropped
        noteWrongDeviceIDs(in: devices.filesWithWrongDeviceIDs())
        var groups = GroupMerge()
        for index in indices(of: .groupMembers) + indices(of: .groups) { readGroups(index, directory, into: &groups) }
        readMigrationTables(into: &groups)
        tenant.groups = groups.merged()
    }

    private mutating func readDirectory(_ index: Int, _ directory: UserDirectory, into devices: inout DeviceMerge) {
        guard let format = sources[index].format, let export = sources[index].export else { return }
        let hasManagement = !format.fields(in: export.head.columns).isDisjoint(with: [.mdmName, .mdmAppID])
        let builder = DirectoryDevicePartBuilder(format: format, directory: directory, hasManagementColumn: hasManagement)
        guard let parts = read(index, part: { builder.part(of: $0) }) else { return }
        var lastSignIn = MomentColumn()
        var registeredAt = MomentColumn()
        for part in parts {
            lastSignIn.append(contentsOf: part.part.lastSignIn, firstRow: part.firstRow)
            registeredAt.append(contentsOf: part.part.registeredAt, firstRow: part.firstRow)
        }
        lastSignIn.settle(order: options.dateOrder)
        registeredAt.settle(order: options.dateOrder)
        var report = sources[index].report
        devices.add(
            parts, file: UInt16(index), fields: sources[index].fields, lastSignIn: lastSignIn, symbols: &tenant.symbols, into: &report)
        report.noteDates([(lastSignIn, .lastSignIn), (registeredAt, .registeredAt)], now: options.now)
        report.noteOwners(
            parts.reduce(into: (rows: 0, unknown: [])) {
                $0.rows += $1.part.rows.count; $0.unknown += $1.part.unknownOwners.map(\.text).sorted()
            })
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
        report.noteDates(
            [(lastCheckIn, .lastCheckIn), (enrolledAt, .enrolledAt)], deadlines: [(certificateExpiry, .certificateExpiry)], now: options.now)
        report.noteOwners(
            parts.reduce(into: (rows: 0, unknown: [])) {
                $0.rows += $1.part.rows.count; $0.unknown += $1.part.unknownOwners.map(\.text).sorted()
            })
        report.provides = Set(format.provides)
        sources[index].report = report
    }

    private mutating func noteWrongDeviceIDs(in files: [Int]) {
        tenant.facts.wrongDeviceIDFile = files.first
        for index in files {
            sources[index].report.diagnostics.append(
                Diagnostic(
                    .error, code: "wrongDeviceID",
                    message: "The Entra device ids of this file are object ids of the Entra device list: both lists do not join.",
                    fix: "Export the column Microsoft Entra Device ID (azureADDeviceId), not the object id."))
        }
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
