public import TenantModel

/// What the help desk has to expect on each day of the rollout.
public struct LoadForecast: Sendable {
    /// One day of the help desk.
    public struct DayLoad: Sendable, Equatable {
        public let date: RolloutDate
        public let load: DeskLoad
        /// Whose tickets they are, ascending.
        public let waves: [Int]
    }

    /// The busiest day of a tier, or a day on which a tier has too much.
    public struct Peak: Sendable, Equatable {
        public let tier: HelpDeskTier
        public let date: RolloutDate
        /// High, in millionths of an hour.
        public let hours: Int64
        /// The most that the tier can carry; nil when nobody said.
        public let limit: Int64?
        /// Whose tickets they are, ascending.
        public let waves: [Int]
    }

    /// Two waves that meet at the help desk.
    public struct Overlap: Sendable, Equatable {
        public let wave: Int
        public let laterWave: Int
        /// From the one to the other; less than seven.
        public let days: Int
    }

    /// Days on which something comes, in the order of time; days that count from the enablement before those of the calendar.
    public let days: [DayLoad]
    /// All that each wave makes, by wave.
    public let waves: [DeskLoad]
    /// The busiest day of each tier that has work, the first of several.
    public let peaks: [Peak]
    /// Days on which the high forecast is above the limit, in the order of ``days``.
    public let excesses: [Peak]
    public let overlaps: [Overlap]

    /// Adds up what batches make. The calendar says when the help desk works.
    public init(_ batches: [SwitchBatch], expectation: TicketExpectation, calendar: WorkCalendar, capacity: DeskCapacity) {
        var waves = [DeskLoad](repeating: DeskLoad(), count: (batches.map(\.wave).max() ?? -1) + 1)
        var loads: [RolloutDate: (load: DeskLoad, waves: Set<Int>)] = [:]
        for batch in batches where !batch.crowd.isEmpty {
            let load = expectation.load(batch.crowd)
            waves[batch.wave] += load
            for day in 0..<ArrivalProfile.days {
                let date = ArrivalProfile.date(day, after: batch.date, calendar)
                loads[date, default: (DeskLoad(), [])].load += load.map { ArrivalProfile.part(of: $0, on: day) }
                loads[date]?.waves.insert(batch.wave)
            }
        }
        self.waves = waves
        days = loads.map { DayLoad(date: $0.key, load: $0.value.load, waves: $0.value.waves.sorted()) }.sorted { $0.date.precedes($1.date) }
        let all = days.map { day in HelpDeskTier.allCases.map { Peak(tier: $0, day: day, capacity: capacity) } }
        peaks = HelpDeskTier.allCases.indices.compactMap { tier in
            all.map { $0[tier] }.filter { $0.hours > 0 }.max { $0.hours < $1.hours }
        }
        excesses = all.joined().filter { peak in peak.limit.map { peak.hours > $0 } == true }
        overlaps = Self.overlaps(batches.filter { !$0.crowd.isEmpty })
    }

    /// Each pair once, with the fewest days between them.
    private static func overlaps(_ batches: [SwitchBatch]) -> [Overlap] {
        var closest: [[Int]: Int] = [:]
        for first in batches {
            for second in batches where first.wave < second.wave {
                guard let days = first.date.distance(to: second.date), abs(days) < ArrivalProfile.days else { continue }
                closest[[first.wave, second.wave]] = min(closest[[first.wave, second.wave]] ?? .max, abs(days))
            }
        }
        return closest.map { Overlap(wave: $0.key[0], laterWave: $0.key[1], days: $0.value) }.sorted { ($0.wave, $0.laterWave) < ($1.wave, $1.laterWave) }
    }
}

extension LoadForecast.Peak {
    fileprivate init(tier: HelpDeskTier, day: LoadForecast.DayLoad, capacity: DeskCapacity) {
        self.init(tier: tier, date: day.date, hours: day.load[tier].hours.high, limit: capacity.limit(tier), waves: day.waves)
    }
}
