import TenantModel
import Testing

@testable import RolloutPlanning

@Suite struct `The load that a wave may have` {
    private func limit(_ capacity: [HelpDeskTier: Double], gap: Int = 7, weekdays: Set<Weekday> = [.tuesday]) -> WaveLoadLimit {
        WaveLoadLimit(TicketExpectation(TicketRates()), capacity: DeskCapacity(capacity), settings: CalendarText.settings(weekdays: weekdays, gap: gap))
    }

    @Test func `Without capacity there is none`() {
        #expect(limit([:]).limit == nil)
        #expect(limit([:]).load(.offline) == 0)
    }

    @Test(
        arguments: [
            // Waves a week apart on Tuesdays do not meet: 80 % of ten hours on the first day.
            (7, [.tuesday], 8.0),
            // On Mondays the weekend of the wave before waits until the first day: 27 sixtieths, and 6 of Saturday and Sunday.
            (7, [.monday], 6.5454),
            // Two days apart, three waves meet: 27, 4 and 4 sixtieths, and 3 of the oldest.
            (2, [.monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday], 5.684),
            (14, [.monday, .friday], 8.0),
        ] as [(Int, Set<Weekday>, Double)])
    func `Waves that meet leave less for each`(gap: Int, weekdays: Set<Weekday>, hours: Double) throws {
        let limit = try #require(limit([.tier1: 10], gap: gap, weekdays: weekdays).limit)
        #expect(abs(Double(limit) / 1e6 - hours) < 0.001, "\(limit)")
    }

    @Test func `A user weighs the high hours of the first day`() {
        // 0.06 tickets of 12 minutes, 45 % on the first day, 42 of 60 minutes: 7714 millionths of an hour.
        #expect(abs(limit([.tier1: 10]).load([]) - 7_714) <= 3)
        // Tier 2 alone is asked, and anybody is no work for it.
        #expect(limit([.tier2: 10]).load([]) == 0)
        #expect(limit([.tier2: 10]).load(.reenroll) > 0)
    }

    @Test func `With several tiers the one of which most is taken counts`() throws {
        let both = limit([.tier1: 20, .tier2: 5])
        let second = limit([.tier2: 5])
        let share = Double(second.load(.reenroll)) / Double(try #require(second.limit))
        #expect(abs(Double(both.load(.reenroll)) / Double(try #require(both.limit)) - share) < 1e-4)
    }

    @Test func `A tier without any hours carries nobody who needs it`() throws {
        let none = limit([.tier1: 20, .tier2: 0])
        let most = try #require(none.limit)
        #expect(none.load(.reenroll) > most)
        #expect(none.load(.offline) < most)
    }

    @Test(arguments: 0..<60)
    func `Waves within the limit stay within the capacity`(seed: UInt64) throws {
        var random = SmallRandom(seed)
        let capacity = DeskCapacity([.tier1: Double(5 + random.below(40)), .tier2: Double(3 + random.below(10)), .tier3: 1])
        let weekdays = Set(Weekday.allCases.prefix(5).filter { _ in random.below(2) == 0 }).union([.wednesday])
        let settings = CalendarText.settings(weekdays: weekdays, gap: 1 + random.below(12))
        let expectation = TicketExpectation(TicketRates())
        let limit = WaveLoadLimit(expectation, capacity: capacity, settings: settings)
        let calendar = WorkCalendar(settings, sites: [])
        let most = try #require(limit.limit)
        let dates = try WaveCalendar(
            calendar: calendar, enablement: CalendarText.day("2026-12-07").advanced(by: random.below(7)), asOf: CalendarText.day("2026-11-19"),
            sites: Array(repeating: [], count: 9), minGapDays: settings.minGapDays
        ).dates
        let batches = dates.enumerated().dropFirst(2).map { wave, date in
            var crowd = RiskCrowd()
            var left = most
            while true {
                let risks = RiskClass(rawValue: UInt16(random.below(RiskClass.limit)))
                guard limit.load(risks) <= left else { break }
                left -= limit.load(risks)
                crowd.add(risks)
            }
            return SwitchBatch(wave: wave, date: date, crowd: crowd)
        }
        #expect(LoadForecast(batches, expectation: expectation, calendar: calendar, capacity: capacity).excesses == [])
    }
}
