import TenantModel

/// A group with every group inside it, at any depth; circles end where they began.
struct GroupClosure {
    /// The rows of the group and of all groups in it, ascending.
    let rows: [Int]
    /// Whether everybody in it was read.
    let isWhole: Bool
    /// Whether devices are members.
    let hasDevices: Bool
    /// Whether users are members.
    let hasUsers: Bool

    init(of group: Int, in groups: GroupTable, nested: [Int: [Int]]) {
        var seen: Set<Int> = [group]
        var open = [group]
        var isWhole = true
        var hasDevices = false
        var hasUsers = false
        while let row = open.popLast() {
            let inside = nested[row] ?? []
            let counted = groups.nestedGroups.indices.contains(row) ? groups.nestedGroups[row] : 0
            if counted > inside.count { isWhole = false }
            if groups.hasMembers.indices.contains(row), !groups.hasMembers[row] { isWhole = false }
            if groups.deviceMembers.indices.contains(row), groups.deviceMembers[row] > 0 { hasDevices = true }
            if !groups.members(of: row).isEmpty { hasUsers = true }
            for member in inside where seen.insert(member).inserted { open.append(member) }
        }
        rows = seen.sorted()
        self.isWhole = isWhole
        self.hasDevices = hasDevices
        self.hasUsers = hasUsers
    }

    /// The groups in each group.
    static func nested(_ groups: GroupTable) -> [Int: [Int]] {
        groups.nestings.reduce(into: [:]) { nested, nesting in nested[Int(nesting.group), default: []].append(Int(nesting.member)) }
    }
}
