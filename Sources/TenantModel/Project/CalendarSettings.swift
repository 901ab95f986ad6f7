public import ExportReading

/// `calendar`: on which days waves may begin.
public struct CalendarSettings: Sendable, Equatable {
    /// The name under `holidays` that means every site.
    public static let everywhere = "everywhere"

    /// Days of the week on which waves may begin; never empty.
    public var weekdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
    public var freezes: [ChangeFreeze] = []
    /// The starts of days off, by site, where no sites are named by office, or ``everywhere``.
    public var holidays: [String: [Timestamp]] = [:]
    /// Days between two waves, at least: reports lag and old profiles stay for seven.
    public var minGapDays = 7

    /// Monday to Friday, a week apart.
    public init() {}
}
