import TenantModel

/// Devices that are listed more than once.
struct DEV11: Rule {
    let text = RuleText(
        "DEV-11", title: "Duplicate device records", severity: .medium,
        trigger: "Two to five devices share a serial number, or one device has several records in the inventory. The newest check-in stands for the device.",
        why: "Old records count against the device limit and make a wave look unfinished: they never check in again.",
        remediation: [
            "Compare name, user and last check-in of the records; the newest is the living one.",
            "Retire and delete the others in device management before the wave. Do not delete Entra devices whose BitLocker keys are still needed.",
        ], needs: [.intuneDevices], sources: [.staleDevices, .automaticEnrollment])

    func evaluate(_ decisions: Decisions) -> RuleAnswer {
        guard decisions.tenant.provides.contains(.intuneDevices) else { return .notEvaluated([.intuneDevices]) }
        let devices = decisions.tenant.devices
        // A number stands for its devices by the one that was seen last.
        let shared = SharedSerials(decisions).groups.map { group in
            group.sorted { (devices.sighting(of: $0)?.seconds ?? .min) > (devices.sighting(of: $1)?.seconds ?? .min) }
        }
        let repeated = Self.devicesWithOlderRecords(decisions.tenant)
        let subjects = shared.compactMap(\.first) + repeated.map(\.device)
        guard !subjects.isEmpty else { return .evaluated([]) }
        let finding = Finding(
            .medium, .operations, title: "\(subjects.count.of("serial number or device", plural: "serial numbers or devices")) with several records",
            subjects: .devices(subjects), population: devices.count, action: "Keep the newest check-in; retire and delete the others"
        ) { index in
            guard index < shared.count else {
                let item = repeated[index - shared.count]
                return "\(item.older.of("older record")) of the same device"
            }
            let others = shared[index].dropFirst().map { devices[$0].name.isEmpty ? "a device without name" : devices[$0].name }
            return "serial number \(devices[shared[index][0]].serialNumber) also on \(others.joined(separator: ", "))"
        }
        return .evaluated([finding])
    }

    /// Devices of which older inventory records were dropped, in the order of the device table.
    private static func devicesWithOlderRecords(_ tenant: Tenant) -> [(device: DeviceID, older: Int)] {
        guard !tenant.facts.droppedDeviceRecords.isEmpty else { return [] }
        // A record can be kept first and dropped later: the last one kept is the device's own.
        let byKept = Dictionary(tenant.facts.droppedDeviceRecords.map { ($0.kept, [$0.dropped]) }, uniquingKeysWith: +)
        return tenant.devices.ids.compactMap { device in
            let row = Int(tenant.devices.managedRow[device.row])
            guard row >= 0, let dropped = byKept[tenant.devices.managed.evidence[row]] else { return nil }
            return (device, dropped.reduce(0) { $0 + 1 + (byKept[$1]?.count ?? 0) })
        }
    }
}
