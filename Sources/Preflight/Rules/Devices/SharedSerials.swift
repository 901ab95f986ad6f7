import TenantModel

/// Devices that share a serial number. Two walks: the first finds out which numbers may repeat, the second makes text of those alone.
struct SharedSerials {
    /// Devices by number, each group in the order of the device table.
    let groups: [[DeviceID]]

    /// Looks at the devices that are not leaving.
    init(_ decisions: Decisions) {
        let devices = decisions.tenant.devices
        let considered = devices.ids.filter { devices.managedRow[$0.row] >= 0 && decisions.deviceOutcome[$0.row] != .leaving }
        // A bit for each of 32 times as many hashes: seen once, seen again.
        var width = 1024
        while width < considered.count * 32 { width *= 2 }
        var seen = [UInt64](repeating: 0, count: width / 64)
        var repeated = seen
        let slots = considered.map { device in
            devices.managed.serialNumber.withBytes(Int(devices.managedRow[device.row])) {
                UInt32(truncatingIfNeeded: SerialNumber.hash($0)) & UInt32(width - 1)
            }
        }
        for slot in slots {
            let (word, bit) = (Int(slot / 64), UInt64(1) << UInt64(slot % 64))
            repeated[word] |= seen[word] & bit
            seen[word] |= bit
        }
        var bySerial: [String: [DeviceID]] = [:]
        var order: [String] = []
        for (device, slot) in zip(considered, slots) where repeated[Int(slot / 64)] >> UInt64(slot % 64) & 1 == 1 {
            let number = devices.managed.serialNumber.withBytes(Int(devices.managedRow[device.row])) { SerialNumber.key($0) }
            guard let serial = number else { continue }
            if bySerial[serial] == nil { order.append(serial) }
            bySerial[serial, default: []].append(device)
        }
        groups = order.compactMap { bySerial[$0] }.filter { (2...SerialNumber.mostDevices).contains($0.count) }
    }
}
