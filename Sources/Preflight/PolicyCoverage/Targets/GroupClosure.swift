import TenantModel

/// A group with every group inside it, and what is known of their members.
struct GroupClosure {
    /// The rows of the group and of all groups in it, ascending.
    let rows: [Int]
    /// Whether everybody in it was read.
    let isWhole: Bool
    /// Whether devices are members.
    let hasDevices: Bool
    /// Whether users are members.
    let hasUsers: Bool

    init(of group: Int, in groups: GroupTable) {
        rows = groups.groupsInside(group)
        isWhole = rows.allSatisfy { groups.hasMembers.indices.contains($0) && groups.hasMembers[$0] }
        hasDevices = rows.contains { groups.deviceMembers.indices.contains($0) && groups.deviceMembers[$0] > 0 }
        hasUsers = rows.contains { !groups.members(of: $0).isEmpty }
    }
}
