import ExportReading

/// `group-members.csv`: a loop over all groups and their members. Parts look at a range of users for one group.
struct GroupMembersFile: SampleFile {
    static let header: StaticString = "\u{FEFF}groupName,groupId,id,userPrincipalName,displayName,userType\r\n"
    let name = "group-members.csv"
    let tenant: SampleTenant

    private var blocks: Int { max(1, (tenant.options.users + SampleBlock.members - 1) / SampleBlock.members) }

    var parts: Int { blocks * tenant.groups.rules.count }

    func write(_ part: Int, into arena: ByteArena) {
        if part == 0 { arena.append(literal: Self.header) }
        let group = part / blocks
        let first = part % blocks * SampleBlock.members
        for row in first..<max(first, min(tenant.options.users, first + SampleBlock.members)) where tenant.isMember(row, of: group) {
            arena.append(tenant.groups.names.csv[group])
            arena.comma()
            arena.append(tenant.groups.ids[group])
            arena.append(memberBehindGroup: tenant.user(row), in: tenant)
        }
    }
}

extension ByteArena {
    /// The cells of a member behind those of the group, and the end of the row.
    func append(memberBehindGroup user: SampleUser, in tenant: SampleTenant) {
        comma()
        append(user.objectID)
        comma()
        append(principalNameOf: user, in: tenant)
        comma()
        append(displayNameOf: user, in: tenant, .csv)
        if user.kind == .guest { append(literal: ",Guest\r\n") } else { append(literal: ",Member\r\n") }
    }
}
