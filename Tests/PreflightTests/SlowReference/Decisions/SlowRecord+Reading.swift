extension SlowRecord {
    /// Reads a record of an Entra device list or of the Basic Mobility script.
    init(directory file: GeneratedFile, row: Int, users: SlowUsers) {
        let isScript = file.format == "bms.ownership"
        self.init(
            file: file.path, entraID: Self.id(file.text(row, isScript ? "DeviceId" : "deviceId")), intuneID: "",
            lastSeen: file.text(row, isScript ? "ApproximateLastLogonTimestamp" : "approximateLastSignInDateTime"), enrolledAt: "",
            otherID: file.text(row, isScript ? "DeviceObjectId" : file.format == "entra.graph" ? "id" : "objectId"))
        isManaged = file.flag(row, isScript ? "DeviceIsManaged" : "isManaged")
        isDefender = file.text(row, "managementType") == "MicrosoftSense"
        enrollmentType = file.text(row, "enrollmentType")
        if file.has("mdmDisplayName") { mdm = Self.mdm(name: file.text(row, "mdmDisplayName")) }
        if file.has("mdmAppId") { mdm = Self.mdm(application: file.text(row, "mdmAppId")) }
        if isScript {
            registeredOwner = SlowOwner.first(of: [users.owner(file.text(row, "DeviceOwnerID")), users.owner(file.text(row, "DeviceOwnerUPN"))])
        } else if file.format == "entra.graph", file.has("registeredOwners") {
            let owners = file.value(row, "registeredOwners").items ?? []
            registeredOwner =
                owners.isEmpty
                ? .empty
                : SlowOwner.first(
                    of: owners.map { SlowOwner.first(of: [users.owner($0["id"]?.text ?? ""), users.owner($0["userPrincipalName"]?.text ?? "")]) })
        } else if file.has("registeredOwners") {
            registeredOwner = users.owners(file.text(row, "registeredOwners"))
        }
        if file.has("userNames") { userName = users.owners(file.text(row, "userNames")) }
        // The portal prints the owner's display name beside the UPN: it adds nothing and need not be unique.
        let cell = file.text(row, "registeredOwners")
        if !cell.isEmpty, !cell.contains("@"), cell.split(separator: "-").count != 5, case .user(_, byDisplayName: false) = userName, registeredOwner.isWeak {
            registeredOwner = userName
        }
    }

    /// Reads a record of Intune's inventory.
    init(inventory file: GeneratedFile, row: Int, users: SlowUsers) {
        let isGraph = file.format == "intune.graph"
        self.init(
            file: file.path, entraID: Self.id(file.text(row, isGraph ? "azureADDeviceId" : "Azure AD Device ID")),
            intuneID: Self.id(file.text(row, isGraph ? "id" : "Device ID")),
            lastSeen: file.text(row, isGraph ? "lastSyncDateTime" : "Last check-in"), enrolledAt: file.text(row, "Enrollment date"),
            otherID: file.text(row, "Serial number"))
        agent = isGraph ? Self.agent(graph: file.text(row, "managementAgent")) : Self.agent(managedBy: file.text(row, "Managed by"))
        state = file.text(row, isGraph ? "managementState" : "Device state").lowercased()
        enrollmentType = file.text(row, isGraph ? "deviceEnrollmentType" : "EnrollmentType")
        let name = isGraph ? "userPrincipalName" : "Primary user UPN"
        let id = isGraph ? "userId" : "UserId"
        if file.has(name) || file.has(id) { primaryUser = SlowOwner.first(of: [users.owner(file.text(row, id)), users.owner(file.text(row, name))]) }
        if file.has("enrolledByUserPrincipalName") { enroller = users.owner(file.text(row, "enrolledByUserPrincipalName")) }
    }

    private static func id(_ text: String) -> String { text == GeneratedOwnerCell.zero ? "" : text.lowercased() }

    private static func mdm(name: String) -> SlowMDM {
        let name = name.lowercased()
        if name.isEmpty || name == "none" { return .none }
        if name.contains("configuration manager") { return .coManaged }
        if name.contains("office 365") { return .basicMobility(byID: false) }
        return name == "microsoft intune" ? .intune : .thirdParty
    }

    private static func mdm(application: String) -> SlowMDM {
        switch application.lowercased() {
        case "": .none
        case "54b943f8-d761-4f8d-951e-9cea1846db5a": .coManaged
        case "7add3ecd-5b01-452e-b4bf-cdaf9df1d097": .basicMobility(byID: true)
        case "0000000a-0000-0000-c000-000000000000": .intune
        default: .thirdParty
        }
    }

    /// The words of the authority table for an agent: "mdm" are those of row 10.
    private static func agent(graph text: String) -> String? {
        switch text.lowercased() {
        case "configurationmanagerclientmdm", "configurationmanagerclientmdmeas": "coManaged"
        case "configurationmanagerclient": "configurationManager"
        case "jamf": "thirdParty"
        case "mssense": "defender"
        case "eas": "eas"
        case "mdm", "easmdm", "googleclouddevicepolicycontroller", "intuneaosp", "google", "microsoft365managedmdm", "intuneclient", "easintuneclient": "mdm"
        default: nil
        }
    }

    private static func agent(managedBy text: String) -> String? {
        switch text.lowercased() {
        case "mdm/configmgr agent", "co-managed": "coManaged"
        case "configmgr": "configurationManager"
        case "mde": "defender"
        case "eas": "eas"
        case "mdm", "intune": "mdm"
        default: nil
        }
    }
}
