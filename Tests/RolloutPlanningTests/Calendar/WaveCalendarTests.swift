import ExportReading
import TenantModel
import Testing

@testable import RolloutPlanning

@Suite struct `Dates of waves` {
    private func calendar(
        _ settings: CalendarSettings = CalendarText.settings(), enablement: String? = "2026-12-07", asOf: String = "2026-11-19", sites: [Set<Int32>],
        empty: Set<Int> = [], pinned: [Int: String] = [:]
    ) throws -> WaveCalendar {
        try WaveCalendar(
            calendar: WorkCalendar(settings, sites: ["Paris", "Oslo"]), enablement: enablement.map(CalendarText.day), asOf: CalendarText.day(asOf),
            sites: sites, empty: empty,
            given: GivenDates(pinned: pinned.compactMapValues { RolloutDate($0) }), minGapDays: settings.minGapDays)
    }

    @Test(arguments: [
        (CalendarText.settings(), ["2026-12-07", "2026-12-08", "2026-12-15", "2026-12-22"]),
        (CalendarText.settings(gap: 14), ["2026-12-07", "2026-12-08", "2026-12-22", "2027-01-05"]),
        (CalendarText.settings(gap: 0), ["2026-12-07", "2026-12-08", "2026-12-09", "2026-12-10"]),
        (CalendarText.settings(weekdays: [.wednesday]), ["2026-12-07", "2026-12-09", "2026-12-16", "2026-12-23"]),
        (CalendarText.settings(freezes: ["2026-12-14/2027-01-04 Year end"]), ["2026-12-07", "2026-12-08", "2027-01-05", "2027-01-12"]),
        (CalendarText.settings(holidays: ["everywhere": ["2026-12-08"], "Oslo": ["2026-12-16"]]), ["2026-12-07", "2026-12-09", "2026-12-17", "2026-12-24"]),
        (CalendarText.settings(holidays: ["Paris": ["2026-12-15"]]), ["2026-12-07", "2026-12-08", "2026-12-15", "2026-12-22"]),
    ])
    func `Each wave takes the first day that is free for its sites`(settings: CalendarSettings, dates: [String]) throws {
        let waves = try calendar(settings, sites: [[], [0], [1], [0, 1]])
        #expect(waves.dates.map(\.description) == dates)
        #expect(waves.findings.allSatisfy { $0.wave == 0 })
    }

    @Test(arguments: [(7, ["T", "T+1", "T+8", "T+15"]), (10, ["T", "T+1", "T+11", "T+21"])])
    func `Without an enablement the dates count from it`(gap: Int, dates: [String]) throws {
        let waves = try calendar(CalendarText.settings(freezes: ["2026-01-01/2029-01-01 All"], gap: gap), enablement: nil, sites: [[], [0], [1], []])
        #expect(waves.dates.map(\.description) == dates)
        #expect(waves.date(before: 0, by: 14).description == "T-14")
        #expect(waves.date(before: 2, by: 7).description == "W2-7")
        #expect(waves.date(after: 2, by: 1).description == "W2+1")
    }

    @Test func `Without waves there is the enablement alone`() throws {
        #expect(try calendar(sites: []).dates.map(\.description) == ["2026-12-07"])
        #expect(try calendar(sites: [[0]]).dates.map(\.description) == ["2026-12-07"])
    }

    @Test(arguments: [
        (0, 14, "2026-11-23"), (0, 1, "2026-12-04"), (1, 1, "2026-12-07"), (2, 7, "2026-12-08"), (2, 1, "2026-12-11"), (2, 14, "2026-12-01"),
    ])
    func `What is due before a wave moves back to a working day of its sites`(wave: Int, days: Int, date: String) throws {
        let settings = CalendarText.settings(holidays: ["Oslo": ["2026-12-14"], "Paris": ["2026-12-11"]])
        let waves = try calendar(settings, sites: [[], [0], [1]])
        #expect(waves.date(before: wave, by: days).description == date)
    }

    @Test(arguments: [(0, 1, "2026-12-08"), (1, 7, "2026-12-15"), (2, 1, "2026-12-17"), (2, 5, "2026-12-21")])
    func `What is due after a wave moves on to a working day of its sites`(wave: Int, days: Int, date: String) throws {
        let waves = try calendar(CalendarText.settings(holidays: ["Oslo": ["2026-12-16"]]), sites: [[], [0], [1]])
        #expect(waves.date(after: wave, by: days).description == date)
    }

    @Test func `An enablement on a closed day or in the past is a finding`() throws {
        let closed = try calendar(enablement: "2026-12-06", sites: [[], []])
        #expect(
            closed.findings == [.init(wave: 0, date: .day(CalendarText.day("2026-12-06")), problem: .notFree([.weekday]), remedy: RolloutDate("2026-12-07"))])
        let otherWeekday = try calendar(CalendarText.settings(weekdays: [.wednesday]), sites: [[], []])
        #expect(otherWeekday.findings.map(Self.text) == ["0 notFree -> 2026-12-09"])
        let past = try calendar(enablement: "2026-11-10", sites: [[], [], []])
        #expect(past.findings.map(\.problem) == [.past(asOf: CalendarText.day("2026-11-19"))])
        #expect(past.findings.map(\.remedy) == [RolloutDate("2026-11-19")])
        // Nothing is planned into the past.
        #expect(past.dates.map(\.description) == ["2026-11-10", "2026-11-20", "2026-11-27"])
        #expect(try calendar(enablement: "2026-11-19", sites: [[]]).findings == [])
    }

    @Test(
        arguments: [
            ([1: "2026-12-12"], ["2026-12-12", "2026-12-21"], ["1 notFree -> 2026-12-11"]),
            ([2: "2026-12-10"], ["2026-12-08", "2026-12-10"], ["2 gap 2<7 to 1 -> 2026-12-15"]),
            ([2: "2026-12-04"], ["2026-12-11", "2026-12-04"], ["2 notAfterEnablement -> 2026-12-18", "2 gap -7<7 to 1 -> 2026-12-18"]),
            ([2: "2026-12-08"], ["2026-12-08", "2026-12-08"], ["2 gap 0<7 to 1 -> 2026-12-15"]),
            ([1: "2026-12-04"], ["2026-12-04", "2026-12-11"], ["1 notAfterEnablement -> 2026-12-08"]),
            ([1: "T-3"], ["2026-12-04", "2026-12-11"], ["1 notAfterEnablement -> 2026-12-08"]),
            ([1: "2026-12-15", 2: "2026-12-15"], ["2026-12-15", "2026-12-15"], ["2 gap 0<7 to 1 -> 2026-12-22"]),
            ([1: "2026-12-07"], ["2026-12-07", "2026-12-14"], ["1 notAfterEnablement -> 2026-12-08"]),
            ([2: "2026-12-19"], ["2026-12-08", "2026-12-19"], ["2 notFree -> 2026-12-18"]),
            ([2: "2026-12-30"], ["2026-12-08", "2026-12-30"], []),
            ([1: "T+3", 2: "W1+8"], ["2026-12-10", "2026-12-18"], []),
            ([1: "W2+1"], ["2026-12-08", "2026-12-15"], ["1 unknownWave 2"]),
            ([1: "W1"], ["2026-12-08", "2026-12-15"], ["1 unknownWave 1"]),
            ([0: "2026-12-08"], ["2026-12-08", "2026-12-15"], ["0 notTheEnablement -> 2026-12-07"]),
            ([0: "T"], ["2026-12-08", "2026-12-15"], []),
        ] as [([Int: String], [String], [String])])
    func `A date that somebody set is kept, and what it breaks is said`(pinned: [Int: String], dates: [String], findings: [String]) throws {
        let waves = try calendar(sites: [[], [0], [0]], pinned: pinned)
        #expect(waves.dates.dropFirst().map(\.description) == dates)
        #expect(waves.findings.map(Self.text) == findings)
    }

    @Test func `Dates that go back in time do not pull others along`() throws {
        let waves = try calendar(sites: [[], [], [], []], pinned: [1: "2027-01-12", 2: "2026-12-15"])
        #expect(waves.dates.map(\.description) == ["2026-12-07", "2027-01-12", "2026-12-15", "2027-01-19"])
        #expect(waves.findings.map(Self.text) == ["2 gap -28<7 to 1 -> 2027-01-19"])
    }

    @Test(
        arguments: [
            // Every wave that was set is held against all before it, not only against the last of them.
            (
                [1: "2027-01-12", 2: "2026-12-15", 3: "2026-12-17"], [], ["2027-01-12", "2026-12-15", "2026-12-17", "2027-01-19"],
                ["2 gap -28<7 to 1 -> 2027-01-19", "3 gap -26<7 to 1 -> 2027-01-19", "3 gap 2<7 to 2 -> 2027-01-19"]
            ),
            // What the calendar chooses keeps away from a later wave that was set to a day before it.
            (
                [3: "2026-12-11"], [], ["2026-12-08", "2026-12-18", "2026-12-11", "2026-12-25"],
                ["3 gap 3<7 to 1 -> 2026-12-25", "3 gap -7<7 to 2 -> 2026-12-25"]
            ),
            ([3: "W1+3"], [], ["2026-12-08", "2026-12-15", "2026-12-11", "2026-12-22"], ["3 gap 3<7 to 1 -> 2026-12-22", "3 gap -4<7 to 2 -> 2026-12-22"]),
            (
                [2: "2026-12-14", 3: "W2+2"], [], ["2026-12-08", "2026-12-14", "2026-12-16", "2026-12-23"],
                ["2 gap 6<7 to 1 -> 2026-12-15", "3 gap 2<7 to 2 -> 2026-12-21"]
            ),
            // The order counts for more than a day that is set too early.
            ([3: "2026-12-17"], [], ["2026-12-08", "2026-12-15", "2026-12-17", "2026-12-24"], ["3 gap 2<7 to 2 -> 2026-12-22"]),
            // Waves without members take no day and need no distance.
            ([3: "2026-12-17"], [2], ["2026-12-08", "2026-12-08", "2026-12-17", "2026-12-24"], []),
            ([3: "2026-12-11"], [1, 3], ["2026-12-07", "2026-12-08", "2026-12-08", "2026-12-15"], []),
        ] as [([Int: String], Set<Int>, [String], [String])])
    func `A wave is held against all others that have members`(pinned: [Int: String], empty: Set<Int>, dates: [String], findings: [String]) throws {
        let waves = try calendar(sites: [[], [], [], [], []], empty: empty, pinned: pinned)
        #expect(waves.dates.dropFirst().map(\.description) == dates)
        #expect(waves.findings.map(Self.text) == findings)
    }

    @Test func `A wave that was missed keeps away from one that has run since`() throws {
        let waves = try WaveCalendar(
            calendar: WorkCalendar(CalendarText.settings(), sites: []), enablement: CalendarText.day("2026-11-02"), asOf: CalendarText.day("2026-11-19"),
            sites: [[], [], [], []],
            given: GivenDates(past: [1: .day(CalendarText.day("2026-11-03")), 3: .day(CalendarText.day("2026-11-17"))]), minGapDays: 7)
        #expect(waves.dates.map(\.description) == ["2026-11-02", "2026-11-03", "2026-11-24", "2026-11-17"])
    }

    @Test(arguments: [
        ("T+8", "2026-12-15"), ("W2+1", "2026-12-16"), ("W1-1", "2026-12-07"), ("W9", "W9"), ("2026-12-20", "2026-12-20"),
    ])
    func `A date becomes a day once that is known`(date: String, day: String) throws {
        let date = try #require(RolloutDate(date))
        #expect(try calendar(sites: [[], [], []]).onCalendar(date).description == day)
        #expect(try calendar(enablement: nil, sites: [[], [], []]).onCalendar(date) == date)
    }

    @Test(arguments: 0..<300)
    func `What the calendar chooses is never too close to what comes before it`(seed: UInt64) throws {
        var random = SmallRandom(seed)
        let start = CalendarText.day("2026-12-07")
        let count = 2 + random.below(6)
        var pinned: [Int: String] = [:]
        for wave in 1...count where random.below(3) == 0 { pinned[wave] = start.advanced(by: random.below(60) - 15).description }
        let empty = Set((1...count).filter { _ in random.below(5) == 0 })
        let settings = CalendarText.settings(gap: random.below(12))
        let waves = try calendar(settings, sites: Array(repeating: [], count: count + 1), empty: empty, pinned: pinned)
        for wave in 1...count where pinned[wave] == nil && !empty.contains(wave) {
            for other in 1...count where other != wave && !empty.contains(other) {
                let days = try #require(waves.dates[other].distance(to: waves.dates[wave]))
                let isForgiven = other > wave && days <= 0
                #expect(abs(days) >= max(1, settings.minGapDays) || isForgiven, "wave \(wave) and wave \(other) of \(waves.dates), set \(pinned)")
            }
        }
        // Whatever is too close is said, once for each pair.
        for wave in 1...count where !empty.contains(wave) {
            for other in 1..<wave where !empty.contains(other) {
                let days = try #require(waves.dates[other].distance(to: waves.dates[wave]))
                let said = waves.findings.count { if case .gap(_, _, other) = $0.problem { $0.wave == wave } else { false } }
                #expect(said == (pinned[wave] != nil && days < max(1, settings.minGapDays) ? 1 : 0))
            }
        }
    }

    @Test func `Without an enablement a day that somebody set starts the calendar`() throws {
        let waves = try calendar(enablement: nil, sites: [[], [], [], []], pinned: [2: "2026-12-15"])
        #expect(waves.dates.map(\.description) == ["T", "T+1", "2026-12-15", "2026-12-22"])
        #expect(waves.findings == [])
        #expect(try calendar(enablement: nil, sites: [[], [], []], pinned: [2: "T+3"]).findings.map(Self.text) == ["2 gap 2<7 to 1 -> T+8"])
    }

    @Test(
        arguments: [
            ("2026-12-16", 2, [0], []), ("2026-12-16", 2, [1], ["2 notFree -> 2026-12-17"]), ("2026-12-09", 2, [0], ["2 gap 1<7 to 1 -> 2026-12-15"]),
            ("2026-12-01", 1, [0], ["1 notAfterEnablement -> 2026-12-08"]), ("W1+8", 2, [1], ["2 notFree -> 2026-12-17"]),
            ("W9", 2, [0], ["2 unknownWave 9 -> 2026-12-15"]),
            ("2026-12-16", 0, [1], []), ("2026-12-16", 7, [1], []),
        ] as [(String, Int, Set<Int32>, [String])])
    func `A date of one person is held against the same rules`(date: String, wave: Int, sites: Set<Int32>, findings: [String]) throws {
        let waves = try calendar(CalendarText.settings(holidays: ["Oslo": ["2026-12-16"]]), sites: [[], [0], [0, 1]])
        #expect(waves.findings(try #require(RolloutDate(date)), ofUserIn: wave, sites: sites).map(Self.text) == findings)
    }

    @Test func `A wave without a free day within a year is a conflict`() throws {
        let settings = CalendarText.settings(freezes: ["2026-12-10/2030-01-01 Merger"])
        let conflict = try #require(throws: WaveDateConflict.self) { try calendar(settings, sites: [[], [0], [0]]) }
        #expect(conflict.wave == 2)
        #expect(conflict.cause.relaxation.count == 1)
        #expect(conflict.cause.from.description == "2026-12-15")
    }

    @Test(arguments: 0..<200)
    func `Generated calendars agree with a slow search`(seed: UInt64) throws {
        var random = SmallRandom(seed)
        let start = CalendarText.day("2027-02-20")
        let weekdays = Set(Weekday.allCases.filter { _ in random.below(3) > 0 }).union([.tuesday])
        func span() -> String {
            let first = start.advanced(by: random.below(120))
            return "\(first)/\(first.advanced(by: random.below(12)))"
        }
        func days(_ count: Int) -> [String] { (0..<count).map { _ in start.advanced(by: random.below(150)).description } }
        let settings = CalendarText.settings(
            weekdays: weekdays, freezes: (0..<random.below(4)).map { _ in span() },
            holidays: ["everywhere": days(random.below(6)), "Paris": days(random.below(20)), "Oslo": days(random.below(20))], gap: random.below(15))
        let sites: [Set<Int32>] = (0...(1 + random.below(6))).map { _ in Set([0, 1].filter { _ in random.below(2) == 0 }) }
        let waves = try calendar(settings, enablement: start.description, asOf: "2026-11-19", sites: sites)
        var previous = start
        for wave in sites.indices.dropFirst() {
            var day = previous.advanced(by: wave == 1 ? 1 : max(1, settings.minGapDays))
            while !Self.isFreeSlowly(day, settings, sites[wave]) { day = day.advanced(by: 1) }
            #expect(waves.dates[wave] == .day(day))
            previous = day
        }
    }

    /// Compares texts, day by day.
    private static func isFreeSlowly(_ day: Day, _ settings: CalendarSettings, _ sites: Set<Int32>) -> Bool {
        let text = "\(day)"
        let names = ["everywhere"] + sites.map { $0 == 0 ? "Paris" : "Oslo" }
        return settings.weekdays.contains { $0.name == day.weekday.name }
            && !settings.freezes.contains { $0.from.day <= text && text <= $0.to.day }
            && !names.contains { settings.holidays[$0]?.contains { $0.day == text } == true }
    }

    private static func text(_ finding: WaveDateFinding) -> String {
        let problem =
            switch finding.problem {
            case .notFree: "notFree"
            case .notAfterEnablement: "notAfterEnablement"
            case .gap(let days, let least, let wave): "gap \(days)<\(least) to \(wave)"
            case .past: "past"
            case .notTheEnablement: "notTheEnablement"
            case .unknownWave(let wave): "unknownWave \(wave)"
            }
        return "\(finding.wave) \(problem)" + (finding.remedy.map { " -> \($0)" } ?? "")
    }
}
