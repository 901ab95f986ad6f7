import TenantModel

/// Devices that share a serial number. Two walks: the first finds out which numbers may repeat, the second makes text of those alone.
struct SharedSerials {
    /// Devices by number, each group in the order of the device table.
    let groups: [[DeviceID]]

    /// More devices than these with one number: the number is a placeholder that no list knows.
    private static let mostDevices = 5
    private static let placeholders: Set<String> = [
        "", "0", "NONE", "UNKNOWN", "SYSTEMSERIALNUMBER", "SYSTEM SERIAL NUMBER", "TO BE FILLED BY OEM", "DEFAULT STRING", "NOT SPECIFIED", "N/A",
    ]

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
            devices.managed.serialNumber.withBytes(Int(devices.managedRow[device.row])) { UInt32(truncatingIfNeeded: Self.hash($0)) & UInt32(width - 1) }
        }
        for slot in slots {
            let (word, bit) = (Int(slot / 64), UInt64(1) << UInt64(slot % 64))
            repeated[word] |= seen[word] & bit
            seen[word] |= bit
        }
        var bySerial: [String: [DeviceID]] = [:]
        var order: [String] = []
        for (device, slot) in zip(considered, slots) where repeated[Int(slot / 64)] >> UInt64(slot % 64) & 1 == 1 {
            let serial = Self.key(devices.managed.serialNumber[Int(devices.managedRow[device.row])])
            guard !Self.placeholders.contains(serial) else { continue }
            if bySerial[serial] == nil { order.append(serial) }
            bySerial[serial, default: []].append(device)
        }
        groups = order.compactMap { bySerial[$0] }.filter { (2...Self.mostDevices).contains($0.count) }
    }

    /// In upper case, without dots and surrounding blanks.
    private static func key(_ text: String) -> String {
        let parts = text.uppercased().split(separator: " ")
        return parts.joined(separator: " ").filter { $0 != "." }
    }

    /// The same for all spellings of one ``key(_:)``.
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes where byte != UInt8(ascii: ".") && byte != UInt8(ascii: " ") {
            let isLower = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
            state = (state ^ UInt64(isLower ? byte & 0xDF : byte)) &* 0x0100_0000_01B3
        }
        return state ^ state >> 32
    }
}
