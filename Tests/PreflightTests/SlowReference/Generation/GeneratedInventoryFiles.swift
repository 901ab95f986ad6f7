/// Writes what Intune's inventory says of the devices.
struct GeneratedInventoryFiles {
    let devices: [GeneratedDevice]
    let mood: GeneratedMood

    func files(random: inout SlowRandom) -> [GeneratedFile] {
        var files: [GeneratedFile] = []
        if random.chance(55) { files.append(portal(&random)) }
        if random.chance(35) { files.append(graph(&random)) }
        return files
    }

    /// The directory alone knows devices that are only registered.
    private var known: [GeneratedDevice] { devices.filter { $0.manager != .registeredOnly } }

    private func portal(_ random: inout SlowRandom) -> GeneratedFile {
        var columns = [
            "Device ID", "Device name", "Last check-in", "Azure AD Device ID", "Serial number", "Managed by", "Device state", "OS", "Enrollment date",
        ]
        if random.chance(85) { columns += ["UserId", "Primary user UPN"] }
        if random.chance(15) { columns.append("EnrollmentType") }
        var records: [[String: GeneratedValue]] = []
        for device in GeneratedDirectoryFiles.listed(known, &random) {
            let owner = device.owner
            records.append(portalRecord(device, owner: owner, id: device.intuneID, daysAgo: device.lastSeen, &random))
            // Enrolled again: an older record of the same Entra device under another Intune id.
            if random.chance(6) {
                records.append(portalRecord(device, owner: device.enroller, id: random.guid(), daysAgo: device.lastSeen + 50, &random))
            }
        }
        var file = GeneratedFile(format: "intune.inventory", path: "DevicesWithInventory.csv", container: .csv, columns: columns, records: records)
        if random.chance(40) { file.headers = ["Azure AD Device ID": "Microsoft Entra Device ID"] }
        return file
    }

    private func portalRecord(
        _ device: GeneratedDevice, owner: GeneratedPerson?, id: String, daysAgo: Int, _ random: inout SlowRandom
    ) -> [String: GeneratedValue] {
        [
            "Device ID": .text(random.recased(id)), "Device name": .text("Device \(device.number)"),
            "Last check-in": .text(GeneratedMoment.text(daysAgo: daysAgo)), "Serial number": .text("SN\(device.number)"),
            "Azure AD Device ID": .text(device.lacksEntraID ? random.pick(["", GeneratedOwnerCell.zero]) : random.recased(device.entraID)),
            "Managed by": .text(random.chance(4) ? "" : managedBy(device, &random)), "Device state": .text(random.recased(device.state)),
            "OS": .text("iOS"), "Enrollment date": .text(GeneratedMoment.text(daysAgo: daysAgo + 100)),
            "UserId": .text(GeneratedOwnerCell.id(owner, mood, &random)), "Primary user UPN": .text(GeneratedOwnerCell.name(owner, mood, &random)),
            "EnrollmentType": .text(device.enrollmentType),
        ]
    }

    private func graph(_ random: inout SlowRandom) -> GeneratedFile {
        var columns = ["id", "azureADDeviceId", "deviceName", "managementAgent", "deviceEnrollmentType", "lastSyncDateTime", "managementState"]
        if random.chance(90) { columns += ["userId", "userPrincipalName"] }
        if random.chance(40) { columns.append("enrolledByUserPrincipalName") }
        var records: [[String: GeneratedValue]] = []
        for device in GeneratedDirectoryFiles.listed(known, &random) {
            let enroller = device.enroller
            records.append([
                "id": .text(device.intuneID), "deviceName": .text("Device \(device.number)"),
                "azureADDeviceId": .text(device.lacksEntraID || random.chance(4) ? GeneratedOwnerCell.zero : device.entraID),
                "managementAgent": .text(agent(device, &random)), "deviceEnrollmentType": .text(device.enrollmentType),
                "lastSyncDateTime": .text(GeneratedMoment.text(daysAgo: device.lastSeen + device.offset)),
                "managementState": .text(random.chance(5) ? "managed" : device.state),
                "userId": .text(GeneratedOwnerCell.id(device.owner, mood, &random)),
                "userPrincipalName": .text(GeneratedOwnerCell.name(device.owner, mood, &random)),
                "enrolledByUserPrincipalName": .text(GeneratedOwnerCell.name(enroller, mood, &random)),
            ])
        }
        return GeneratedFile(format: "intune.graph", path: "managedDevices.json", container: .json, columns: columns, records: records)
    }

    private func managedBy(_ device: GeneratedDevice, _ random: inout SlowRandom) -> String {
        switch device.manager {
        case .basicMobility, .intune: random.pick(["MDM", "Intune"])
        case .coManaged: random.pick(["MDM/ConfigMgr Agent", "Co-managed", "MDM"])
        case .configurationManager: "ConfigMgr"
        case .thirdParty: random.pick(["MDM", ""])
        case .easOnly: "EAS"
        case .defender: "MDE"
        case .registeredOnly: ""
        }
    }

    private func agent(_ device: GeneratedDevice, _ random: inout SlowRandom) -> String {
        switch device.manager {
        case .basicMobility, .intune: random.pick(["mdm", "mdm", "easMdm", "googleCloudDevicePolicyController", "intuneAosp", "MDM", "intuneClient"])
        case .coManaged: random.pick(["configurationManagerClientMdm", "configurationManagerClientMdmEas", "mdm"])
        case .configurationManager: "configurationManagerClient"
        case .thirdParty: random.pick(["jamf", "mdm"])
        case .easOnly: "eas"
        case .defender: "msSense"
        case .registeredOnly: "unknown"
        }
    }
}
