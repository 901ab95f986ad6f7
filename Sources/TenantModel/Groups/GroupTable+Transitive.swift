extension GroupTable {
    /// Everybody in a group and in the groups inside it. Circles end where they began.
    ///
    /// Takes time in proportion to the memberships that are met, and to a bit for each user when there are nested groups.
    public func transitiveMembers(of group: Int) -> GroupMembers {
        let groups = groupsInside(group)
        let unknown = groups.filter { !hasMembers[$0] }
        return GroupMembers(
            users: groups.count == 1 ? members(of: group).map(\.user) : users(in: groups),
            isComplete: unknown.isEmpty, groupsWithoutMembers: unknown,
            devices: groups.reduce(0) { $0 + deviceMembers[$1] })
    }

    /// The group and all groups inside it at any depth, ascending, each once.
    public func groupsInside(_ group: Int) -> [Int] {
        guard !nestings.isEmpty else { return [group] }
        var seen: Set<Int> = [group]
        var open = [group]
        while let next = open.popLast() {
            for nesting in nestings(of: next) where seen.insert(Int(nesting.member)).inserted { open.append(Int(nesting.member)) }
        }
        return seen.sorted()
    }

    /// The members of some groups, ascending, each once: a bit for every user, so that large groups need no sorting.
    private func users(in groups: [Int]) -> [UserID] {
        let slices = groups.map { members(of: $0) }.filter { !$0.isEmpty }
        guard slices.count > 1 else { return slices.first?.map(\.user) ?? [] }
        let highest = slices.reduce(0) { max($0, $1.last?.user.index ?? 0) }
        var bits = Array(repeating: UInt64(0), count: Int(highest) / 64 + 1)
        for slice in slices {
            for membership in slice { bits[Int(membership.user.index) / 64] |= 1 << UInt64(membership.user.index % 64) }
        }
        var users: [UserID] = []
        users.reserveCapacity(bits.reduce(0) { $0 + $1.nonzeroBitCount })
        for (word, var rest) in bits.enumerated() {
            while rest != 0 {
                users.append(UserID(index: UInt32(word * 64 + rest.trailingZeroBitCount)))
                rest &= rest - 1
            }
        }
        return users
    }
}
