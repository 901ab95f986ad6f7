/// The forms of dates that exports are met with. Each gives nil when the text has another form.
extension DateCursor {
    /// `yyyy-MM-dd`, with a time and a zone or without.
    mutating func isoDate() -> DateReading? {
        guard let year = number(limit: 4), year.digits == 4, take(UInt8(ascii: "-")), let month = number(limit: 2), take(UInt8(ascii: "-")),
            let day = number(limit: 2)
        else { return nil }
        guard next == nil || (take("t") || take(0x20)) && next != nil, let time = timeAndZone() else { return .invalid }
        return Self.reading(year: year.value, month: month.value, day: day.value, time)
    }

    /// `/Date(1708000000000)/`, as Windows PowerShell's ConvertTo-Json writes dates. The offset that may follow does not move the moment.
    mutating func millisecondDate() -> DateReading? {
        guard take("/date(") else { return nil }
        let isNegative = take(UInt8(ascii: "-"))
        guard let milliseconds = number(limit: 15) else { return .invalid }
        if take(UInt8(ascii: "+")) || take(UInt8(ascii: "-")) { guard number(limit: 4) != nil else { return .invalid } }
        guard take(")/"), next == nil else { return .invalid }
        let seconds = isNegative ? -Int64((milliseconds.value + 999) / 1000) : Int64(milliseconds.value / 1000)
        let parts = Timestamp(seconds: seconds).parts
        // Nobody enrolled a phone before 1907: the sentinels, moved by a time zone.
        if seconds < -2_000_000_000 || parts.year == 9999 { return DateReading.none }
        return parts.year > 9999 ? .invalid : .moment(Timestamp(seconds: seconds), zoneAssumed: false)
    }

    /// `19/08/2021 13:25`, `8-19-21 1:25 PM`, `19.08.2021`, `2021/08/19`, `08-Nov-2026 13:05`.
    mutating func localDate() -> DateReading? {
        guard let first = number(limit: 4), let separator = next, [0x2F, 0x2D, 0x2E, 0x20].contains(separator) else { return nil }
        index += 1
        skipBlanks()
        if let month = monthName() {
            guard take(separator) || take(0x20), let year = number(limit: 4), let time = optionalTime() else { return nil }
            return Self.reading(year: fullYear(year), month: month, day: first.value, time)
        }
        guard let second = number(limit: 2), take(separator) else { return nil }
        skipBlanks()
        guard let third = number(limit: 4) else { return nil }
        if separator == UInt8(ascii: ".") { _ = take(separator) }
        guard let time = optionalTime() else { return nil }
        if first.digits == 4 { return Self.reading(year: first.value, month: second.value, day: third.value, time) }
        let year = fullYear(third)
        if year == 1 || year == 9999 { return DateReading.none }
        guard (1...31).contains(first.value), (1...31).contains(second.value), first.value <= 12 || second.value <= 12, year > 1000 else {
            return .invalid
        }
        // A dot separates the day first in every locale that uses it; equal numbers read the same both ways.
        if first.value == second.value || separator == UInt8(ascii: ".") && second.value <= 12 {
            return Self.reading(year: year, month: second.value, day: first.value, time)
        }
        return .local(first: first.value, second: second.value, year: year, secondOfDay: time.second - (time.zone ?? 0))
    }

    private typealias Time = (second: Int, zone: Int?)

    /// What may stand behind a day: nothing, or a time with a zone or without; nil for anything else.
    private mutating func timeAndZone() -> Time? {
        guard next != nil else { return (0, nil) }
        guard let second = timeOfDay(), let zone = zone() else { return nil }
        return (second, zone)
    }

    private mutating func optionalTime() -> Time? {
        _ = take(UInt8(ascii: ","))
        skipBlanks()
        return timeAndZone()
    }

    private func fullYear(_ year: (value: Int, digits: Int)) -> Int { year.digits == 2 ? 2000 + year.value : year.value }

    /// The moment, unless it is one of those that stand for "never", or there is no such day.
    private static func reading(year: Int, month: Int, day: Int, _ time: Time) -> DateReading {
        guard let midnight = Timestamp(year: year, month: month, day: day) else { return .invalid }
        if year == 1 || year == 9999 || (year == 1601 || year == 1900) && month == 1 && day == 1 { return DateReading.none }
        return .moment(Timestamp(seconds: midnight.seconds + Int64(time.second) - Int64(time.zone ?? 0)), zoneAssumed: time.zone == nil)
    }
}
