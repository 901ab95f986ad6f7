/// Everybody in a group, those in the groups inside it included.
public struct GroupMembers: Sendable, Equatable {
    /// The users, ascending, each once.
    public let users: [UserID]
    /// Whether an export says who is in the group and in every group inside it. Else there may be more.
    public let isComplete: Bool
    /// Groups at any depth whose members no export lists, ascending; the group itself included.
    public let groupsWithoutMembers: [Int]
    /// How many members at any depth are devices.
    public let devices: Int

    /// Members of a group.
    public init(users: [UserID], isComplete: Bool, groupsWithoutMembers: [Int], devices: Int) {
        self.users = users
        self.isComplete = isComplete
        self.groupsWithoutMembers = groupsWithoutMembers
        self.devices = devices
    }
}
