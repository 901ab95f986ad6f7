import ExportReading
import Preflight
import TenantModel
import TestSupport

/// A tiny tenant: which exports there are, and what the project file says.
struct Scenario: Sendable {
    var people: [Person]?
    var graph: [GraphPerson]?
    var directory: [DirectoryDevice]?
    var inventory: [ManagedDevice]?
    /// Further files by name.
    var files: [String: String]
    var settings: ProjectSettings

    init(
        people: [Person]? = nil, graph: [GraphPerson]? = nil, directory: [DirectoryDevice]? = nil, inventory: [ManagedDevice]? = nil,
        files: [String: String] = [:], settings change: (inout ProjectSettings) -> Void = { $0.authority = .office365 }
    ) {
        (self.people, self.graph, self.directory, self.inventory, self.files) = (people, graph, directory, inventory, files)
        settings = ProjectSettings()
        change(&settings)
    }

    func tenant() throws -> Tenant {
        var all = files
        if let people { all["users.csv"] = Person.file(people) }
        if let graph { all["graph-users.json"] = GraphPerson.file(graph) }
        if let directory { all["entra.csv"] = DirectoryDevice.file(directory) }
        if let inventory { all["intune.json"] = ManagedDevice.file(inventory) }
        return try TenantText.tenant(all)
    }

    func decisions() throws -> Decisions { DecisionMaker(tenant: try tenant(), settings: settings, asOf: TenantText.now).decide() }

    func assessment(_ selection: RuleSelection = RuleSelection(), rules: [any Rule] = allRules) throws -> Assessment {
        Assessment(try decisions(), selection: selection, rules: rules)
    }
}

extension Scenario {
    /// Seats of one product by part number.
    static func seats(_ pools: [(sku: String, part: String, enabled: Int, consumed: Int)], account: String = "contoso", status: String = "Enabled") -> String {
        let items = pools.map { pool in
            "{\"accountId\":\"\(TenantText.id(account))\",\"capabilityStatus\":\"\(status)\",\"consumedUnits\":\(pool.consumed),"
                + "\"prepaidUnits\":{\"enabled\":\(pool.enabled),\"suspended\":0,\"warning\":0},\"skuId\":\"\(pool.sku)\",\"skuPartNumber\":\"\(pool.part)\","
                + "\"servicePlans\":[{\"servicePlanId\":\"\(Plan.intune)\",\"servicePlanName\":\"INTUNE_A\",\"provisioningStatus\":\"Success\"}]}"
        }
        return "{\"value\":[\n\(items.joined(separator: ",\n"))\n]}"
    }

    /// The organization of an account.
    static func organization(_ account: String = "contoso", domains: [String] = ["contoso.com"], authority: String? = nil) -> String {
        let names = domains.map { "{\"name\":\"\($0)\"}" }.joined(separator: ",")
        let value = authority.map { ",\"mobileDeviceManagementAuthority\":\"\($0)\"" } ?? ""
        return "{\"value\":[{\"id\":\"\(TenantText.id(account))\",\"displayName\":\"Contoso\",\"verifiedDomains\":[\(names)]\(value)}]}"
    }

    /// Microsoft's script for Basic Mobility devices.
    static func ownership(_ devices: [(name: String, owner: String)], seen: Double = 1) -> String {
        (["DeviceDisplayName,DeviceId,DeviceOSType,DeviceTrustLevel,DeviceIsManaged,DeviceOwnerUPN,ApproximateLastLogonTimestamp"]
            + devices.map { device in
                let id = TenantText.id("entra " + device.name)
                return "\(device.name),\(id),iOS,Workplace,True,\(device.owner)@contoso.com,\(TenantText.daysAgo(seen))"
            }).joined(separator: "\r\n") + "\r\n"
    }
}

extension RuleReport {
    /// `partial high 2, medium 1 ? intuneDevices`: what tests compare.
    var summary: String {
        let found = findings.map { "\($0.severity) \($0.subjects.count)" }.joined(separator: ", ")
        let open = missing.map(\.rawValue).joined(separator: ", ")
        return [result.rawValue, found, open.isEmpty ? "" : "? \(open)"].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
