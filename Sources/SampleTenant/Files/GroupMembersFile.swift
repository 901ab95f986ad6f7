import ExportReading

/// `group-members.csv`: a loop over all groups and their members. Parts look at a range of users for one group.
struct GroupMembersFile: SampleFile {
    let name = "group-members.csv"
    let tenant: SampleTenant

    private var blocks: Int { max(1, (tenant.options.users + SampleBlock.members - 1) / SampleBlock.members) }

    var parts: Int { blocks * tenant.groups.rules.count }

    func write(_ part: Int, into arena: ByteArena) {
        if part == 0 { arena.append(literal: "\u{FEFF}groupName,groupId,id,userPrincipalName,displayName,userType\r\n") }
        let group = part / blocks
        let first = part % blocks * SampleBlock.members
        for row in first..<max(first, min(tenant.options.users, first + SampleBlock.members)) where tenant.isMember(row, of: group) {
            let user = tenant.user(row)
            arena.append(tenant.groups.names.csv[group])
            arena.comma()
            arena.append(tenant.groups.ids[group])
            arena.comma()
            arena.append(user.objectID)
            arena.comma()
            arena.append(principalNameOf: user, in: tenant)
            arena.comma()
            arena.append(displayNameOf: user, in: tenant, .csv)
            if user.kind == .guest { arena.append(literal: ",Guest\r\n") } else { arena.append(literal: ",Member\r\n") }
        }
    }
}
