/// Reads the parts of a date text from left to right.
struct DateCursor {
    let bytes: UnsafeRawBufferPointer
    var index = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        index += 1
        return true
    }

    /// Blanks, and the bytes of the no-break and narrow spaces that locales put before AM and PM.
    mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0xA0 || byte == 0xC2 || byte == 0xE2 || byte == 0x80 || byte == 0xAF { index += 1 }
    }

    /// Up to `limit` digits as a number; nil when there is none.
    mutating func number(limit: Int) -> (value: Int, digits: Int)? {
        var value = 0
        var digits = 0
        while digits < limit, let byte = next, byte &- 0x30 < 10 {
            value = value * 10 + Int(byte &- 0x30)
            digits += 1
            index += 1
        }
        return digits > 0 ? (value, digits) : nil
    }

    /// The ASCII text, given in lower case, in any letter case.
    mutating func take(_ text: StaticString) -> Bool {
        let end = index + text.utf8CodeUnitCount
        guard end <= bytes.count, UnsafeRawBufferPointer(rebasing: bytes[index..<end]).equalsIgnoringASCIICase(text) else { return false }
        index = end
        return true
    }

    /// English names of months, whole or by their first three letters.
    mutating func monthName() -> Int? {
        let names: [StaticString] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        guard let month = names.firstIndex(where: { take($0) }) else { return nil }
        while let byte = next?.asciiLowercased, byte &- 0x61 < 26 { index += 1 }
        return month + 1
    }

    /// `H:mm[:ss[.fffffff]]`, with AM or PM or without, as the second of the day.
    mutating func timeOfDay() -> Int? {
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
            if take(UInt8(ascii: ".")) { skipBlanks() }
            guard take("m") else { return nil }
            _ = take(UInt8(ascii: "."))
            hours = hours % 12 + (byte == UInt8(ascii: "p") ? 12 : 0)
        }
        guard hours < 24, minute.value < 60, second <= 60 else { return nil }
        return hours * 3600 + minute.value * 60 + second
    }

    /// The offset of the zone in seconds; `.some(nil)` when the text ends without one; nil when something else follows.
    mutating func zone() -> Int?? {
        skipBlanks()
        guard let byte = next else { return .some(nil) }
        if take("z") || take("utc") || take("gmt") { return next == nil ? .some(0) : nil }
        guard byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") else { return nil }
        index += 1
        guard let hours = number(limit: 2) else { return nil }
        let hasColon = take(UInt8(ascii: ":"))
        let minutes = number(limit: 2)?.value
        guard next == nil, hours.value <= 14, (minutes ?? 0) < 60, minutes != nil || !hasColon else { return nil }
        let offset = hours.value * 3600 + (minutes ?? 0) * 60
        return .some(byte == UInt8(ascii: "-") ? -offset : offset)
    }
}
