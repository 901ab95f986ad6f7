import ExportReading
import TenantModel

/// The Basic Mobility policies that can apply to somebody, in the order in which they are tried: priority, else creation, else the order of the file.
struct BasicMobilityOrder {
    /// Places in ``PolicyList/basicMobility``.
    let order: [Int]
    /// Whether neither priority nor creation time says it.
    let isAssumed: Bool

    init(_ policies: [BasicMobilityPolicy]) {
        let active = policies.indices.filter { policies[$0].isEnabled != .no && !policies[$0].isPendingDeletion && policies[$0].targets?.isEmpty != true }
        if let priorities = Self.keys(active, { policies[$0].priority.map(Int64.init) }) {
            order = active.sorted { (priorities[$0] ?? 0, $0) < (priorities[$1] ?? 0, $1) }
            isAssumed = false
        } else if let moments = Self.keys(active, { policies[$0].createdAt?.seconds }) {
            order = active.sorted { (moments[$0] ?? 0, $0) < (moments[$1] ?? 0, $1) }
            isAssumed = false
        } else {
            order = active
            isAssumed = active.count > 1
        }
    }

    /// The key of every policy; nil when one has none, or two have the same: the key does not order them then.
    private static func keys(_ places: [Int], _ key: (Int) -> Int64?) -> [Int: Int64]? {
        var keys: [Int: Int64] = [:]
        for place in places {
            guard let value = key(place) else { return nil }
            keys[place] = value
        }
        return Set(keys.values).count == keys.count ? keys : nil
    }
}
