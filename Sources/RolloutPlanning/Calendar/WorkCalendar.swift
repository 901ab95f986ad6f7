public import TenantModel

/// On which days waves may begin, and on which days people work.
public struct WorkCalendar: Sendable {
    /// How far ahead a free day is looked for.
    public static let horizon = 366
    /// How many days ahead of its day something may be said because of a freeze.
    private static let mostAhead = 7

    private static let usualWeekdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]

    private let weekdays: Set<Weekday>
    private let freezes: [(days: ClosedRange<Day>, why: String)]
    private let everywhere: Set<Day>
    /// Places in ``siteNames``, ascending.
    private let sites: [Day: [Int32]]
    private let siteNames: [String]

    /// `sites`: their names, or those of offices; other parts of the plan know them by their place. Letter case does not matter to holidays.
    public init(_ settings: CalendarSettings, sites names: [String]) {
        weekdays = settings.weekdays
        freezes = settings.freezes.compactMap { freeze in
            let (from, to) = (Day(freeze.from), Day(freeze.to))
            return from <= to ? (from...to, freeze.why) : nil
        }
        var byName: [String: Set<Day>] = [:]
        for (name, moments) in settings.holidays { byName[name.lowercased(), default: []].formUnion(moments.map { Day($0) }) }
        everywhere = byName[CalendarSettings.everywhere] ?? []
        var sites: [Day: [Int32]] = [:]
        for (place, name) in names.enumerated() {
            for day in byName[name.lowercased()] ?? [] { sites[day, default: []].append(Int32(place)) }
        }
        self.sites = sites
        siteNames = names
    }

    /// Everything that forbids beginning on a day for people of these sites, the narrowest last.
    public func obstacles(on day: Day, sites: Set<Int32>) -> [DayObstacle] {
        let weekday: [DayObstacle] = weekdays.contains(day.weekday) ? [] : [.weekday]
        return weekday + closures(on: day, sites: sites)
    }

    /// Whether a wave of people of these sites may begin.
    public func isFree(_ day: Day, sites: Set<Int32>) -> Bool {
        weekdays.contains(day.weekday) && closures(on: day, sites: sites).isEmpty
    }

    /// Whether people of these sites work and changes are allowed. Monday to Friday are working days also where waves do not begin on them.
    public func isWorkingDay(_ day: Day, sites: Set<Int32>) -> Bool {
        isUsual(day) && closures(on: day, sites: sites).isEmpty
    }

    /// Whether the help desk works: it does during a freeze, and when only some sites are closed.
    public func isHelpDeskDay(_ day: Day) -> Bool { isUsual(day) && !everywhere.contains(day) }

    /// The first day from `start` on, at most ``horizon`` days later, on which a wave of people of these sites may begin.
    public func firstFreeDay(from start: Day, sites: Set<Int32>) throws(NoFreeDay) -> Day {
        for offset in 0...Self.horizon {
            let day = start.advanced(by: offset)
            if isFree(day, sites: sites) { return day }
        }
        throw NoFreeDay(from: start, calendar: self, sites: sites)
    }

    /// The free day that is nearest to a day, not before `earliest` and not refused; the later one of two. Nil when there is none within ``horizon`` days.
    public func nearestFreeDay(to day: Day, notBefore earliest: Day?, sites: Set<Int32>, where isAllowed: (Day) -> Bool = { _ in true }) -> Day? {
        for offset in 0...Self.horizon {
            for candidate in [day.advanced(by: offset), day.advanced(by: -offset)] where candidate >= earliest ?? candidate {
                if isFree(candidate, sites: sites), isAllowed(candidate) { return candidate }
            }
        }
        return nil
    }

    /// The day, or the last working day before it; the day itself when there is none within ``horizon`` days.
    public func workingDay(notAfter day: Day, sites: Set<Int32>) -> Day {
        (0...Self.horizon).lazy.map { day.advanced(by: -$0) }.first { isWorkingDay($0, sites: sites) } ?? day
    }

    /// The day, or the last working day before it, for what is only said or decided: a freeze that would bring it forward by more than
    /// ``mostAhead`` days does not hold it up.
    public func noticeDay(notAfter day: Day, sites: Set<Int32>) -> Day {
        let working = workingDay(notAfter: day, sites: sites)
        guard working.distance(to: day) > Self.mostAhead else { return working }
        return (0...Self.horizon).lazy.map { day.advanced(by: -$0) }.first { isUsual($0) && holidays(on: $0, sites: sites).isEmpty } ?? working
    }

    /// The day, or the first working day after it; the day itself when there is none within ``horizon`` days.
    public func workingDay(notBefore day: Day, sites: Set<Int32>) -> Day {
        (0...Self.horizon).lazy.map { day.advanced(by: $0) }.first { isWorkingDay($0, sites: sites) } ?? day
    }

    /// The day, or the first day after it on which the help desk works; the day itself when there is none within ``horizon`` days.
    public func helpDeskDay(notBefore day: Day) -> Day {
        (0...Self.horizon).lazy.map { day.advanced(by: $0) }.first { isHelpDeskDay($0) } ?? day
    }

    private func isUsual(_ day: Day) -> Bool { Self.usualWeekdays.contains(day.weekday) || weekdays.contains(day.weekday) }

    /// Freezes and days off.
    private func closures(on day: Day, sites wanted: Set<Int32>) -> [DayObstacle] {
        var obstacles: [DayObstacle] = []
        for freeze in freezes where freeze.days.contains(day) {
            obstacles.append(.freeze(why: freeze.why, from: freeze.days.lowerBound, to: freeze.days.upperBound))
        }
        return obstacles + holidays(on: day, sites: wanted)
    }

    private func holidays(on day: Day, sites wanted: Set<Int32>) -> [DayObstacle] {
        let own = (sites[day] ?? []).lazy.filter(wanted.contains).map { DayObstacle.holiday(site: siteNames[Int($0)]) }
        return (everywhere.contains(day) ? [.holiday(site: nil)] : []) + own
    }
}
