import TenantModel

/// What a device is called when somebody has to find it: its name and serial number, as far as they are known.
enum DeviceName {
    static func text(_ device: Device) -> String {
        let (name, serial) = (device.name, device.serialNumber)
        if name.isEmpty { return serial.isEmpty ? device.platform.name : serial }
        return serial.isEmpty ? name : "\(name) (\(serial))"
    }
}
