import TenantModel

/// The numbers of the project file that limit waves, as they are or changed.
struct ReliefLimits: Sendable {
    /// One of the numbers.
    enum Key: Sendable, Equatable {
        case minUsers
        case maxUsers
        case maxPerSite
        case growth
        case hours(HelpDeskTier)
    }

    var minUsers: Int
    /// The lower of `maxUsers` and `maxPerDay`.
    var maxUsers: Int?
    var maxPerSite: Int?
    var growth: Double
    /// By tier, the stated ones.
    var hours: [HelpDeskTier: Double]

    /// More than this helps nobody who plans.
    private static let mostGrowth = 500
    private static let mostHours = 1_000_000

    /// The numbers that limit anything, those first that are easiest to change.
    var keys: [Key] {
        var keys: [Key] = minUsers > 0 ? [.minUsers] : []
        if maxUsers != nil { keys.append(.maxUsers) }
        if maxPerSite != nil { keys.append(.maxPerSite) }
        return keys + [.growth] + HelpDeskTier.allCases.filter { hours[$0] != nil }.map { .hours($0) }
    }

    /// With as much room as a number can give.
    func relaxed(_ key: Key) -> ReliefLimits {
        var limits = self
        switch key {
        case .minUsers: limits.minUsers = 0
        case .maxUsers: limits.maxUsers = nil
        case .maxPerSite: limits.maxPerSite = nil
        case .growth: limits.growth = max(growth, Double(Self.mostGrowth) / 10)
        case .hours(let tier): limits.hours[tier] = nil
        }
        return limits
    }

    /// With the number of other limits.
    func restored(_ key: Key, from other: ReliefLimits) -> ReliefLimits {
        var limits = self
        switch key {
        case .minUsers: limits.minUsers = other.minUsers
        case .maxUsers: limits.maxUsers = other.maxUsers
        case .maxPerSite: limits.maxPerSite = other.maxPerSite
        case .growth: limits.growth = other.growth
        case .hours(let tier): limits.hours[tier] = other.hours[tier]
        }
        return limits
    }

    /// These limits with the number changed from that of others by as little as will do; nil when nothing does. `users`: how many people there are.
    func tightened(_ key: Key, from now: ReliefLimits, users: Int, where holds: (ReliefLimits) -> Bool) -> ReliefLimits? {
        func search(above none: Int, most: Int, _ change: (inout ReliefLimits, Int) -> Void) -> ReliefLimits? {
            func changed(_ number: Int) -> ReliefLimits {
                var limits = self
                change(&limits, number)
                return limits
            }
            return Self.least(above: none, most: most) { holds(changed($0)) }.map(changed)
        }
        switch key {
        case .minUsers: return search(above: 0, most: now.minUsers) { $0.minUsers = now.minUsers - $1 }
        case .maxUsers: return search(above: now.maxUsers ?? 0, most: users) { $0.maxUsers = $1 }
        case .maxPerSite: return search(above: now.maxPerSite ?? 0, most: users) { $0.maxPerSite = $1 }
        case .growth: return search(above: Int(now.growth * 10), most: Self.mostGrowth) { $0.growth = Double($1) / 10 }
        case .hours(let tier):
            return search(above: Int((now.hours[tier] ?? 0) * 10), most: Self.mostHours) { $0.hours[tier] = Double($1) / 10 }
        }
    }

    /// The smallest number above another that will do, as far as more always does when less does; nil when none up to `most` will.
    private static func least(above none: Int, most: Int, where holds: (Int) -> Bool) -> Int? {
        guard most > none else { return nil }
        var (low, high) = (none, none + 1)
        while high < most, !holds(high) { (low, high) = (high, min(most, high * 2)) }
        guard holds(high) else { return nil }
        while high - low > 1 {
            let middle = low + (high - low) / 2
            if holds(middle) { high = middle } else { low = middle }
        }
        return high
    }
}
