public import ExportReading
import TenantModel

/// Whom replacement policies are to be assigned to: the targets of a Basic Mobility policy, as far as they are groups with a known id.
public struct ReplacementTargets: Sendable, Equatable {
    /// A group that can be assigned.
    public struct Group: Sendable, Equatable {
        public let id: GUID
        /// Empty when no export names it.
        public let name: String
    }

    /// In the order of the policy, each once.
    public private(set) var groups: [Group] = []
    /// Names for which no single group was read.
    public private(set) var unresolved: [String] = []
    /// Users whom the policy names one by one: Intune assigns to groups only.
    public private(set) var users: [String] = []
    /// Whether the targets could not be read.
    public private(set) var isUnknown = false

    /// Looks the targets up; nil when they could not be read.
    init(_ targets: [PolicyTarget]?, in tenant: Tenant) {
        guard let targets else {
            isUnknown = true
            return
        }
        for target in targets { add(target, in: tenant) }
    }

    private mutating func add(_ target: PolicyTarget, in tenant: Tenant) {
        if let id = target.id, !id.isZero {
            if let row = tenant.groups.objectID.firstIndex(of: id) {
                add(Group(id: id, name: tenant.groups.displayName[row]))
            } else if let row = tenant.users.objectID.firstIndex(of: id) {
                users.append(tenant.users.userPrincipalName[row])
            } else {
                add(Group(id: id, name: target.name))
            }
            return
        }
        guard !target.name.isEmpty else { return }
        let rows = tenant.groups.rows(named: target.name).filter { !tenant.groups.objectID[$0].isZero }
        if rows.count == 1 {
            add(Group(id: tenant.groups.objectID[rows[0]], name: tenant.groups.displayName[rows[0]]))
        } else if !unresolved.contains(target.name) {
            unresolved.append(target.name)
        }
    }

    private mutating func add(_ group: Group) {
        if !groups.contains(where: { $0.id == group.id }) { groups.append(group) }
    }
}
