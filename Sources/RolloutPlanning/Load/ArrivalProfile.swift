/// When the tickets of a switch come: 45 % on the first day, 25 % on the second, 20 % on days 3 to 5, 10 % on days 6 and 7.
///
/// What comes while the help desk is closed waits for the next day on which it works. An assumption, like the rates.
enum ArrivalProfile {
    /// The profile counts in sixtieths, in which it is exact.
    static let whole: Int64 = 60
    /// What has come by the end of each day.
    static let cumulative: [Int64] = [27, 42, 46, 50, 54, 57, 60]
    /// Waves closer than this meet at the help desk.
    static let days = 7

    /// The part of an amount that comes on a day, counted from 0; the parts add up to the amount.
    static func part(of amount: Int64, on day: Int) -> Int64 {
        arrived(amount, through: day) - (day == 0 ? 0 : arrived(amount, through: day - 1))
    }

    private static func arrived(_ amount: Int64, through day: Int) -> Int64 {
        let (whole, rest) = amount.quotientAndRemainder(dividingBy: Self.whole)
        return whole * cumulative[day] + rest * cumulative[day] / Self.whole
    }

    /// When the desk meets what comes on a day, counted from 0, after a switch.
    static func date(_ day: Int, after start: RolloutDate, _ calendar: WorkCalendar) -> RolloutDate {
        let date = start.advanced(by: day)
        return date.day.map { .day(calendar.helpDeskDay(notBefore: $0)) } ?? date
    }

    /// How much of one wave, in sixtieths, the desk meets at most on one day when waves of the same size follow each other as closely as the gap and the
    /// days of the week allow.
    static func busiest(gapDays: Int, _ calendar: WorkCalendar) -> Int64 {
        // Whatever lies before the last seven days does not matter any more, so a few waves show all there is.
        (0..<7).map { weekday in
            var sums: [Day: Int64] = [:]
            var earliest = Day(number: Int32(weekday))
            for _ in 0..<(2 * days) {
                guard let start = try? calendar.firstFreeDay(from: earliest, sites: []) else { break }
                for day in 0..<days {
                    guard let date = date(day, after: .day(start), calendar).day else { continue }
                    sums[date, default: 0] += part(of: whole, on: day)
                }
                earliest = start.advanced(by: max(1, gapDays))
            }
            return sums.values.max() ?? whole
        }.max() ?? whole
    }
}
