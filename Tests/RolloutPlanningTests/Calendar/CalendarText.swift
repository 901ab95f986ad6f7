import ExportReading
import TenantModel

@testable import RolloutPlanning

/// Short ways to write calendars.
enum CalendarText {
    /// A day that must exist.
    static func day(_ text: String) -> Day { Day(text)! }

    /// Freezes as `2026-12-18/2027-01-04 why`, holidays as in the project file.
    static func settings(weekdays: Set<Weekday>? = nil, freezes: [String] = [], holidays: [String: [String]] = [:], gap: Int = 7) -> CalendarSettings {
        var settings = CalendarSettings()
        if let weekdays { settings.weekdays = weekdays }
        settings.minGapDays = gap
        settings.freezes = freezes.map { text in
            ChangeFreeze(from: day(String(text.prefix(10))).start, to: day(String(text.dropFirst(11).prefix(10))).start, why: String(text.dropFirst(22)))
        }
        settings.holidays = holidays.mapValues { $0.map { day($0).start } }
        return settings
    }
}
