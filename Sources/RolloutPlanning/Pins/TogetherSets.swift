import Preflight
public import TenantModel

/// People who must move in the same wave. Sets of the project file that share somebody are one set.
public struct TogetherSets: Sendable {
    /// Each set's members who are in some wave, ascending; sets of one are left out.
    public let sets: [[UserID]]
    private let setOfUser: [UserID: Int]

    init(_ lists: [[UserID]], hasWave: (UserID) -> Bool) {
        var parent: [UserID: UserID] = [:]
        func root(_ user: UserID) -> UserID {
            var user = user
            while let above = parent[user], above != user { user = above }
            return user
        }
        for list in lists {
            guard let first = list.first else { continue }
            for user in list {
                let (a, b) = (root(first), root(user))
                if parent[user] == nil { parent[user] = b }
                parent[max(a, b)] = min(a, b)
            }
        }
        var members: [UserID: [UserID]] = [:]
        for user in parent.keys.sorted() where hasWave(user) { members[root(user), default: []].append(user) }
        sets = members.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map(\.value)
        var places: [UserID: Int] = [:]
        for (place, set) in sets.enumerated() { for user in set { places[user] = place } }
        setOfUser = places
    }

    /// The place of a user's set; nil when the user moves alone.
    public func set(of user: UserID) -> Int? { setOfUser[user] }
}
