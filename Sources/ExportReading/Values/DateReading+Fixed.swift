extension DateReading {
    /// The forms in which exports write nearly all their dates, without a cursor: `yyyy-MM-dd` and `HH:mm:ss` with a blank or `T` between,
    /// then nothing, `Z`, or up to nine digits of a fraction and one of both. Nil for every other text, and for years that stand for "never".
    ///
    /// Eight bytes at a time: each word less its form must leave digits alone, two of which make a number.
    @inlinable
    @inline(__always)
    public static func fixed(_ text: UnsafeRawBufferPointer) -> (seconds: Int64, zoneAssumed: Bool)? {
        guard text.count >= 19, text[10] == 0x20 || text[10] == 0x54, text[16] == 0x3A else { return nil }
        // "0000-00-" and "00?00:00" as they lie in memory; "?" is whatever stands between day and hour.
        let date = text.loadUnaligned(fromByteOffset: 0, as: UInt64.self) ^ 0x2D30_302D_3030_3030
        let time = (text.loadUnaligned(fromByteOffset: 8, as: UInt64.self) ^ 0x3030_3A30_3000_3030) & 0xFFFF_FFFF_FF00_FFFF
        let seconds = UInt64(text.loadUnaligned(fromByteOffset: 17, as: UInt16.self) ^ 0x3030)
        guard date & 0xFF00_00FF_0000_0000 | time & 0x0000_FF00_0000_0000 == 0, areDigits(date), areDigits(time), areDigits(seconds) else { return nil }
        let (pairs, times) = (date &* 10 &+ date >> 8, time &* 10 &+ time >> 8)
        let year = Int(pairs & 0xFF) * 100 + Int(pairs >> 16 & 0xFF)
        let (month, day) = (Int(pairs >> 40 & 0xFF), Int(times & 0xFF))
        let (hour, minute) = (Int(times >> 24 & 0xFF), Int(times >> 48 & 0xFF))
        let second = Int((seconds &* 10 &+ seconds >> 8) & 0xFF)
        guard year > 1900, year < 9999, hour < 24, minute < 60, second < 60 else { return nil }
        var end = 19
        if end < text.count, text[end] == 0x2E {
            end += 1
            while end < text.count, text[end] &- 0x30 < 10 { end += 1 }
            guard end > 20, end <= 29 else { return nil }
        }
        let hasZone = end < text.count
        if hasZone { guard end + 1 == text.count, text[end] == 0x5A else { return nil } }
        guard let midnight = Timestamp.midnight(year: year, month: month, day: day) else { return nil }
        return (midnight + Int64(hour * 3600 + minute * 60 + second), !hasZone)
    }

    /// Whether every byte is below ten.
    @inlinable
    @inline(__always)
    static func areDigits(_ bytes: UInt64) -> Bool { (bytes | (bytes &+ 0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080 == 0 }
}
