import TenantModel
import Testing

@testable import RolloutPlanning

@Suite struct `A load forecast` {
    private static let expectation = TicketExpectation(TicketRates([.base: 0.5]))

    /// A thousand users who make 500 tickets of 12 minutes, likely.
    private static func batch(_ wave: Int, _ date: String, users: Int = 1_000) -> SwitchBatch {
        var crowd = RiskCrowd()
        crowd.add([], users: users)
        return SwitchBatch(wave: wave, date: RolloutDate(date)!, crowd: crowd)
    }

    private func forecast(_ batches: [SwitchBatch], _ settings: CalendarSettings = CalendarText.settings(), capacity: [HelpDeskTier: Double] = [:])
        -> LoadForecast
    {
        LoadForecast(batches, expectation: Self.expectation, calendar: WorkCalendar(settings, sites: []), capacity: DeskCapacity(capacity))
    }

    @Test(arguments: [
        ("2026-12-08", ["2026-12-08 225.0", "2026-12-09 125.0", "2026-12-10 33.3", "2026-12-11 33.3", "2026-12-14 83.3"]),
        ("2026-12-11", ["2026-12-11 225.0", "2026-12-14 191.7", "2026-12-15 33.3", "2026-12-16 25.0", "2026-12-17 25.0"]),
        ("2026-12-12", ["2026-12-14 383.3", "2026-12-15 33.3", "2026-12-16 33.3", "2026-12-17 25.0", "2026-12-18 25.0"]),
        ("T+1", ["T+1 225.0", "T+2 125.0", "T+3 33.3", "T+4 33.3", "T+5 33.3", "T+6 25.0", "T+7 25.0"]),
    ])
    func `Tickets come within a week, those of closed days on the next open one`(date: String, days: [String]) {
        let forecast = forecast([Self.batch(1, date)])
        #expect(forecast.days.map { "\($0.date) \(Self.text($0.load[.tier1].tickets.likely))" } == days)
        #expect(forecast.days.reduce(LoadRange()) { $0 + $1.load[.tier1].tickets } == forecast.waves[1][.tier1].tickets)
        #expect(forecast.days.reduce(LoadRange()) { $0 + $1.load[.tier1].hours } == forecast.waves[1][.tier1].hours)
    }

    @Test func `Hours are tickets by their minutes, with time for other things`() {
        let load = forecast([Self.batch(1, "2026-12-08")]).waves[1][.tier1]
        #expect(Self.text(load.tickets.likely) == "500.0")
        // 500 tickets of 12 minutes are 100 hours, of which 70 % go into tickets.
        #expect(Self.text(load.hours.low) == "71.4")
        #expect(Self.text(load.hours.likely) == "142.9")
        #expect(Self.text(load.hours.high) == "285.7")
    }

    @Test func `Waves that meet are added, and named`() {
        let forecast = forecast([Self.batch(1, "2026-12-08"), Self.batch(2, "2026-12-10")])
        let day = forecast.days.first { $0.date.description == "2026-12-10" }
        #expect(day?.waves == [1, 2])
        #expect(Self.text(day?.load[.tier1].tickets.likely ?? 0) == "258.3")
    }

    @Test func `The busiest day is the first of those that are equal, and is held against the capacity`() throws {
        let batches = [Self.batch(2, "2026-12-22"), Self.batch(1, "2026-12-08")]
        let open = forecast(batches)
        #expect(open.peaks.map(\.date.description) == ["2026-12-08"])
        #expect(open.peaks.first?.limit == nil)
        #expect(open.excesses == [])
        // High hours of the first day are 128.6, of the second 71.4.
        let enough = forecast(batches, capacity: [.tier1: 161, .tier3: 0])
        #expect(enough.excesses == [])
        let little = forecast(batches, capacity: [.tier1: 160])
        #expect(little.excesses.map(\.date.description) == ["2026-12-08", "2026-12-22"])
        #expect(little.excesses.map(\.waves) == [[1], [2]])
        #expect(little.excesses.map(\.limit) == [128_000_000, 128_000_000])
        #expect(little.excesses.map { Self.text($0.hours) } == ["128.6", "128.6"])
    }

    @Test func `Nobody makes nothing`() {
        let nothing = forecast([])
        #expect(nothing.days.isEmpty && nothing.waves.isEmpty && nothing.peaks.isEmpty)
        #expect(forecast([Self.batch(3, "2026-12-08", users: 0)]).days.isEmpty)
    }

    @Test func `A world of users does not overflow`() {
        let batches = (0..<9).map { Self.batch($0, "2026-12-08", users: 1_000_000_000) }
        #expect(Self.text(forecast(batches).days.first?.load[.tier1].tickets.high ?? 0) == "4050000000.0")
    }

    private static func text(_ micros: Int64) -> String {
        let tenths = LoadRange.tenths(micros)
        return "\(tenths / 10).\(tenths % 10)"
    }
}
