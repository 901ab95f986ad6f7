import ExportReading
import TenantModel
import Testing

@testable import RolloutPlanning

@Suite struct `A civil day` {
    @Test(arguments: [
        ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday), ("2000-02-29", 11_016, .tuesday), ("2026-12-07", 20_794, .monday),
        ("2024-02-29", 19_782, .thursday), ("2100-03-01", 47_541, .monday), ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
    ])
    func `Text, number and weekday belong together`(text: String, number: Int32, weekday: Weekday) throws {
        let day = try #require(Day(text))
        #expect(day.number == number)
        #expect(day.description == text)
        #expect(day.weekday == weekday)
        #expect(Day(number: number) == day)
    }

    @Test(arguments: [
        "", "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-1", "2026-12-07T08:00:00Z", "07.12.2026", "2026/12/07", "２026-12-07",
        "-026-12-07", "2026-12-+7", "0000-01-01",
    ])
    func `What no calendar has is no day`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `Days follow each other without gap for a thousand years`() throws {
        var day = try #require(Day("1900-01-01"))
        var weekday = 1
        for year in 1900..<2900 {
            let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
            for (month, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
                for number in 1...length {
                    guard Day(year: year, month: month + 1, day: number) == day, Int(day.weekday.rawValue) == weekday else {
                        Issue.record("\(year)-\(month + 1)-\(number) is not \(day), \(day.weekday)")
                        return
                    }
                    day = day.advanced(by: 1)
                    weekday = weekday % 7 + 1
                }
            }
        }
    }

    @Test(arguments: [("2026-12-07T23:59:59Z", "2026-12-07"), ("1969-12-31T23:59:59Z", "1969-12-31"), ("1970-01-01T00:00:00Z", "1970-01-01")])
    func `A moment belongs to its day`(text: String, day: String) throws {
        let start = try #require(Day(String(text.prefix(10)))).start
        let moment = text.hasSuffix("23:59:59Z") ? Timestamp(seconds: start.seconds + 86_399) : start
        #expect(Day(moment).description == day)
    }

    @Test func `Far days stay in range`() {
        #expect(Day(Timestamp(seconds: .max)).number == .max)
        #expect(Day(number: .max).advanced(by: 5).number == .max)
        #expect(Day(number: .min).weekday.name.hasSuffix("day"))
    }
}
