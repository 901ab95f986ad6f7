import TenantModel
import Testing

@testable import RolloutPlanning

@Suite struct `A work calendar` {
    private let calendar = WorkCalendar(
        CalendarText.settings(
            weekdays: [.tuesday, .wednesday, .thursday], freezes: ["2026-12-18/2027-01-04 Year end"],
            holidays: ["everywhere": ["2027-01-06"], "paris": ["2027-01-07"], "Oslo": ["2027-01-07", "2027-01-12"]]), sites: ["Paris", "Oslo"])

    @Test(
        arguments: [
            ("2026-12-15", [0, 1], []),
            ("2026-12-14", [0], [.weekday]),
            ("2026-12-22", [], [.freeze(why: "Year end", from: CalendarText.day("2026-12-18"), to: CalendarText.day("2027-01-04"))]),
            ("2026-12-17", [0], []),
            ("2027-01-04", [0], [.weekday, .freeze(why: "Year end", from: CalendarText.day("2026-12-18"), to: CalendarText.day("2027-01-04"))]),
            ("2027-01-05", [0], []),
            ("2027-01-06", [], [.holiday(site: nil)]),
            ("2027-01-07", [], []),
            ("2027-01-07", [0], [.holiday(site: "Paris")]),
            ("2027-01-07", [0, 1], [.holiday(site: "Paris"), .holiday(site: "Oslo")]),
            ("2027-01-12", [0], []),
        ] as [(String, Set<Int32>, [DayObstacle])])
    func `Every day says what stands in the way`(text: String, sites: Set<Int32>, obstacles: [DayObstacle]) {
        let day = CalendarText.day(text)
        #expect(calendar.obstacles(on: day, sites: sites) == obstacles)
        #expect(calendar.isFree(day, sites: sites) == obstacles.isEmpty)
    }

    @Test(
        arguments: [
            ("2026-12-13", [], "2026-12-11"), ("2026-12-14", [], "2026-12-14"), ("2027-01-04", [], "2026-12-17"), ("2027-01-07", [0], "2027-01-05"),
            ("2027-01-07", [], "2027-01-07"),
        ] as [(String, Set<Int32>, String)])
    func `Mondays and Fridays are working days although waves do not begin on them`(text: String, sites: Set<Int32>, day: String) {
        #expect(calendar.workingDay(notAfter: CalendarText.day(text), sites: sites).description == day)
    }

    @Test(arguments: [("2026-12-22", "2026-12-22"), ("2027-01-06", "2027-01-07"), ("2027-01-09", "2027-01-11")])
    func `The help desk works during a freeze, not on days off everywhere`(text: String, day: String) {
        #expect(calendar.helpDeskDay(notBefore: CalendarText.day(text)).description == day)
    }

    @Test(
        arguments: [
            ("2026-12-20", nil, "2026-12-17"), ("2026-12-20", "2026-12-20", "2027-01-05"), ("2026-12-13", nil, "2026-12-15"), ("2026-12-15", nil, "2026-12-15"),
            ("2027-01-09", nil, "2027-01-07"),
        ] as [(String, String?, String)])
    func `The nearest free day is found on both sides`(text: String, earliest: String?, day: String) {
        #expect(calendar.nearestFreeDay(to: CalendarText.day(text), notBefore: earliest.map(CalendarText.day), sites: [])?.description == day)
    }

    @Test func `A freeze that leaves nothing is what has to give way`() throws {
        let calendar = WorkCalendar(CalendarText.settings(freezes: ["2026-01-01/2029-01-01 Merger"], holidays: ["everywhere": ["2026-12-08"]]), sites: [])
        let failure = try #require(throws: NoFreeDay.self) { try calendar.firstFreeDay(from: CalendarText.day("2026-12-08"), sites: []) }
        let freeze = DayObstacle.freeze(why: "Merger", from: CalendarText.day("2026-01-01"), to: CalendarText.day("2029-01-01"))
        #expect(failure.through == CalendarText.day("2027-12-09"))
        #expect(failure.losses == [.init(obstacle: freeze, days: 367), .init(obstacle: .weekday, days: 104), .init(obstacle: .holiday(site: nil), days: 1)])
        #expect(failure.day.description == "2026-12-09")
        #expect(failure.relaxation == [freeze])
    }

    @Test func `Days off of one site that take every day name the site`() throws {
        let start = CalendarText.day("2027-01-01")
        let days = (0...WorkCalendar.horizon).map { start.advanced(by: $0).description }
        let calendar = WorkCalendar(CalendarText.settings(holidays: ["Oslo": days]), sites: ["Paris", "Oslo"])
        #expect(try calendar.firstFreeDay(from: start, sites: [0]) == start)
        let failure = try #require(throws: NoFreeDay.self) { try calendar.firstFreeDay(from: start, sites: [0, 1]) }
        #expect(failure.relaxation == [.holiday(site: "Oslo")])
        #expect(failure.losses.first == .init(obstacle: .holiday(site: "Oslo"), days: 367))
    }

    @Test func `A day that only the weekday takes is the second choice`() throws {
        // Saturdays are taken by nothing but the weekday, every other day by a freeze of its own.
        let start = CalendarText.day("2027-01-04")
        let freezes = (0...60).map { week -> String in
            let monday = start.advanced(by: week * 7)
            return "\(monday)/\(monday.advanced(by: 4)) Week \(week)"
        }
        let calendar = WorkCalendar(CalendarText.settings(freezes: freezes), sites: [])
        let failure = try #require(throws: NoFreeDay.self) { try calendar.firstFreeDay(from: start.advanced(by: -2), sites: []) }
        #expect(failure.day == start)
        #expect(failure.relaxation.count == 1)
        #expect(failure.losses.first == .init(obstacle: .weekday, days: 106))
    }
}
