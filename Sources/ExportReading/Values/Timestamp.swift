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
        guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second), (1...9999).contains(year),
            let midnight = Self.midnight(year: year, month: month, day: day)
        else { return nil }
        seconds = midnight + Int64(hour * 3600 + minute * 60 + second)
    }

    /// The first second of a day of the years 1 to 9999; nil when there is no such day.
    @inlinable
    static func midnight(year: Int, month: Int, day: Int) -> Int64? {
        guard (1...12).contains(month), day >= 1, day <= 28 || day <= days(inMonth: month, year: year) else { return nil }
        return Int64(dayNumber(year: year, month: month, day: day)) * 86400
    }

    /// The calendar parts in UTC.
    @inlinable
    @inline(__always)
    public var parts: (year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
        let (quotient, remainder) = Int(seconds).quotientAndRemainder(dividingBy: 86400)
        let day = remainder < 0 ? quotient - 1 : quotient
        let rest = UInt32(truncatingIfNeeded: remainder < 0 ? remainder + 86400 : remainder)
        // Days are counted in eras of 400 years from 0000-03-01, so that the leap day is the last of its year.
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        // Divisions as multiplications: Neri and Schneider, "Euclidean affine functions and their application to calendar algorithms", 2022.
        let quarters = 4 * UInt32(truncatingIfNeeded: shifted - era * 146_097) + 3
        let century = quarters / 146_097
        let product = UInt64(quarters % 146_097 | 3) * 2_939_745
        let dayOfYear = UInt32(truncatingIfNeeded: product) / 2_939_745 / 4
        let numerator = 2141 * dayOfYear + 197_913
        let isNextYear = dayOfYear >= 306
        let month = Int(numerator >> 16) - (isNextYear ? 12 : 0)
        let year = era * 400 + Int(100 * century) + Int(product >> 32) + (isNextYear ? 1 : 0)
        return (year, month, Int((numerator & 0xFFFF) / 2141) + 1, Int(rest / 3600), Int(rest / 60 % 60), Int(rest % 60))
    }

    /// Days since 1970-01-01 of a day in the years 1 to 9999, counted from March so that the leap day is the last of its year.
    @inlinable
    static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let isBeforeMarch: UInt32 = month <= 2 ? 1 : 0
        let shiftedYear = UInt32(truncatingIfNeeded: year) &- isBeforeMarch
        let century = shiftedYear / 100
        let daysBefore = 365 &* shiftedYear &+ shiftedYear / 4 &- century &+ century / 4
        let shiftedMonth = UInt32(truncatingIfNeeded: month) &+ 12 &* isBeforeMarch &- 3
        return Int(daysBefore &+ (153 &* shiftedMonth &+ 2) / 5) + day - 1 - 719_468
    }

    @usableFromInline
    static func days(inMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }
}

extension Timestamp: CustomStringConvertible {
    /// ISO 8601 in UTC: `2026-11-19T08:00:00Z`. Years outside 0 to 9999 are printed as the nearest of them.
    public var description: String { printed(Self.printedLength) }

    /// The day alone: `2026-11-19`.
    public var day: String { printed(Self.printedDayLength) }

    /// How many bytes the printed form has.
    public static let printedLength = 20
    /// How many of them say the day.
    public static let printedDayLength = 10

    private func printed(_ length: Int) -> String {
        String(unsafeUninitializedCapacity: Self.printedLength) { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            write(to: UnsafeMutableRawPointer(base))
            return length
        }
    }

    /// Writes ``description``: ``printedLength`` bytes at `place`, which must have room for them.
    @inlinable
    @inline(__always)
    public func write(to place: UnsafeMutableRawPointer) {
        let parts = parts
        @inline(__always) func pair(_ value: Int, _ offset: Int) {
            let tens = UInt16(truncatingIfNeeded: value) / 10
            let ones = UInt16(truncatingIfNeeded: value) - tens * 10
            place.storeBytes(of: (0x3030 + tens + ones << 8).littleEndian, toByteOffset: offset, as: UInt16.self)
        }
        @inline(__always) func sign(_ sign: UInt8, _ offset: Int) { place.storeBytes(of: sign, toByteOffset: offset, as: UInt8.self) }
        let year = min(max(parts.year, 0), 9999)
        pair(year / 100, 0)
        pair(year % 100, 2)
        sign(UInt8(ascii: "-"), 4)
        pair(parts.month, 5)
        sign(UInt8(ascii: "-"), 7)
        pair(parts.day, 8)
        sign(UInt8(ascii: "T"), 10)
        pair(parts.hour, 11)
        sign(UInt8(ascii: ":"), 13)
        pair(parts.minute, 14)
        sign(UInt8(ascii: ":"), 16)
        pair(parts.second, 17)
        sign(UInt8(ascii: "Z"), 19)
    }
}
