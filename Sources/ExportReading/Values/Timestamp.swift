/// A moment in whole seconds since 1970-01-01 00:00 UTC.
public struct Timestamp: Hashable, Sendable, Comparable {
    /// Seconds since 1970-01-01 00:00 UTC.
    public let seconds: Int64

    /// A moment from its seconds.
    @inlinable
    public init(seconds: Int64) { self.seconds = seconds }

    @inlinable
    public static func < (a: Timestamp, b: Timestamp) -> Bool { a.seconds < b.seconds }

    /// A moment in UTC from its calendar parts; nil when there is no such day or time.
    public init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, year: year),
            (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second)
        else { return nil }
        seconds = Int64(Self.dayNumber(year: year, month: month, day: day)) * 86400 + Int64(hour * 3600 + minute * 60 + second)
    }

    /// The calendar parts in UTC.
    public var parts: (year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
        let (quotient, remainder) = Int(seconds).quotientAndRemainder(dividingBy: 86400)
        let day = remainder < 0 ? quotient - 1 : quotient
        let rest = remainder < 0 ? remainder + 86400 : remainder
        // Days are counted in eras of 400 years from 0000-03-01, so that the leap day is the last of its year.
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, rest / 3600, rest / 60 % 60, rest % 60)
    }

    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func days(inMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}

extension Timestamp: CustomStringConvertible {
    /// ISO 8601 in UTC: `2026-11-19T08:00:00Z`. Years outside 0 to 9999 are printed as the nearest of them.
    public var description: String {
        var bytes: [UInt8] = []
        write(into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The day alone: `2026-11-19`.
    public var day: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(20)
        write(into: &bytes)
        return String(decoding: bytes[0..<10], as: UTF8.self)
    }

    /// Appends ``description``.
    public func write(into output: inout [UInt8]) {
        let parts = parts
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { buffer in
            @inline(__always) func pair(_ value: Int, _ place: Int, _ follower: UInt8) {
                buffer[place] = UInt8(truncatingIfNeeded: 0x30 + value / 10 % 10)
                buffer[place + 1] = UInt8(truncatingIfNeeded: 0x30 + value % 10)
                buffer[place + 2] = follower
            }
            let year = min(max(parts.year, 0), 9999)
            pair(year / 100, 0, 0)
            pair(year % 100, 2, UInt8(ascii: "-"))
            pair(parts.month, 5, UInt8(ascii: "-"))
            pair(parts.day, 8, UInt8(ascii: "T"))
            pair(parts.hour, 11, UInt8(ascii: ":"))
            pair(parts.minute, 14, UInt8(ascii: ":"))
            pair(parts.second, 17, UInt8(ascii: "Z"))
            output.append(contentsOf: buffer)
        }
    }
}
