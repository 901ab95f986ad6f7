import ExportReading

/// `DevicesWithInventory.csv`: managed devices with their inventory, as Intune exports them, those of Basic Mobility included.
struct InventoryFile: UserBlockFile {
    let name = "DevicesWithInventory.csv"
    let tenant: SampleTenant

    /// Fifty-three columns behind a byte order mark.
    let beginning: StaticString = """
        \u{FEFF}Device ID,Device name,Enrollment date,Last check-in,Azure AD Device ID,OS version,Azure AD registered,EAS activation ID,Serial number,\
        Manufacturer,Model,EAS activated,IMEI,Last EAS sync time,EAS reason,EAS status,Compliance grace period expiration,Security patch level,\
        Wi-Fi MAC,MEID,Subscriber carrier,Total storage,Free storage,Management name,Category,UserId,Primary user UPN,Primary user email address,\
        Primary user display name,WiFiIPv4Address,WiFiSubnetID,Compliance,Managed by,Ownership,Device state,Intune registered,Supervised,Encrypted,\
        OS,SkuFamily,JoinType,Phone number,Jailbroken,ICCID,EthernetMAC,CellularTechnology,ProcessorArchitecture,EID,SystemManagementBIOSVersion,\
        TPMManufacturerId,TPMManufacturerVersion,ProductName,Management certificate expiration date\r\n
        """

    func write(_ user: SampleUser, into arena: ByteArena) {
        tenant.forEachDevice(of: user) { device in
            guard device.management != .none else { return }
            let row = InventoryRow(device, of: user, in: tenant)
            row.writeIdentity(into: arena)
            row.writeHardware(into: arena)
            row.writeUser(into: arena)
            row.writeManagement(into: arena)
            row.writeDetails(into: arena)
            arena.append(moment: device.certificateExpiry, .intune)
            arena.append(literal: "\r\n")
        }
    }
}
