/// Why nothing may begin on a day, and with that what would have to give way.
public enum DayObstacle: Hashable, Sendable {
    /// The day of the week is not among those on which waves begin.
    case weekday
    /// A freeze; the reason may be empty.
    case freeze(why: String, from: Day, to: Day)
    /// A day off at a site; nil: at all of them.
    case holiday(site: String?)
}
