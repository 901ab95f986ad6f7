public import TenantModel

/// What the help desk has to expect on each day of the rollout.
public struct LoadForecast: Sendable {
    /// One day of the help desk.
    public struct DayLoad: Sendable, Equatable {
        public let date: RolloutDate
        public let load: DeskLoad
        /// Whose tickets they are, ascending.
        public let waves: [Int]
        /// Whether some are of Android users who enroll again on the track after the waves.
        public let hasTrack: Bool
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
        /// Whether some are of Android users who enroll again on the track after the waves.
        public let hasTrack: Bool
    }

    /// Days on which something comes, in the order of time; days that count from the enablement before those of the calendar.
    public let days: [DayLoad]
    /// All that each wave makes, by wave.
    public let waves: [DeskLoad]
    /// All that the track after the waves makes.
    public let track: DeskLoad
    /// The busiest day of each tier that has work, the first of several.
    public let peaks: [Peak]
    /// Days on which the high forecast is above the limit, in the order of ``days``.
    public let excesses: [Peak]

    /// All waves and the track together.
    public var total: DeskLoad { waves.reduce(into: track) { $0 += $1 } }

    /// Adds up what batches make. The calendar says when the help desk works.
    public init(_ batches: [SwitchBatch], expectation: TicketExpectation, calendar: WorkCalendar, capacity: DeskCapacity) {
        var waves = [DeskLoad](repeating: DeskLoad(), count: (batches.compactMap(\.wave).max() ?? -1) + 1)
        var track = DeskLoad()
        var loads: [RolloutDate: (load: DeskLoad, waves: Set<Int>, hasTrack: Bool)] = [:]
        for batch in batches where !batch.crowd.isEmpty {
            let load = expectation.load(batch.crowd)
            if let wave = batch.wave { waves[wave] += load } else { track += load }
            for day in 0..<ArrivalProfile.days {
                let date = ArrivalProfile.date(day, after: batch.date, calendar)
                loads[date, default: (DeskLoad(), [], false)].load += load.map { ArrivalProfile.part(of: $0, on: day) }
                if let wave = batch.wave { loads[date]?.waves.insert(wave) } else { loads[date]?.hasTrack = true }
            }
        }
        self.waves = waves
        self.track = track
        days = loads.map { DayLoad(date: $0.key, load: $0.value.load, waves: $0.value.waves.sorted(), hasTrack: $0.value.hasTrack) }
            .sorted { $0.date.precedes($1.date) }
        let all = days.map { day in HelpDeskTier.allCases.map { Peak(tier: $0, day: day, capacity: capacity) } }
        peaks = HelpDeskTier.allCases.indices.compactMap { tier in
            all.map { $0[tier] }.filter { $0.hours > 0 }.max { $0.hours < $1.hours }
        }
        excesses = all.joined().filter { peak in peak.limit.map { peak.hours > $0 } == true }
    }
}

extension LoadForecast.Peak {
    fileprivate init(tier: HelpDeskTier, day: LoadForecast.DayLoad, capacity: DeskCapacity) {
        self.init(tier: tier, date: day.date, hours: day.load[tier].hours.high, limit: capacity.limit(tier), waves: day.waves, hasTrack: day.hasTrack)
    }
}
