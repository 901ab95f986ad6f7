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
    /// Members who hold Intune, or will as soon as a pending plan is on; ascending.
    public let licensed: [UserID]
    /// Members who surely do not; ascending.
    public let unlicensed: [UserID]
    /// How many members are in neither list, because nobody can tell what they hold.
    public let unknown: Int

    /// The splits of all groups that a policy targets, by name.
    public static func all(_ decisions: Decisions) -> [GroupSplit] {
        let groups = decisions.tenant.groups
        let reach = GroupReach(groups)
        var seen: Set<Int> = []
        var splits: [GroupSplit] = []
        var unread: Set<PolicyTarget> = []
        for target in decisions.tenant.policies.basicMobility.flatMap({ $0.targets ?? [] }) {
            let rows = rows(of: target, in: groups)
            guard rows.count == 1, let row = rows.first else {
                guard unread.insert(target).inserted else { continue }
                // A target may be a user, whom no group file needs.
                let isUser = target.id.map { id in decisions.tenant.users.objectID.contains(id) } ?? false
                if !isUser {
                    splits.append(GroupSplit(group: nil, name: target.text, hasMembers: false, licensed: [], unlicensed: [], unknown: 0))
                }
                continue
            }
            guard seen.insert(row).inserted else { continue }
            splits.append(split(row, reach.members(of: row), decisions))
        }
        return splits.sorted { ($0.name, $0.group ?? -1) < ($1.name, $1.group ?? -1) }
    }

    /// The names of a policy's target groups that a user is in, by themselves or by groups in them.
    public static func targets(of policy: BasicMobilityPolicy, containing user: UserID, in groups: GroupTable) -> [String] {
        let reach = GroupReach(groups)
        return (policy.targets ?? []).compactMap { target in
            let rows = rows(of: target, in: groups)
            guard rows.count == 1, let row = rows.first, reach.members(of: row)?.contains(user) == true else { return nil }
            return groups.displayName[row].isEmpty ? target.text : groups.displayName[row]
        }
    }

    private static func rows(of target: PolicyTarget, in groups: GroupTable) -> [Int] {
        if let id = target.id, let row = groups.objectID.firstIndex(of: id) { return [row] }
        return target.name.isEmpty ? [] : groups.rows(named: target.name)
    }

    private static func split(_ row: Int, _ members: [UserID]?, _ decisions: Decisions) -> GroupSplit {
        let groups = decisions.tenant.groups
        let name = groups.displayName[row].isEmpty ? groups.objectID[row].description : groups.displayName[row]
        var (licensed, unlicensed, unknown): ([UserID], [UserID], Int) = ([], [], 0)
        for user in members ?? [] {
            switch decisions.entitlement(of: user).answer {
            case .yes, .pending: licensed.append(user)
            case .no: unlicensed.append(user)
            case .unknown: unknown += 1
            }
        }
        return GroupSplit(group: row, name: name, hasMembers: members != nil, licensed: licensed, unlicensed: unlicensed, unknown: unknown)
    }
}

/// Who is in a group by itself or by groups in it.
private struct GroupReach {
    private let groups: GroupTable
    private let inner: [Int: [Int]]

    init(_ groups: GroupTable) {
        self.groups = groups
        inner = Dictionary(grouping: groups.nestings) { Int($0.group) }.mapValues { $0.map { Int($0.member) } }
    }

    /// The users, ascending; nil when no export says who is in the group. Groups that contain each other end the walk.
    func members(of row: Int) -> [UserID]? {
        guard isRead(row) else { return nil }
        var seen: Set<Int> = [row]
        var next = [row]
        var users: [UserID] = []
        while let group = next.popLast() {
            users += groups.members(of: group).map(\.user)
            for member in inner[group] ?? [] where seen.insert(member).inserted { next.append(member) }
        }
        guard seen.count > 1 else { return users }
        users.sort()
        return users.enumerated().filter { $0.offset == 0 || users[$0.offset - 1] != $0.element }.map(\.element)
    }

    private func isRead(_ row: Int) -> Bool {
        if row < groups.hasMembers.count, groups.hasMembers[row] { return true }
        return !groups.members(of: row).isEmpty || inner[row] != nil
    }
}
