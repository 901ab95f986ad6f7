import TenantModel

/// What the pilot asks of the help desk, where somebody said what that can carry.
struct PilotDesk: Sendable {
    /// The most that the users of a wave may add up to.
    let most: Int64
    private let load: LoadOfUsers

    /// Nil while the capacity is not stated.
    init?(_ load: LoadOfUsers) {
        guard let most = load.mostOfWave else { return nil }
        self.most = most
        self.load = load
    }

    /// What users add up to.
    func load(of users: some Sequence<UserID>) -> Int64 { users.reduce(0) { $0 + load.load($1) } }

    /// The first day of a pilot of these users, the busiest it has, by tier with a limit.
    func peaks(of users: some Sequence<UserID>) -> [PilotPlan.DeskPeak] {
        var crowd = RiskCrowd()
        for user in users { crowd.add(load.risksInWave(user)) }
        let week = load.expectation.load(crowd)
        return load.capacity.tiers.map { tier in
            PilotPlan.DeskPeak(tier: tier, hours: ArrivalProfile.part(of: week[tier].hours.high, on: 0), limit: load.capacity.limit(tier) ?? 0)
        }
    }
}
