import ExportReading

/// One file of the tenant, written in parts that do not know of each other.
protocol SampleFile: Sendable {
    /// Its name in the folder.
    var name: String { get }
    /// How many parts it has, at least one.
    var parts: Int { get }
    /// Appends a part.
    func write(_ part: Int, into arena: ByteArena)
}

/// A file with a record or more for each user: a beginning, users in blocks, an end.
protocol UserBlockFile: SampleFile {
    var tenant: SampleTenant { get }
    /// What stands before the first record.
    var beginning: StaticString { get }
    /// What stands after the last record.
    var end: StaticString { get }
    /// Appends the records of a user.
    func write(_ user: SampleUser, into arena: ByteArena)
}

extension UserBlockFile {
    var end: StaticString { "" }

    var parts: Int { max(1, (tenant.options.users + SampleBlock.users - 1) / SampleBlock.users) }

    func write(_ part: Int, into arena: ByteArena) {
        if part == 0 { arena.append(literal: beginning) }
        let first = part * SampleBlock.users
        for row in first..<max(first, min(tenant.options.users, first + SampleBlock.users)) { write(tenant.user(row), into: arena) }
        if part == parts - 1 { arena.append(literal: end) }
    }
}

/// How large parts are.
enum SampleBlock {
    /// Users of a part: large enough to be worth a thread's while, small enough that memory stays small.
    static let users = 2048
    /// Users that are looked at for one part of a group's members.
    static let members = 16_384
}
