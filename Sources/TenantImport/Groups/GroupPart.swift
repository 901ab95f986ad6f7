import ExportReading
import TenantModel

/// The memberships of one block, by the group as the file names it.
struct GroupPart: Sendable {
    /// Groups in order of first appearance: id (zero when not given) and name.
    var groups: [Key] = []
    var rowOfGroup: [UInt32] = []
    var memberships: [(group: UInt32, user: UserID)] = []
    var unresolved: [Int] = []
    var nested: [Int] = []
    var quarantined: [QuarantinedRecord] = []
    private var places: [Key: Int] = [:]

    struct Key: Hashable, Sendable {
        let id: GUID
        let name: String
    }

    /// The place of a group among ``groups``, added if it is new.
    mutating func place(of key: Key, row: UInt32) -> Int {
        if let place = places[key] { return place }
        let place = groups.count
        places[key] = place
        groups.append(key)
        rowOfGroup.append(row)
        unresolved.append(0)
        nested.append(0)
        return place
    }
}
