/// Reads the parts of a date text from left to right.
struct DateCursor {
    private let bytes: UnsafeRawBufferPointer
    private var index = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0xA0 || byte == 0xC2 || byte == 0xE2 || byte == 0x80 || byte == 0xAF { index += 1 }
    }

    /// Up to `limit` digits as a number; nil when there is none.
    private mutating func number(limit: Int) -> (value: Int, digits: Int)? {
        var value = 0
        var digits = 0
        while digits < limit, let byte = next, byte &- 0x30 < 10 {
            value = value * 10 + Int(byte &- 0x30)
            digits += 1
            index += 1
        }
        return digits > 0 ? (value, digits) : nil
    }

    /// `yyyy-MM-dd`, with a time and a zone or without.
    mutating func isoDate() -> DateReading? {
        guard let year = number(limit: 4), year.digits == 4, take(UInt8(ascii: "-")), let month = number(limit: 2), take(UInt8(ascii: "-")),
            let day = number(limit: 2)
        else { return nil }
        guard let midnight = Timestamp(year: max(year.value, 1), month: month.value, day: day.value), year.value > 0 else { return .invalid }
        let isNever =
            year.value == 1 || year.value == 1601 && month.value == 1 && day.value == 1 || year.value == 9999
            || year.value == 1900 && month.value == 1 && day.value == 1
        guard !isNever else { return DateReading.none }
        guard next != nil else { return .moment(midnight, zoneAssumed: true) }
        guard take(UInt8(ascii: "T")) || take(UInt8(ascii: "t")) || take(0x20) else { return .invalid }
        guard let time = timeOfDay() else { return .invalid }
        guard let zone = zone() else { return .invalid }
        return .moment(Timestamp(seconds: midnight.seconds + Int64(time) - Int64(zone ?? 0)), zoneAssumed: zone == nil)
    }

    /// `H:mm[:ss[.fffffff]]`, with AM or PM or without, as the second of the day.
    private mutating func timeOfDay() -> Int? {
        guard let hour = number(limit: 2), take(UInt8(ascii: ":")) || take(UInt8(ascii: ".")), let minute = number(limit: 2) else { return nil }
        var second = 0
        if take(UInt8(ascii: ":")) || take(UInt8(ascii: ".")) {
            guard let value = number(limit: 2) else { return nil }
            second = value.value
            if take(UInt8(ascii: ".")) || take(UInt8(ascii: ",")) { guard number(limit: 9) != nil else { return nil } }
        }
        var hours = hour.value
        skipBlanks()
        if let byte = next?.asciiLowercased, byte == UInt8(ascii: "a") || byte == UInt8(ascii: "p") {
            guard (1...12).contains(hours) else { return nil }
            index += 1
            _ = take(UInt8(ascii: "."))
            guard next?.asciiLowercased == UInt8(ascii: "m") else { return nil }
            index += 1
            _ = take(UInt8(ascii: "."))
            hours = hours % 12 + (byte == UInt8(ascii: "p") ? 12 : 0)
        }
        guard hours < 24, minute.value < 60, second <= 60 else { return nil }
        return hours * 3600 + minute.value * 60 + second
    }

    /// The offset of the zone in seconds; `.some(nil)` when the text ends without one; nil when something else follows.
    private mutating func zone() -> Int?? {
        skipBlanks()
        guard let byte = next else { return .some(nil) }
        if byte.asciiLowercased == UInt8(ascii: "z") {
            index += 1
            return next == nil ? .some(0) : nil
        }
        guard byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") else { return nil }
        index += 1
        guard let hours = number(limit: 2) else { return nil }
        _ = take(UInt8(ascii: ":"))
        let minutes = number(limit: 2)?.value ?? 0
        guard next == nil, hours.value <= 14, minutes < 60 else { return nil }
        let offset = hours.value * 3600 + minutes * 60
        return .some(byte == UInt8(ascii: "-") ? -offset : offset)
    }

    /// `/Date(1708000000000)/`, as Windows PowerShell's ConvertTo-Json writes dates.
    mutating func millisecondDate() -> DateReading? {
        let prefix: StaticString = "/date("
        guard bytes.count > prefix.utf8CodeUnitCount,
            UnsafeRawBufferPointer(rebasing: bytes[0..<prefix.utf8CodeUnitCount]).equalsIgnoringASCIICase(prefix)
        else { return nil }
        index = prefix.utf8CodeUnitCount
        let isNegative = take(UInt8(ascii: "-"))
        guard let milliseconds = number(limit: 15) else { return .invalid }
        let seconds = Int64(milliseconds.value / 1000)
        if isNegative, seconds > 2_000_000_000 { return DateReading.none }
        return .moment(Timestamp(seconds: isNegative ? -seconds : seconds), zoneAssumed: false)
    }

    /// `19/08/2021 13:25`, `8-19-21 1:25 PM`, `19.08.2021`, `08-Nov-2026 13:05`.
    mutating func localDate() -> DateReading? {
        guard let first = number(limit: 4), let separator = next, [0x2F, 0x2D, 0x2E, 0x20].contains(separator) else { return nil }
        index += 1
        skipBlanks()
        if let month = monthName() {
            guard take(separator) || take(0x20), let year = number(limit: 4), let time = optionalTime() else { return nil }
            guard let day = Timestamp(year: fullYear(year), month: month, day: first.value) else { return .invalid }
            return .moment(Timestamp(seconds: day.seconds + Int64(time)), zoneAssumed: true)
        }
        guard let second = number(limit: 2), take(separator) else { return nil }
        skipBlanks()
        guard let third = number(limit: 4), let time = optionalTime() else { return nil }
        if first.digits == 4 {
            guard let day = Timestamp(year: first.value, month: second.value, day: third.value) else { return .invalid }
            return .moment(Timestamp(seconds: day.seconds + Int64(time)), zoneAssumed: true)
        }
        let year = fullYear(third)
        if year == 1 || year == 9999 { return DateReading.none }
        guard (1...31).contains(first.value), (1...31).contains(second.value), first.value <= 12 || second.value <= 12, year > 1000 else {
            return .invalid
        }
        // A dot separates the day first in every locale that uses it.
        if separator == UInt8(ascii: "."), second.value <= 12 {
            guard let day = Timestamp(year: year, month: second.value, day: first.value) else { return .invalid }
            return .moment(Timestamp(seconds: day.seconds + Int64(time)), zoneAssumed: true)
        }
        return .local(first: first.value, second: second.value, year: year, secondOfDay: time)
    }

    private mutating func optionalTime() -> Int? {
        _ = take(UInt8(ascii: ","))
        skipBlanks()
        guard next != nil else { return 0 }
        guard let time = timeOfDay() else { return nil }
        skipBlanks()
        return next == nil ? time : nil
    }

    private func fullYear(_ year: (value: Int, digits: Int)) -> Int { year.digits == 2 ? 2000 + year.value : year.value }

    private mutating func monthName() -> Int? {
        let names: [StaticString] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        guard index + 3 <= bytes.count else { return nil }
        let start = UnsafeRawBufferPointer(rebasing: bytes[index..<(index + 3)])
        guard let month = names.firstIndex(where: { start.equalsIgnoringASCIICase($0) }) else { return nil }
        while let byte = next?.asciiLowercased, byte &- 0x61 < 26 { index += 1 }
        return month + 1
    }
}
