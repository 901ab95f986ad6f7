import ExportReading
import TenantModel

/// What the exported Conditional Access policies say about devices.
struct AccessPolicies: Sendable {
    /// Whether any was read: classic policies never are, so that their absence proves nothing.
    let wasRead: Bool
    /// Policies that are on and ask for a compliant device.
    let enabled: [IntunePolicy]
    /// Whether one that is on covers Exchange ActiveSync clients.
    let blocksExchangeActiveSync: Bool

    init(_ tenant: Tenant) {
        let policies = tenant.policies.intune.filter { $0.family == .conditionalAccess }
        let inForce = policies.filter { $0.state == "enabled" }
        wasRead = !policies.isEmpty
        enabled = inForce.filter { Self.list($0, "grantcontrols.builtincontrols").contains("compliantdevice") }
        blocksExchangeActiveSync = inForce.contains { Self.list($0, "conditions.clientapptypes").contains("exchangeactivesync") }
    }

    /// Whether every policy that asks for a compliant device leaves the group out.
    func excludes(_ group: PolicyTarget, _ tenant: Tenant) -> Bool {
        let names = Set(([group.id?.description ?? "", group.name, tenant.groups.name(of: group)]).filter { !$0.isEmpty }.map { $0.lowercased() })
        return enabled.allSatisfy { policy in Self.list(policy, "conditions.users.excludegroups").contains { names.contains($0) } }
    }

    private static func list(_ policy: IntunePolicy, _ path: String) -> [String] {
        switch policy.values[path] {
        case .list(let items): items.map { $0.lowercased() }
        case .text(let text): [text.lowercased()]
        default: []
        }
    }
}

extension GroupTable {
    /// The name of the group that a policy means: as it says, else as the groups that were read say, else the id.
    func name(of target: PolicyTarget) -> String {
        guard target.name.isEmpty, let id = target.id else { return target.text }
        return objectID.firstIndex(of: id).map { displayName[$0] } ?? target.text
    }
}
