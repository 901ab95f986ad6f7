import ExportReading

/// One row of ``InventoryFile``, in groups of columns; each ends with its comma.
struct InventoryRow {
    let device: SampleDevice
    let user: SampleUser
    let tenant: SampleTenant
    let family: Hardware.Family
    let intuneID: GUID
    /// Free digits for what nobody reads.
    let details: UInt64

    @inline(__always)
    init(_ device: SampleDevice, of user: SampleUser, in tenant: SampleTenant) {
        self.device = device
        self.user = user
        self.tenant = tenant
        family = tenant.hardware.families[device.hardware]
        intuneID = tenant.draws.guid(.intuneID, device.number)
        details = tenant.draws.bits(.deviceDetails, device.number)
    }

    /// Whether it has a telephone card.
    var isCellular: Bool { family == .android || family == .apple && details & 3 != 0 }

    /// From `Device ID` to `Azure AD registered`.
    @inline(__always)
    func writeIdentity(into arena: ByteArena) {
        arena.append(intuneID)
        arena.comma()
        arena.append(nameOf: device, of: user, in: tenant)
        arena.comma()
        arena.append(moment: device.enrolledAt, .intune)
        arena.comma()
        arena.append(moment: device.lastCheckIn, .intune)
        arena.comma()
        arena.append(device.isInDirectory ? device.deviceID : .zero)
        arena.comma()
        arena.append(tenant.hardware.versions[device.hardware].csv[device.version])
        arena.comma()
        arena.append(boolean: device.isInDirectory)
        arena.comma()
    }

    /// From `EAS activation ID` to `Free storage`.
    @inline(__always)
    func writeHardware(into arena: ByteArena) {
        let isExchangeActive = details >> 2 & 3 == 0
        if isExchangeActive { arena.append(hex: details >> 4 ^ device.digits, digits: 16) }
        arena.append(literal: ",LKM")
        // The number of the device makes serial numbers unique.
        arena.append(hex: UInt64(truncatingIfNeeded: device.number), digits: 9)
        arena.comma()
        arena.append(tenant.hardware.manufacturers.csv[device.hardware])
        arena.comma()
        arena.append(tenant.hardware.models[device.hardware].csv[device.model])
        arena.comma()
        arena.append(boolean: isExchangeActive)
        arena.comma()
        if isCellular {
            arena.append(literal: "99")
            arena.append(decimal: Int(details >> 6 & 0xFFF_FFFF_FFFF) % 10_000_000_000_000, digits: 13)
        }
        arena.append(literal: ",0001-01-01 00:00:00.0000000,,,9999-12-31 23:59:59.9999999,")
        if family == .android { arena.append(firstDayOfMonth: device.lastCheckIn) }
        arena.comma()
        arena.append(localAddress: details >> 8)
        arena.append(literal: ",,")
        if isCellular, details >> 10 & 7 == 0 { arena.append(literal: "\"Example Mobile, 5G\"") }
        arena.comma()
        let storage = 65_536 << Int(details >> 16 & 3)
        arena.append(decimal: storage)
        arena.comma()
        arena.append(decimal: storage * Int(details >> 18 & 255) / 256)
        arena.comma()
    }

    /// From `Management name` to `WiFiSubnetID`.
    @inline(__always)
    func writeUser(into arena: ByteArena) {
        arena.append(intuneID)
        arena.append(UInt8(ascii: "_"))
        arena.append(tenant.hardware.shortNames[device.hardware])
        arena.append(literal: ",,")
        arena.append(ownerIDOf: device, of: user, in: tenant)
        arena.comma()
        arena.append(ownerNameOf: device, of: user, in: tenant)
        arena.comma()
        arena.append(ownerNameOf: device, of: user, in: tenant)
        arena.comma()
        switch device.owner {
        case .nobody: break
        case .gone: arena.append(literal: "Former Colleague")
        case .user: arena.append(displayNameOf: user, in: tenant, .csv)
        }
        arena.append(literal: ",192.0.2.")
        arena.append(decimal: Int(details >> 26 & 0xFF))
        arena.append(literal: ",192.0.2.0,")
    }
}
