import ExportReading

extension ByteArena {
    /// Appends the name of a device as a CSV cell, now and then one that needs quotes.
    @inline(__always)
    func append(nameOf device: SampleDevice, of user: SampleUser, in tenant: SampleTenant) {
        if device.owner == .nobody {
            append(literal: "KIOSK-")
            append(decimal: device.number / SampleDevice.slots, digits: 5)
            return
        }
        if tenant.hardware.families[device.hardware] == .windows {
            append(literal: "LKM-")
            append(hex: device.digits >> 8, digits: 8)
            return
        }
        switch device.digits >> 50 & 127 {
        case 0:
            append(literal: "\"")
            append(tenant.names.family[user.family])
            append(literal: ", ")
            append(tenant.hardware.shortNames[device.hardware])
            append(literal: "\"")
        case 1: append(literal: "\"Tablet 11\"\" spare\"")
        case 2: append(literal: "\"Phone\r\n(old number)\"")
        default:
            append(tenant.names.given[user.given])
            append(literal: "_")
            append(tenant.hardware.shortNames[device.hardware])
            append(literal: "_")
            append(decimal: Int(device.digits >> 16 & 0xFFFF))
        }
    }

    /// Appends the user principal name of the owner; nothing for kiosks. Some are written with the domain in capitals.
    @inline(__always)
    func append(ownerNameOf device: SampleDevice, of user: SampleUser, in tenant: SampleTenant) {
        switch device.owner {
        case .nobody: break
        case .gone:
            append(literal: "former.colleague")
            append(decimal: device.number)
            append(literal: "@")
            append(literal: Company.domain)
        case .user:
            guard device.digits >> 57 == 0 else {
                append(principalNameOf: user, in: tenant)
                return
            }
            append(localPartOf: user, in: tenant)
            append(literal: "@LARKMERE.EXAMPLE")
        }
    }

    /// Appends the object id of the owner; nothing for kiosks.
    @inline(__always)
    func append(ownerIDOf device: SampleDevice, of user: SampleUser, in tenant: SampleTenant) {
        switch device.owner {
        case .nobody: break
        case .gone: append(tenant.draws.guid(.owner, device.number))
        case .user: append(user.objectID)
        }
    }
}
