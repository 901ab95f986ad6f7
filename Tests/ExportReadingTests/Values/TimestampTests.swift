import TestSupport
import Testing

@testable import ExportReading

@Suite("Timestamp")
struct TimestampTests {
    @Test("every day from 1600 to 2400 has the parts that counting gives")
    func everyDay() {
        var (year, month, day) = (1970, 1, 1)
        for number in 0..<157_000 {
            check(number, year, month, day)
            (year, month, day) = day < length(of: month, year) ? (year, month, day + 1) : month < 12 ? (year, month + 1, 1) : (year + 1, 1, 1)
        }
        (year, month, day) = (1970, 1, 1)
        for number in 0..<135_000 {
            check(-number, year, month, day)
            (year, month, day) =
                day > 1 ? (year, month, day - 1) : month > 1 ? (year, month - 1, length(of: month - 1, year)) : (year - 1, 12, 31)
        }
    }

    @Test("parts of any second make the same moment again", arguments: 0..<200)
    func roundTrip(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let moment = Timestamp(seconds: Int64.random(in: -62_135_596_800...253_402_300_799, using: &random))
        let parts = moment.parts
        let again = Timestamp(
            year: parts.year, month: parts.month, day: parts.day, hour: parts.hour, minute: parts.minute, second: parts.second)
        #expect(again == moment)
    }

    @Test(
        "days and times that do not exist",
        arguments: [
            (2026, 2, 29, 0, 0, 0), (2100, 2, 29, 0, 0, 0), (2026, 4, 31, 0, 0, 0), (2026, 13, 1, 0, 0, 0), (2026, 0, 1, 0, 0, 0), (2026, 1, 0, 0, 0, 0),
            (0, 1, 1, 0, 0, 0), (10000, 1, 1, 0, 0, 0), (2026, 1, 1, 24, 0, 0), (2026, 1, 1, 0, 60, 0), (2026, 1, 1, 0, 0, 61), (2026, 1, 1, -1, 0, 0),
        ])
    func impossible(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
        #expect(Timestamp(year: year, month: month, day: day, hour: hour, minute: minute, second: second) == nil)
    }

    @Test(
        "printing, also of moments that no calendar has",
        arguments: [
            (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (1_795_075_200, "2026-11-19T08:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
            (-62_135_596_800, "0001-01-01T00:00:00Z"), (-100_000_000_000, "0000-02-15T14:13:20Z"), (253_402_300_800, "9999-01-01T00:00:00Z"),
        ])
    func printing(seconds: Int64, expected: String) {
        #expect(Timestamp(seconds: seconds).description == expected)
        #expect(Timestamp(seconds: seconds).day == String(expected.prefix(10)))
    }

    @Test("the farthest moments print without harm", arguments: [Int64.min, Int64.max])
    func farthest(seconds: Int64) { #expect(Timestamp(seconds: seconds).description.utf8.count == 20) }

    private func check(_ number: Int, _ year: Int, _ month: Int, _ day: Int) {
        let moment = Timestamp(seconds: Int64(number) * 86400 + 86399)
        let parts = moment.parts
        if (parts.year, parts.month, parts.day) != (year, month, day) || (parts.hour, parts.minute, parts.second) != (23, 59, 59) {
            Issue.record("Day \(number) is \(year)-\(month)-\(day), not \(moment)")
        }
    }

    private func length(of month: Int, _ year: Int) -> Int {
        let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
        return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }
}
