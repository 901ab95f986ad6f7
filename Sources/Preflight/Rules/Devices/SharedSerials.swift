import TenantModel

/// Devices that share a serial number. Two walks: the first finds out which numbers may repeat, the second makes text of those alone.
struct SharedSerials {
    /// Devices by number, each group in the order of the device table.
    let groups: [[DeviceID]]

    /// Looks at the devices that are not leaving.
    init(_ decisions: Decisions) {
        let devices = decisions.tenant.devices
        let considered = devices.ids.filter { devices.managedRow[$0.row] >= 0 && decisions.deviceOutcome[$0.row] != .leaving }
        var width = 1024
        while width < considered.count * 8 { width *= 2 }
        var seen = [UInt8](repeating: 0, count: width)
        let slots = considered.map { device in
            devices.managed.serialNumber.withBytes(Int(devices.managedRow[device.row])) { Int(truncatingIfNeeded: SerialNumber.hash($0)) & (width - 1) }
        }
        for slot in slots where seen[slot] < 2 { seen[slot] += 1 }
        var bySerial: [String: [DeviceID]] = [:]
        var order: [String] = []
        for (device, slot) in zip(considered, slots) where seen[slot] > 1 {
            let number = devices.managed.serialNumber.withBytes(Int(devices.managedRow[device.row])) { SerialNumber.key($0) }
            guard let serial = number else { continue }
            if bySerial[serial] == nil { order.append(serial) }
            bySerial[serial, default: []].append(device)
        }
        groups = order.compactMap { bySerial[$0] }.filter { (2...SerialNumber.mostDevices).contains($0.count) }
    }
}
