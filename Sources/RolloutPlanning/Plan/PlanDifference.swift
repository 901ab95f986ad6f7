import Preflight
public import TenantModel

/// What is different from the plan that an earlier run left.
public struct PlanDifference: Sendable, Equatable {
    /// A user in another wave than before.
    public struct Move: Sendable, Equatable {
        public let user: UserID
        public let from: Int
        public let to: Int
        /// Whether somebody asked for it.
        public let isPinned: Bool
    }

    /// Users who were in no wave before.
    public let added: [UserID]
    public let moved: [Move]
    /// Users who had a wave and have none any more, or are not in the exports any more, by principal name.
    public let removed: [String]
    public let unchanged: Int
    /// Waves whose day changed, by number, with the day before.
    public let redated: [Int: String]

    /// Nil without an earlier plan.
    init?(_ basis: PlanBasis, waveOfUser: [Int16], waves: [PlanWave]) {
        guard basis.earlier.isThere else { return nil }
        let users = basis.decisions.tenant.users
        var added: [UserID] = []
        var moved: [Move] = []
        var removed = basis.earlier.gone
        var unchanged = 0
        for user in users.ids {
            let now = Int(waveOfUser[user.row])
            switch (basis.earlier.planned[user], now < 0 ? nil : now) {
            case (nil, nil): break
            case (nil, _): added.append(user)
            case (_, nil): removed.append(users.userPrincipalName[user.row])
            case (let from?, let to?):
                if from == to { unchanged += 1 } else { moved.append(Move(user: user, from: from, to: to, isPinned: basis.pins.waves[user] != nil)) }
            }
        }
        self.added = added
        self.moved = moved
        self.removed = removed.sorted()
        self.unchanged = unchanged
        let dates = Dictionary(uniqueKeysWithValues: waves.map { ($0.number, $0.date.description) })
        redated = basis.earlier.datesOfWaves.filter { wave, date in dates[wave].map { $0 != date } ?? false }
    }
}
