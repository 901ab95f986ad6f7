import ExportReading
import TenantModel

/// The memberships of one block, by the group as the file names it.
struct GroupPart: Sendable {
    /// Groups in order of first appearance.
    var groups: [Entry] = []
    var memberships: [(group: UInt32, user: UserID)] = []
    /// Members that are groups: the outer group's place, how the file names the inner one, and the row.
    var nestings: [(group: UInt32, member: Key, row: UInt32)] = []
    /// Members of no known type who are not among the users: an id may yet be that of a group.
    var unknownIDs: [(group: UInt32, id: GUID)] = []
    /// Groups whose expanded members are exactly as many as Graph gives at most.
    var cut: [(group: UInt32, row: UInt32)] = []
    var quarantined: [QuarantinedRecord] = []
    private var places: [Key: Int] = [:]

    struct Key: Hashable, Sendable {
        /// Zero when not given.
        let id: GUID
        let name: String
    }

    /// What the block says of one group.
    struct Entry: Sendable {
        let key: Key
        let row: UInt32
        /// Members who are nobody among the users and no group.
        var unresolved = 0
        var nested = 0
        var devices = 0
        var hasMembers = false
        var isDynamic = Trit.unknown
    }

    /// The place of a group among ``groups``, added if it is new.
    mutating func place(of key: Key, row: UInt32) -> Int {
        if let place = places[key] { return place }
        let place = groups.count
        places[key] = place
        groups.append(Entry(key: key, row: row))
        return place
    }
}
