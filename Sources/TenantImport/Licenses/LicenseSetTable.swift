import TenantModel

/// License sets, each once, in order of first appearance; the first is "not read".
struct LicenseSetTable: Sendable {
    private(set) var sets: [LicenseSet] = [.notRead]
    private var ids: [LicenseSet: LicenseSetID] = [.notRead: .notRead]

    /// The id of a set, added if it is new.
    mutating func intern(_ set: LicenseSet) -> LicenseSetID {
        if let id = ids[set] { return id }
        let id = LicenseSetID(index: UInt32(sets.count))
        sets.append(set)
        ids[set] = id
        return id
    }

    /// Adds all sets of another table; returns their ids here.
    mutating func merge(_ other: LicenseSetTable) -> [LicenseSetID] { other.sets.map { intern($0) } }
}
