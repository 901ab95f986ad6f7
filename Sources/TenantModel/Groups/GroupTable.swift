public import ExportReading

/// Groups and who is in them.
public struct GroupTable: Sendable {
    /// Entra object id; zero when only the name is known.
    public var objectID: [GUID] = []
    public var displayName: [String] = []
    public var evidence: [Evidence] = []
    /// One entry per membership of a user who was read: the group's row and the user, sorted.
    public var memberships: [Membership] = []
    /// How many members of each group are not among the users read.
    public var unresolvedMembers: [Int] = []
    /// How many members of each group are groups themselves, whether or not they were read.
    public var nestedGroups: [Int] = []
    /// Groups in groups, sorted.
    public var nestings: [Nesting] = []
    /// Whether an export says who is in each group; a group that is only listed has unknown members.
    public var hasMembers: [Bool] = []
    /// Whether membership of each group is computed by a rule.
    public var isDynamic: [Trit] = []
    /// How many members of each group are devices.
    public var deviceMembers: [Int] = []

    /// A user in a group.
    public struct Membership: Sendable, Hashable, Comparable {
        /// The group's row.
        public let group: UInt32
        /// The member.
        public let user: UserID

        /// A user in a group.
        public init(group: UInt32, user: UserID) {
            self.group = group
            self.user = user
        }

        public static func < (a: Membership, b: Membership) -> Bool { a.group != b.group ? a.group < b.group : a.user < b.user }
    }

    /// A group in a group.
    public struct Nesting: Sendable, Hashable, Comparable {
        /// The outer group's row.
        public let group: UInt32
        /// The row of the group that is its member.
        public let member: UInt32

        /// A group in a group.
        public init(group: UInt32, member: UInt32) {
            self.group = group
            self.member = member
        }

        public static func < (a: Nesting, b: Nesting) -> Bool { a.group != b.group ? a.group < b.group : a.member < b.member }
    }

    /// An empty table.
    public init() {}

    /// How many groups there are.
    public var count: Int { objectID.count }

    /// The members of a group who were read.
    public func members(of group: Int) -> ArraySlice<Membership> {
        let start = memberships.partitioningIndex { $0.group >= UInt32(group) }
        let end = memberships.partitioningIndex { $0.group > UInt32(group) }
        return memberships[start..<end]
    }

    /// The groups that are members of a group.
    public func nestings(of group: Int) -> ArraySlice<Nesting> {
        let start = nestings.partitioningIndex { $0.group >= UInt32(group) }
        let end = nestings.partitioningIndex { $0.group > UInt32(group) }
        return nestings[start..<end]
    }

    /// The name of a group, else its id.
    public func name(of row: Int) -> String { displayName[row].isEmpty ? objectID[row].description : displayName[row] }

    /// Whether an export says that nobody and nothing is in a group.
    public func isKnownEmpty(_ row: Int) -> Bool {
        hasMembers[row] && members(of: row).isEmpty && unresolvedMembers[row] == 0 && nestedGroups[row] == 0 && deviceMembers[row] == 0
    }

    /// The rows of the groups that a project file's name or id may mean.
    public func rows(named name: String) -> [Int] {
        let id = GUID(name)
        return (0..<count).filter { objectID[$0] == id || displayName[$0].lowercased() == name.lowercased() }
    }
}

extension Array {
    /// The first index whose element satisfies the predicate, in an array where all that do not come first.
    fileprivate func partitioningIndex(_ predicate: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if predicate(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
