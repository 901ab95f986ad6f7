import ExportReading
public import TenantModel

/// A group that Basic Mobility policies target, with its members split by who holds Intune already: the replacement of a policy is assigned
/// to those who are licensed first, and the others get it in their wave.
public struct GroupSplit: Sendable {
    /// The group's row; nil when it is not among the groups read.
    public let group: Int?
    /// Its name, else its id.
    public let name: String
    /// Whether an export says who is in it. If not, nobody is listed.
    public let hasMembers: Bool
    /// Whether everybody in it was read, groups inside it as well.
    public let isWhole: Bool
    /// Members who hold Intune, or will as soon as a pending plan is on; ascending.
    public let licensed: [UserID]
    /// Members who surely do not; ascending.
    public let unlicensed: [UserID]
    /// How many members are in neither list, because nobody can tell what they hold.
    public let unknown: Int

    /// The splits of all groups that a policy targets, by name.
    public static func all(_ decisions: Decisions) -> [GroupSplit] {
        let tenant = decisions.tenant
        let targets = tenant.policies.basicMobility.flatMap { $0.targets ?? [] }
        guard !targets.isEmpty else { return [] }
        let resolver = TargetResolver(tenant, targets: targets)
        var seen: Set<Int> = []
        var unread: Set<PolicyTarget> = []
        var splits: [GroupSplit] = []
        for target in targets {
            switch resolver.meaning(of: target) {
            case .group(let row): if seen.insert(row).inserted { splits.append(GroupSplit(row, decisions)) }
            // A user who is a target needs no group.
            case .user: break
            case .open: if unread.insert(target).inserted { splits.append(GroupSplit(unread: target.text)) }
            }
        }
        return splits.sorted { ($0.name, $0.group ?? -1) < ($1.name, $1.group ?? -1) }
    }

    /// The names of a policy's target groups that a user is in, by themselves or by groups in them.
    public static func targets(of policy: BasicMobilityPolicy, containing user: UserID, in tenant: Tenant) -> [String] {
        let targets = policy.targets ?? []
        let resolver = TargetResolver(tenant, targets: targets)
        return targets.compactMap { target in
            guard case .group(let row) = resolver.meaning(of: target) else { return nil }
            let inside = tenant.groups.groupsInside(row)
            guard inside.contains(where: { inner in tenant.groups.members(of: inner).contains { $0.user == user } }) else { return nil }
            return tenant.groups.name(of: row)
        }
    }

    private init(unread name: String) {
        group = nil
        self.name = name
        hasMembers = false
        isWhole = false
        (licensed, unlicensed, unknown) = ([], [], 0)
    }

    private init(_ row: Int, _ decisions: Decisions) {
        let groups = decisions.tenant.groups
        let members = groups.transitiveMembers(of: row)
        group = row
        name = groups.name(of: row)
        hasMembers = !members.users.isEmpty || groups.hasMembers[row]
        isWhole = members.isComplete
        var (licensed, unlicensed, unknown): ([UserID], [UserID], Int) = ([], [], 0)
        for user in members.users {
            switch decisions.entitlement(of: user).answer {
            case .yes, .pending: licensed.append(user)
            case .no: unlicensed.append(user)
            case .unknown: unknown += 1
            }
        }
        (self.licensed, self.unlicensed, self.unknown) = (licensed, unlicensed, unknown)
    }
}
