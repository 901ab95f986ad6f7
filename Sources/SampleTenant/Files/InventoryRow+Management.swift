import ExportReading

extension InventoryRow {
    /// From `Compliance` to `OS`. Nothing here tells Basic Mobility from Intune, as in real exports.
    @inline(__always)
    func writeManagement(into arena: ByteArena) {
        if device.isCompliant { arena.append(literal: "Compliant,") } else { arena.append(literal: "Noncompliant,") }
        if device.management == .coManaged { arena.append(literal: "MDM/ConfigMgr Agent,") } else { arena.append(literal: "MDM,") }
        if device.isCorporate { arena.append(literal: "Corporate,") } else { arena.append(literal: "Personal,") }
        if !device.isLeaving {
            arena.append(literal: "Managed,")
        } else if device.isCorporate {
            arena.append(literal: "WipePending,")
        } else {
            arena.append(literal: "RetirePending,")
        }
        arena.append(literal: "Registered,")
        arena.append(boolean: (family == .apple || family == .mac) && device.isSupervised)
        arena.comma()
        arena.append(boolean: details >> 34 & 15 != 0)
        arena.comma()
        arena.append(tenant.hardware.inventorySystems.csv[device.hardware])
        arena.comma()
    }

    /// From `SkuFamily` to `ProductName`.
    @inline(__always)
    func writeDetails(into arena: ByteArena) {
        let isWindows = family == .windows
        if isWindows { arena.append(literal: "Enterprise") }
        arena.comma()
        writeJoinType(into: arena)
        arena.comma()
        if isCellular {
            arena.append(literal: "+1 555 01")
            arena.append(decimal: Int(details >> 38 & 0xFFFF) % 100, digits: 2)
        }
        if isWindows { arena.append(literal: ",Unknown,") } else { arena.append(literal: ",False,") }
        if isCellular {
            arena.append(literal: "8999")
            arena.append(decimal: Int(details >> 12 & 0xF_FFFF_FFFF_FFFF) % 1_000_000_000_000_000, digits: 15)
        }
        arena.comma()
        if isWindows { arena.append(localAddress: details >> 14) }
        if isCellular { arena.append(literal: ",GSM,") } else { arena.append(literal: ",,") }
        if isWindows { arena.append(literal: "X64,,1.") } else { arena.append(literal: "ARM64,,") }
        if isWindows {
            arena.append(decimal: Int(details >> 46 & 31))
            arena.append(literal: ".0,NTC,7.2.3.1,,")
        } else if device.hardware == Hardware.tablet - 1 {
            arena.append(literal: ",,,\"iPhone15,4\",")
        } else {
            arena.append(literal: ",,,,")
        }
    }

    @inline(__always)
    private func writeJoinType(into arena: ByteArena) {
        guard family == .windows else { return arena.append(literal: "Azure AD registered") }
        switch device.windowsJoin {
        case .joined: arena.append(literal: "Azure AD joined")
        case .hybrid: arena.append(literal: "Hybrid Azure AD joined")
        case .registered: arena.append(literal: "Azure AD registered")
        }
    }
}
