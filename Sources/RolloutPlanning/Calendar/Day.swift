public import ExportReading
public import TenantModel

/// A day of the civil calendar, without time and zone: local to the place that it is about.
public struct Day: Hashable, Sendable {
    /// Days since 1970-01-01.
    public let number: Int32

    /// A day by its number.
    public init(number: Int32) { self.number = number }

    /// A day of the years 1 to 9999; nil when no calendar has it.
    public init?(year: Int, month: Int, day: Int) {
        guard let moment = Timestamp(year: year, month: month, day: day) else { return nil }
        self.init(moment)
    }

    /// The day of a moment in UTC. Days of the project file are kept as their start in UTC.
    public init(_ moment: Timestamp) {
        let (quotient, remainder) = moment.seconds.quotientAndRemainder(dividingBy: 86_400)
        number = Int32(clamping: remainder < 0 ? quotient - 1 : quotient)
    }

    /// Reads `2026-12-07`; nil for every other text.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        var digits = 0
        for place in [0, 1, 2, 3, 5, 6, 8, 9] {
            let digit = bytes[place] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            digits = digits * 10 + Int(digit)
        }
        self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    }

    /// The day of the week.
    public var weekday: Weekday {
        // 1970-01-01 was a Thursday.
        let place = ((Int(number) + 3) % 7 + 7) % 7
        return Weekday.allCases[place]
    }

    /// Its first second in UTC.
    public var start: Timestamp { Timestamp(seconds: Int64(number) * 86_400) }
}

extension Day: Strideable {
    public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

    public func distance(to other: Day) -> Int { Int(other.number) - Int(number) }

    public func advanced(by days: Int) -> Day { Day(number: Int32(clamping: Int(number) + days)) }
}

extension Day: CustomStringConvertible {
    /// `2026-12-07`.
    public var description: String { start.day }
}
