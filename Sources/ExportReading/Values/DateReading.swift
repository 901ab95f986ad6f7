/// What a date cell says.
public enum DateReading: Equatable, Sendable {
    /// Empty, or one of the dates that exports write for "never": 0001-01-01, 1601-01-01, 1900-01-01, 9999-12-31.
    case none
    /// A moment. `zoneAssumed`: the text had no time zone and was taken for UTC.
    case moment(Timestamp, zoneAssumed: Bool)
    /// A date in the order of somebody's locale; the rest of its column tells which. The second counts from midnight UTC: negative, or above a day,
    /// where the text has a time zone.
    case local(first: Int, second: Int, year: Int, secondOfDay: Int)
    /// No date at all.
    case invalid
}

extension DateReading {
    /// Reads ISO 8601 (blank or `T`, 0 to 9 fraction digits, zone or none), `/Date(ms)/`, `08-Nov-2026 13:05` and the numeric dates of
    /// locales (`8/19/2021 1:25:31 PM`, `8/19/2021 1:25:31 PM +00:00`, `19.08.2021 13:25`).
    public init(_ bytes: UnsafeRawBufferPointer) {
        let text = bytes.trimmed
        guard !text.isEmpty else {
            self = .none
            return
        }
        if let fixed = Self.fixed(text) {
            self = .moment(Timestamp(seconds: fixed.seconds), zoneAssumed: fixed.zoneAssumed)
            return
        }
        var cursor = DateCursor(text)
        if let iso = cursor.isoDate() {
            self = iso
        } else {
            cursor = DateCursor(text)
            self = cursor.millisecondDate() ?? cursor.localDate() ?? .invalid
        }
    }
}
