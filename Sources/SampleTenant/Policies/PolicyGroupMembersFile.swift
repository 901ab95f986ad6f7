import ExportReading

/// `policy-group-members.csv`: the members of the groups that policies are assigned to, in the format of `group-members.csv`.
struct PolicyGroupMembersFile: SampleFile {
    let name = "policy-group-members.csv"
    let tenant: SampleTenant

    private var blocks: Int { max(1, (tenant.options.users + SampleBlock.members - 1) / SampleBlock.members) }

    var parts: Int { blocks * SamplePolicies.groupCount }

    func write(_ part: Int, into arena: ByteArena) {
        if part == 0 { arena.append(literal: GroupMembersFile.header) }
        let group = part / blocks
        let first = part % blocks * SampleBlock.members
        for row in first..<max(first, min(tenant.options.users, first + SampleBlock.members)) where tenant.isMember(row, ofPolicyGroup: group) {
            arena.append(literal: "Policy Group ")
            SamplePolicies.appendNumber(of: group, to: arena)
            arena.comma()
            arena.append(tenant.policies.groupIDs[group])
            arena.append(memberBehindGroup: tenant.user(row), in: tenant)
        }
    }
}
