import TestSupport

/// A row of the Entra portal's device export. The device's id is made of its name.
struct DirectoryDevice: Sendable {
    var name: String
    /// Owners as written: a short name means that person's object id.
    var owner: String?
    var user = ""
    var mdm: String
    var isManaged: String
    var seen: Double?

    init(_ name: String, _ owner: String?, mdm: String = MDM.basicMobility, managed: String = "True", seen: Double? = 1, user: String = "") {
        (self.name, self.owner, self.mdm, isManaged, self.seen, self.user) = (name, owner, mdm, managed, seen, user)
    }

    var row: String {
        let isShort = !(owner ?? "").contains { "@; -".contains($0) }
        let owners = owner.map { $0.isEmpty ? "" : isShort ? TenantText.id($0) : $0 } ?? ""
        let (id, display) = mdm.contains("-") ? (mdm, "") : ("", mdm)
        let cells = [
            name, "iOS", "26.1", "Microsoft Entra registered", owners, user, display, id, seen.map { TenantText.daysAgo($0) } ?? "",
            TenantText.id("entra " + name),
            isManaged, TenantText.id("object " + name), "RegisteredDevice",
        ]
        return cells.joined(separator: ",")
    }

    static func file(_ devices: [DirectoryDevice]) -> String {
        ([
            "displayName,operatingSystem,operatingSystemVersion,joinType (trustType),registeredOwners,userNames,mdmDisplayName,mdmAppId,"
                + "approximateLastSignInDateTime,deviceId,isManaged,objectId,profileType"
        ] + devices.map(\.row)).joined(separator: "\r\n") + "\r\n"
    }
}

/// A record of the Graph export of Intune devices. It joins the directory device of the same name.
struct ManagedDevice: Sendable {
    var name: String
    /// Who is its primary user; empty for nobody.
    var user: String
    var agent = "mdm"
    var type = ""
    var state = "managed"
    var serial = ""
    var seen: Double? = 1
    /// Days until the certificate expires.
    var certificate: Double?
    var enrolledBy: String?
    var isInDirectory = true
    var intuneID: String?

    init(
        _ name: String, _ user: String, agent: String = "mdm", type: String = "userEnrollment", state: String = "managed", serial: String = "",
        seen: Double? = 1, certificate: Double? = 300, enrolledBy: String? = nil, isInDirectory: Bool = true, intuneID: String? = nil
    ) {
        (self.name, self.user, self.agent, self.type, self.state, self.serial) = (name, user, agent, type, state, serial)
        (self.seen, self.certificate, self.enrolledBy, self.isInDirectory, self.intuneID) = (seen, certificate, enrolledBy, isInDirectory, intuneID)
    }

    var json: String {
        var parts = [
            "\"id\":\"\(TenantText.id("intune " + (intuneID ?? name)))\"",
            "\"azureADDeviceId\":\"\(isInDirectory ? TenantText.id("entra " + name) : "00000000-0000-0000-0000-000000000000")\"",
            "\"deviceName\":\"\(name)\"", "\"managementAgent\":\"\(agent)\"", "\"deviceEnrollmentType\":\"\(type)\"", "\"managementState\":\"\(state)\"",
            "\"operatingSystem\":\"iOS\"", "\"osVersion\":\"26.1\"", "\"serialNumber\":\"\(serial)\"",
            "\"userPrincipalName\":\"\(user.isEmpty ? "" : "\(user)@contoso.com")\"",
        ]
        if let seen { parts.append("\"lastSyncDateTime\":\"\(TenantText.daysAgo(seen))\"") }
        if let certificate { parts.append("\"managementCertificateExpirationDate\":\"\(TenantText.daysAgo(-certificate))\"") }
        if let enrolledBy { parts.append("\"enrolledByUserPrincipalName\":\"\(enrolledBy)@contoso.com\"") }
        return "{\(parts.joined(separator: ","))}"
    }

    static func file(_ devices: [ManagedDevice]) -> String {
        "{\"@odata.context\":\"https://graph.microsoft.com/beta/$metadata#deviceManagement/managedDevices\",\"value\":[\n"
            + devices.map(\.json).joined(separator: ",\n") + "\n]}"
    }
}
