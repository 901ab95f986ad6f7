import TenantModel

/// "Exported beats stated beats inferred."
struct SlowTenantAuthority {
    var value = "notStated"
    var source = "inferred"
    var isCoexistenceOn = false

    init(files: [GeneratedFile], settings: ProjectSettings, devices: [SlowDevice]) {
        infer(devices)
        if let stated = settings.authority {
            value = stated.rawValue
            source = "stated"
        }
        for file in files where file.format == "graph.organization" && file.has("mobileDeviceManagementAuthority") {
            value = file.text(0, "mobileDeviceManagementAuthority")
            source = "exported"
        }
        // "Authority intune with Basic Mobility devices left": both are at work.
        isCoexistenceOn = value == "intune" && devices.contains { Self.isBasicMobility($0) }
    }

    /// "Only Entra MDM values count here."
    private mutating func infer(_ devices: [SlowDevice]) {
        let showBasicMobility = devices.filter { Self.isBasicMobility($0) }
        let showIntune = devices.filter { $0.directory?.mdm == .intune }
        let areBothActive = showBasicMobility.contains { Self.isActive($0) } && showIntune.contains { Self.isActive($0) }
        if areBothActive || (showBasicMobility.isEmpty && !showIntune.isEmpty) {
            value = "intune"
        } else if !showBasicMobility.isEmpty, showIntune.isEmpty {
            value = "office365"
        }
    }

    private static func isBasicMobility(_ device: SlowDevice) -> Bool {
        device.directory?.mdm == .basicMobility(byID: true) || device.directory?.mdm == .basicMobility(byID: false)
    }

    /// Seen in the last 30 days, by the directory or by the inventory.
    private static func isActive(_ device: SlowDevice) -> Bool {
        [device.directory?.lastSeen, device.inventory?.lastSeen].compactMap { $0 }.contains { $0 >= GeneratedMoment.text(daysAgo: 30) }
    }

    /// Row 10: MDM by Intune's service without a directory value that says whose.
    var authorityOfPlainMDM: String {
        if isCoexistenceOn { return "undetermined" }
        return switch value {
        case "office365": "basicMobility"
        case "intune": "intune"
        default: "undetermined"
        }
    }
}
