import TestSupport

/// Values and rows of exports, short enough to stand in a table of cases.
enum Sku {
    static let ems = "efccb6f7-5641-4e0e-bd10-b4976e1bf68e"
    static let intune = "061f9ace-7d42-4136-88ac-31dc755f143f"
    static let office = "6fd2c87f-b296-42f0-b197-1e91e994b900"
    static let intuneDevice = "2b317a4a-77a6-4188-9437-b68a77b4e2c6"
    static let teamsRooms = "6070a4c8-34c6-4937-8dfb-39bbc6397a60"
    static let unknown = "99999999-9999-4999-8999-999999999999"
}

enum Plan {
    static let intune = "c1ec4a95-1f05-45b3-a911-aa3fa01094f5"
    static let basicMobility = "882e1d05-acd1-4ccb-8708-6ee03664b117"
    static let exchange = "efb87545-963c-4e0d-99df-69c6916d9eb0"
}

/// MDM values of the directory.
enum MDM {
    static let basicMobility = "7add3ecd-5b01-452e-b4bf-cdaf9df1d097"
    static let intune = "0000000a-0000-0000-c000-000000000000"
    static let coManaged = "54b943f8-d761-4f8d-951e-9cea1846db5a"
    static let other = "6e8d4b8a-1111-4222-8333-444455556666"
}

/// A row of the admin center's user export.
struct Person: Sendable {
    var name: String
    var licenses: String
    var department = ""
    var isDeleted = false
    var upn: String?

    init(_ name: String, _ licenses: String = "Office 365 E3", department: String = "", isDeleted: Bool = false, upn: String? = nil) {
        (self.name, self.licenses, self.department, self.isDeleted, self.upn) = (name, licenses, department, isDeleted, upn)
    }

    var row: String {
        let deleted = isDeleted ? "2026-11-01 10:00:00Z" : ""
        return "\(name),\(upn ?? "\(name)@contoso.com"),\(TenantText.id(name)),\"\(licenses)\",FALSE,US,\(department),\(deleted)"
    }

    static func file(_ people: [Person]) -> String {
        (["Display name,User principal name,Object Id,Licenses,Block credential,CountryOrRegion,Department,Soft deletion time stamp"]
            + people.map(\.row)).joined(separator: "\r\n") + "\r\n"
    }
}

/// One product of a Graph user by one path.
struct Assigned: Sendable {
    var sku: String
    var off: [String] = []
    var group: String?
    var state = "Active"
    var error = "None"

    init(_ sku: String, off: [String] = [], group: String? = nil, state: String = "Active", error: String = "None") {
        (self.sku, self.off, self.group, self.state, self.error) = (sku, off, group, state, error)
    }

    var json: String {
        let plans = off.map { "\"\($0)\"" }.joined(separator: ",")
        return
            "{\"skuId\":\"\(sku)\",\"disabledPlans\":[\(plans)],\"assignedByGroup\":\(group.map { "\"\($0)\"" } ?? "null"),"
            + "\"state\":\"\(state)\",\"error\":\"\(error)\"}"
    }
}

/// A user of a Graph export.
struct GraphPerson: Sendable {
    var name: String
    /// `licenseAssignmentStates`; nil leaves the property out.
    var paths: [Assigned]?
    /// `assignedLicenses`; nil leaves the property out.
    var licenses: [Assigned]?
    /// `assignedPlans` by id and status; nil leaves the property out.
    var plans: [String: String]?
    var type = "Member"
    var isEnabled = true

    init(
        _ name: String, _ paths: [Assigned]? = [], licenses: [Assigned]? = nil, plans: [String: String]? = nil, type: String = "Member", isEnabled: Bool = true
    ) {
        (self.name, self.paths, self.licenses, self.plans, self.type, self.isEnabled) = (name, paths, licenses, plans, type, isEnabled)
    }

    var json: String {
        var parts = [
            "\"id\":\"\(TenantText.id(name))\"", "\"userPrincipalName\":\"\(name)@contoso.com\"", "\"displayName\":\"\(name)\"", "\"userType\":\"\(type)\"",
            "\"accountEnabled\":\(isEnabled)",
        ]
        // Graph users come with both columns; states alone would leave an empty list open.
        if let licenses = licenses ?? (plans == nil ? paths : nil) { parts.append("\"assignedLicenses\":[\(licenses.map(\.json).joined(separator: ","))]") }
        if let plans {
            let items = plans.sorted { $0.key < $1.key }.map { "{\"servicePlanId\":\"\($0.key)\",\"capabilityStatus\":\"\($0.value)\",\"service\":\"SCO\"}" }
            parts.append("\"assignedPlans\":[\(items.joined(separator: ","))]")
        }
        if let paths { parts.append("\"licenseAssignmentStates\":[\(paths.map(\.json).joined(separator: ","))]") }
        return "{\(parts.joined(separator: ","))}"
    }

    static func file(_ people: [GraphPerson]) -> String {
        "{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#users\",\"value\":[\n\(people.map(\.json).joined(separator: ",\n"))\n]}"
    }
}
