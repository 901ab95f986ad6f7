extension DateReading {
    /// The forms in which exports write nearly all their dates, without a cursor: `yyyy-MM-dd` and `HH:mm:ss` with a blank or `T` between,
    /// then nothing, `Z`, or seven digits of a fraction. Nil for every other text, and for years that stand for "never".
    @inline(__always)
    static func fixed(_ bytes: UnsafeRawBufferPointer) -> DateReading? {
        guard bytes.count >= 19, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] == 0x20 || bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A else {
            return nil
        }
        var isNumber = true
        @inline(__always) func pair(_ offset: Int) -> Int {
            let high = bytes[offset] &- 0x30
            let low = bytes[offset + 1] &- 0x30
            isNumber = isNumber && high < 10 && low < 10
            return Int(high) * 10 + Int(low)
        }
        let year = pair(0) * 100 + pair(2)
        let (month, day, hour, minute, second) = (pair(5), pair(8), pair(11), pair(14), pair(17))
        guard isNumber, year > 1900, year < 9999, hour < 24, second < 60 else { return nil }
        var end = 19
        if end < bytes.count, bytes[end] == 0x2E {
            end += 1
            while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
            guard end > 20, end <= 29 else { return nil }
        }
        let hasZone = end < bytes.count
        if hasZone { guard end + 1 == bytes.count, bytes[end] == 0x5A else { return nil } }
        guard let moment = Timestamp(year: year, month: month, day: day, hour: hour, minute: minute, second: second) else { return nil }
        return .moment(moment, zoneAssumed: !hasZone)
    }
}
