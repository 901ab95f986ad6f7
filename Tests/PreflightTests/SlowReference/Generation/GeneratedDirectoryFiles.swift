/// Writes what the directory and the Basic Mobility script say of the devices.
struct GeneratedDirectoryFiles {
    let devices: [GeneratedDevice]
    let mood: GeneratedMood

    func files(random: inout SlowRandom) -> [GeneratedFile] {
        var files: [GeneratedFile] = []
        if random.chance(60) { files.append(portal(&random)) }
        if random.chance(45) { files.append(graph(&random)) }
        if random.chance(25) { files.append(ownership(&random)) }
        return files
    }

    static func listed(_ devices: [GeneratedDevice], _ random: inout SlowRandom) -> [GeneratedDevice] {
        var listed = devices.filter { _ in random.chance(90) }
        if !listed.isEmpty, random.chance(30) { listed.append(random.pick(listed)) }
        return random.chance(50) ? random.shuffled(listed) : listed
    }

    private func portal(_ random: inout SlowRandom) -> GeneratedFile {
        var columns = [
            "displayName", "operatingSystem", "joinType (trustType)", "isManaged", "approximateLastSignInDateTime", "deviceId", "objectId", "profileType",
        ]
        if random.chance(90) { columns.append("mdmDisplayName") }
        if random.chance(85) { columns.append("registeredOwners") }
        if random.chance(60) { columns.append("userNames") }
        var records: [[String: GeneratedValue]] = []
        for device in Self.listed(devices, &random) {
            records.append([
                "displayName": .text("Device \(device.number)"), "operatingSystem": .text(random.pick(["iOS", "Android", "Windows"])),
                "joinType (trustType)": .text("Workplace"), "isManaged": .text(random.recased(flag(device))),
                "approximateLastSignInDateTime": .text(GeneratedMoment.text(daysAgo: device.lastSeen)),
                "deviceId": .text(random.recased(random.chance(3) ? GeneratedOwnerCell.zero : device.entraID)), "objectId": .text(device.objectID),
                "profileType": .text(random.chance(4) ? random.pick(["Printer", "SecureVM"]) : "RegisteredDevice"),
                "mdmDisplayName": .text(name(device, &random)), "registeredOwners": .text(GeneratedOwnerCell.any(device.owner, mood, &random)),
                "userNames": .text(GeneratedOwnerCell.any(random.chance(85) ? device.owner : device.enroller, mood, &random)),
            ])
        }
        return GeneratedFile(format: "entra.portal", path: "exportDevice.csv", container: .csv, columns: columns, records: records)
    }

    private func graph(_ random: inout SlowRandom) -> GeneratedFile {
        var columns = ["id", "deviceId", "displayName", "trustType", "isManaged", "approximateLastSignInDateTime", "managementType", "profileType"]
        if random.chance(90) { columns.append("mdmAppId") }
        if random.chance(60) { columns.append("registeredOwners") }
        if random.chance(40) { columns.append("enrollmentType") }
        var records: [[String: GeneratedValue]] = []
        for device in Self.listed(devices, &random) {
            var owners: [GeneratedValue] = []
            if let owner = device.owner, !random.chance(mood.emptyOwners) {
                owners.append(.object(["id": .text(owner.id), "userPrincipalName": .text(owner.userPrincipalName), "displayName": .text(owner.displayName)]))
            }
            records.append([
                "id": .text(device.objectID), "deviceId": .text(random.recased(device.entraID)), "displayName": .text("Device \(device.number)"),
                "trustType": .text("Workplace"), "isManaged": device.isManaged.map { .flag($0) } ?? .null,
                "approximateLastSignInDateTime": .text(GeneratedMoment.text(daysAgo: device.lastSeen + device.offset)),
                "managementType": device.manager == .defender ? .text("MicrosoftSense") : .text("MDM"), "profileType": .text("RegisteredDevice"),
                "mdmAppId": application(device, &random), "registeredOwners": .list(owners),
                "enrollmentType": device.manager == .coManaged ? .null : .text(device.enrollmentType),
            ])
        }
        return GeneratedFile(format: "entra.graph", path: "graph-devices.json", container: .json, columns: columns, records: records)
    }

    private func ownership(_ random: inout SlowRandom) -> GeneratedFile {
        var columns = ["DeviceDisplayName", "DeviceId", "DeviceOSType", "DeviceTrustLevel", "DeviceObjectId", "DeviceOwnerUPN"]
        if random.chance(80) { columns += ["DeviceIsManaged", "ApproximateLastLogonTimestamp"] }
        if random.chance(80) { columns.append("DeviceOwnerID") }
        var records: [[String: GeneratedValue]] = []
        for device in Self.listed(devices, &random) {
            guard let owner = device.owner else { continue }
            records.append([
                "DeviceDisplayName": .text("Device \(device.number)"), "DeviceId": .text(device.entraID), "DeviceOSType": .text("iOS"),
                "DeviceTrustLevel": .text("Workplace"), "DeviceOwnerUPN": .text(owner.userPrincipalName), "DeviceOwnerID": .text(owner.id),
                "DeviceIsManaged": .text(flag(device)), "DeviceObjectId": .text(device.objectID),
                "ApproximateLastLogonTimestamp": .text(GeneratedMoment.text(daysAgo: device.lastSeen)),
            ])
        }
        return GeneratedFile(format: "bms.ownership", path: "UserDeviceOwnership.csv", container: .csv, columns: columns, records: records)
    }

    private func flag(_ device: GeneratedDevice) -> String { device.isManaged.map { $0 ? "True" : "False" } ?? "" }

    private func name(_ device: GeneratedDevice, _ random: inout SlowRandom) -> String {
        if random.chance(8) { return "" }
        return switch device.manager {
        case .basicMobility: random.pick(["Office 365 Mobile", "Office 365 Mobile Device Management", "office 365 mobile"])
        case .intune: "Microsoft Intune"
        case .coManaged: random.pick(["System Center Configuration Manager", "Microsoft Intune"])
        case .thirdParty: "Jamf Pro"
        default: random.pick(["", "None"])
        }
    }

    private func application(_ device: GeneratedDevice, _ random: inout SlowRandom) -> GeneratedValue {
        if random.chance(8) { return .null }
        return switch device.manager {
        case .basicMobility: .text(random.recased("7add3ecd-5b01-452e-b4bf-cdaf9df1d097"))
        case .intune: .text(random.recased("0000000a-0000-0000-c000-000000000000"))
        case .coManaged: .text(random.pick(["54b943f8-d761-4f8d-951e-9cea1846db5a", "0000000a-0000-0000-c000-000000000000"]))
        case .thirdParty: .text("1234abcd-0000-4000-8000-00000000dddd")
        default: .null
        }
    }
}
