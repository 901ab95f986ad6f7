import ExportReading

/// `exportDevice.csv`: all devices of Entra, as the portal downloads them.
struct DirectoryDevicesFile: UserBlockFile {
    let name = "exportDevice.csv"
    let tenant: SampleTenant

    /// Seventeen columns behind a byte order mark.
    let beginning: StaticString = """
        \u{FEFF}displayName,accountEnabled,operatingSystem,operatingSystemVersion,joinType (trustType),registeredOwners,userNames,mdmDisplayName,\
        isCompliant,registrationTime,approximateLastSignInDateTime,deviceId,isManaged,objectId,profileType,systemLabels,model\r\n
        """

    func write(_ user: SampleUser, into arena: ByteArena) {
        tenant.forEachDevice(of: user) { device in
            if device.isInDirectory { write(device, of: user, into: arena) }
        }
    }

    @inline(__always)
    private func write(_ device: SampleDevice, of user: SampleUser, into arena: ByteArena) {
        arena.append(nameOf: device, of: user, in: tenant)
        arena.comma()
        arena.append(boolean: device.digits & 31 != 0)
        arena.comma()
        arena.append(tenant.hardware.directorySystems.csv[device.hardware])
        arena.comma()
        arena.append(tenant.hardware.versions[device.hardware].csv[device.version])
        arena.comma()
        writeJoinType(of: device, into: arena)
        arena.comma()
        arena.append(ownerIDOf: device, of: user, in: tenant)
        arena.comma()
        arena.append(ownerNameOf: device, of: user, in: tenant)
        arena.comma()
        writeManagement(of: device, into: arena)
        arena.comma()
        arena.append(moment: device.enrolledAt, .iso)
        arena.comma()
        // Entra notes sign-ins lazily: up to two weeks behind the check-in.
        arena.append(moment: max(device.enrolledAt, device.lastCheckIn - Int64(device.digits >> 12 & 15) * 86_400), .iso)
        arena.comma()
        arena.append(device.deviceID)
        arena.comma()
        // Half a year after the last check-in nobody manages a device any more.
        if device.management != .none { arena.append(boolean: device.lastCheckIn > tenant.asOf - 180 * 86_400) }
        arena.comma()
        arena.append(tenant.draws.guid(.deviceObjectID, device.number))
        arena.comma()
        // A few records are no devices that people hold.
        if device.management == .none, device.digits >> 20 & 127 == 0 { arena.append(literal: "SecureVM") } else { arena.append(literal: "RegisteredDevice") }
        arena.append(literal: ",,")
        arena.append(tenant.hardware.models[device.hardware].csv[device.model])
        arena.append(literal: "\r\n")
    }

    /// `mdmDisplayName` and `isCompliant`, which is empty on devices without management.
    @inline(__always)
    private func writeManagement(of device: SampleDevice, into arena: ByteArena) {
        switch device.management {
        case .none: break
        case .basicMobility: arena.append(literal: "Office 365 Mobile")
        case .intune: arena.append(literal: "Microsoft Intune")
        case .coManaged: arena.append(literal: "System Center Configuration Manager")
        }
        arena.comma()
        if device.management != .none { arena.append(boolean: device.isCompliant) }
    }

    @inline(__always)
    private func writeJoinType(of device: SampleDevice, into arena: ByteArena) {
        guard tenant.hardware.families[device.hardware] == .windows else { return arena.append(literal: "Microsoft Entra registered") }
        switch device.windowsJoin {
        case .joined: arena.append(literal: "Microsoft Entra joined")
        case .hybrid: arena.append(literal: "Microsoft Entra hybrid joined")
        case .registered: arena.append(literal: "Microsoft Entra registered")
        }
    }
}
