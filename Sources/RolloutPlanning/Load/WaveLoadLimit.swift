public import TenantModel

/// How much work a wave may make, in one number for those who divide users into waves.
///
/// With several tiers the number of a set of risk classes is that of the tier of which it takes most, so that no tier is ever above its limit; where sets
/// of different tiers meet in a wave, waves may stay below what the desk could carry.
public struct WaveLoadLimit: Sendable {
    /// The most that the users of a wave may add up to; nil when nobody said what the help desk can carry.
    public let limit: Int64?
    /// By raw value of the set.
    private let loads: [Int64]

    /// `gapDays`: from the first day of a wave to that of the next, at least.
    public init(_ expectation: TicketExpectation, capacity: DeskCapacity, settings: CalendarSettings) {
        let tiers = capacity.tiers.map { (tier: $0, limit: capacity.limit($0) ?? 0) }
        guard let reference = tiers.map(\.limit).max() else {
            limit = nil
            loads = []
            return
        }
        var weekdaysOnly = CalendarSettings()
        weekdaysOnly.weekdays = settings.weekdays
        let busiest = ArrivalProfile.busiest(gapDays: settings.minGapDays, WorkCalendar(weekdaysOnly, sites: []))
        // What other waves leave of the busiest day.
        let limit = reference / busiest * ArrivalProfile.cumulative[0]
        self.limit = limit
        loads = (0..<RiskClass.limit).map { raw in
            let load = expectation.load(RiskClass(rawValue: UInt16(raw)))
            return tiers.map { tier, own in
                let hours = ArrivalProfile.part(of: load[tier].hours.high, on: 0) + 1
                guard load[tier].hours.high > 0 else { return 0 }
                return own == 0 ? limit + 1 : (hours * (reference / 1_000) + own / 1_000 - 1) / max(1, own / 1_000)
            }.max() ?? 0
        }
    }

    /// What one user of a set adds, in millionths of an hour on the busiest day; 0 without limit.
    public func load(_ risks: RiskClass) -> Int64 { loads.isEmpty ? 0 : loads[Int(risks.rawValue) & (RiskClass.limit - 1)] }
}
