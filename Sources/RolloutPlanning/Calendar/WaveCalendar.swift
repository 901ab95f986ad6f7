/// When each wave begins, and when what surrounds it is due.
public struct WaveCalendar: Sendable {
    /// By wave: 0 is the enablement, 1 the pilot.
    public let dates: [RolloutDate]
    /// Dates that were set and break a rule; what the calendar chose breaks none.
    public let findings: [WaveDateFinding]
    /// Waves whose date was set in terms of a wave that has none, so that the calendar chose it.
    public let unresolved: Set<Int>

    private let calendar: WorkCalendar
    private let rules: WaveDateRules
    private let sites: [Set<Int32>]
    private let empty: Set<Int>

    /// `sites`: where the members of each wave are, the enablement included. `empty`: waves that nobody is in. They take no day and leave no gap; a date
    /// that counts from one counts from the wave before it.
    ///
    /// The pilot begins on the first free day after the enablement, each further wave on the first free day at least `minGapDays` days after the
    /// wave before it and after every other that comes before it by a day that is set, and none of them on or before `asOf`, the day of the run, unless a
    /// date is given.
    /// Without an enablement all dates count from it.
    public init(
        calendar: WorkCalendar, enablement: Day?, asOf: Day, sites: [Set<Int32>], empty: Set<Int> = [], given: GivenDates = GivenDates(), minGapDays: Int
    ) throws(WaveDateConflict) {
        let rules = WaveDateRules(calendar: calendar, enablement: enablement, asOf: asOf, minGapDays: minGapDays)
        let fixed = rules.fixed(given, count: sites.count)
        var dates = [rules.start]
        var findings = given.past[0] == nil ? rules.findingsOfEnablement(sites: sites.first ?? []) : []
        var unresolved: Set<Int> = []
        if let date = given.pinned[0], rules.resolve(date, dates) != rules.start {
            findings.append(WaveDateFinding(wave: 0, date: date, problem: .notTheEnablement, remedy: rules.start))
        }
        // Waves may be set to dates that go back in time; what follows comes after the latest of them.
        var latest = 0
        for wave in sites.indices.dropFirst() {
            if empty.contains(wave), given.past[wave] == nil {
                dates.append(dates[latest])
                continue
            }
            let earliest = rules.earliest(after: latest, at: dates[latest])
            func others(_ isIncluded: (Int) -> Bool) -> [WaveDateRules.Neighbor] {
                guard !empty.contains(wave) else { return [] }
                let later = fixed.filter { $0.key > wave }.sorted { $0.key < $1.key }
                return ((1..<wave).map { ($0, dates[$0]) } + later.map { ($0.key, $0.value) }).filter { !empty.contains($0.0) && isIncluded($0.0) }
            }
            var date = given.past[wave]
            if date == nil, let text = given.pinned[wave] {
                date = rules.resolve(text, dates)
                if let date {
                    // Of two days that somebody set the later wave is told of.
                    findings += rules.findings(
                        date, wave: wave, sites: sites[wave], others: others { $0 < wave || given.past[$0] != nil }, earliest: earliest)
                } else if case .wave(let other, _) = text {
                    unresolved.insert(wave)
                    findings.append(WaveDateFinding(wave: wave, date: text, problem: .unknownWave(other), remedy: nil))
                }
            }
            do throws(NoFreeDay) {
                let taken = others { _ in true }
                if let date {
                    dates.append(date)
                } else if let day = given.earlier[wave], rules.holds(day, earliest: earliest, sites: sites[wave]), rules.isApart(day, wave: wave, from: taken) {
                    dates.append(day)
                } else {
                    dates.append(try rules.firstFree(from: earliest, wave: wave, sites: sites[wave], apartFrom: taken))
                }
            } catch {
                throw WaveDateConflict(wave: wave, cause: error)
            }
            if (dates[latest].distance(to: dates[wave]) ?? 1) >= 0 { latest = wave }
        }
        self.calendar = calendar
        self.rules = rules
        self.sites = sites
        self.empty = empty
        self.dates = dates
        self.findings = findings
        self.unresolved = unresolved
    }

    /// The day of a date that counts from the enablement or from a wave, once that day is known; else the date as it is.
    public func onCalendar(_ date: RolloutDate) -> RolloutDate {
        guard let resolved = rules.resolve(date, dates), resolved.day != nil else { return date }
        return resolved
    }

    /// What is wrong with a date that somebody set for one person of a wave; the date is kept.
    public func findings(_ date: RolloutDate, ofUserIn wave: Int, sites: Set<Int32>) -> [WaveDateFinding] {
        guard wave > 0, wave < dates.count else { return [] }
        guard let resolved = rules.resolve(date, dates) else {
            guard case .wave(let other, _) = date else { return [] }
            return [WaveDateFinding(wave: wave, date: date, problem: .unknownWave(other), remedy: dates[wave])]
        }
        // The last of the waves before it and the first of those after it: who keeps away from these keeps away from all.
        var before: WaveDateRules.Neighbor?
        for other in (1..<wave) where !empty.contains(other) && (before?.date.distance(to: dates[other]) ?? 0) >= 0 { before = (other, dates[other]) }
        var after: WaveDateRules.Neighbor?
        for other in dates.indices.dropFirst(wave + 1) where !empty.contains(other) && (after?.date.distance(to: dates[other]) ?? -1) < 0 {
            after = (other, dates[other])
        }
        return rules.findings(
            resolved, wave: wave, sites: sites, others: [before, after].compactMap(\.self),
            earliest: rules.earliest(after: before?.wave ?? 0, at: before?.date ?? rules.start))
    }

    /// When something is due that many days before one of the waves: moved back to a working day of its sites. Counts from the wave while its day is open.
    public func date(before wave: Int, by days: Int) -> RolloutDate {
        guard let day = dates[wave].day else { return wave == 0 ? .enablement(offset: -days) : .wave(wave, offset: -days) }
        return .day(calendar.workingDay(notAfter: day.advanced(by: -days), sites: sites[wave]))
    }

    /// When something is said or decided that many days before one of the waves: as ``date(before:by:)``, but not held up by a long freeze, which
    /// keeps people from changes and not from words.
    public func notice(before wave: Int, by days: Int) -> RolloutDate {
        guard let day = dates[wave].day else { return date(before: wave, by: days) }
        return .day(calendar.noticeDay(notAfter: day.advanced(by: -days), sites: sites[wave]))
    }

    /// When something is due that many days after one of the waves: moved on to a working day of its sites. Counts from the wave while its day is open.
    public func date(after wave: Int, by days: Int) -> RolloutDate {
        guard let day = dates[wave].day else { return wave == 0 ? .enablement(offset: days) : .wave(wave, offset: days) }
        return .day(calendar.workingDay(notBefore: day.advanced(by: days), sites: sites[wave]))
    }
}
