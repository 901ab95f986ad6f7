/// What the dates of waves must keep to.
struct WaveDateRules: Sendable {
    let calendar: WorkCalendar
    let enablement: Day?
    let asOf: Day
    /// At least one: two waves never begin on the same day.
    let minGapDays: Int

    init(calendar: WorkCalendar, enablement: Day?, asOf: Day, minGapDays: Int) {
        self.calendar = calendar
        self.enablement = enablement
        self.asOf = asOf
        self.minGapDays = max(1, minGapDays)
    }

    /// When wave 0 is.
    var start: RolloutDate { enablement.map { .day($0) } ?? .enablement(offset: 0) }

    /// The first date that may follow a wave.
    func earliest(after wave: Int, at date: RolloutDate) -> RolloutDate {
        date.advanced(by: wave == 0 ? 1 : minGapDays)
    }

    /// The first free day from a date on. The day of the run and those before it are over.
    func firstFree(from date: RolloutDate, sites: Set<Int32>) throws(NoFreeDay) -> RolloutDate {
        guard let day = date.day else { return date }
        return .day(try calendar.firstFreeDay(from: max(day, asOf.advanced(by: 1)), sites: sites))
    }

    /// Whether a day that an earlier plan chose breaks no rule. The day of the run is not over for a wave that was planned for it.
    func holds(_ date: RolloutDate, earliest: RolloutDate, sites: Set<Int32>) -> Bool {
        guard let day = date.day, day >= asOf, let distance = earliest.distance(to: date), distance >= 0 else { return false }
        return calendar.isFree(day, sites: sites)
    }

    /// The date in terms of the enablement or of a day; nil when it counts from a wave that has no date yet.
    func resolve(_ date: RolloutDate, _ dates: [RolloutDate]) -> RolloutDate? {
        switch date {
        case .day: date
        case .enablement(let offset): start.advanced(by: offset)
        case .wave(let wave, let offset): wave < dates.count ? dates[wave].advanced(by: offset) : nil
        }
    }

    /// What is wrong with the day of the enablement itself.
    func findingsOfEnablement(sites: Set<Int32>) -> [WaveDateFinding] {
        guard let enablement else { return [] }
        var findings: [WaveDateFinding] = []
        let nearest = calendar.nearestFreeDay(to: enablement, notBefore: asOf, sites: sites).map { RolloutDate.day($0) }
        if enablement < asOf { findings.append(WaveDateFinding(wave: 0, date: start, problem: .past(asOf: asOf), remedy: nearest)) }
        let obstacles = calendar.obstacles(on: enablement, sites: sites)
        if !obstacles.isEmpty { findings.append(WaveDateFinding(wave: 0, date: start, problem: .notFree(obstacles), remedy: nearest)) }
        return findings
    }

    /// What is wrong with a date of a wave that comes after another.
    func findings(_ date: RolloutDate, wave: Int, sites: Set<Int32>, after earlier: Int, at earlierDate: RolloutDate) -> [WaveDateFinding] {
        var problems: [WaveDateFinding.Problem] = []
        if let day = date.day {
            let obstacles = calendar.obstacles(on: day, sites: sites)
            if !obstacles.isEmpty { problems.append(.notFree(obstacles)) }
        }
        if let days = start.distance(to: date), days <= 0 { problems.append(.notAfterEnablement) }
        if earlier > 0, let days = earlierDate.distance(to: date), days < minGapDays {
            problems.append(.gap(days: days, least: minGapDays, toWave: earlier))
        }
        guard !problems.isEmpty else { return [] }
        let remedy = remedy(date, sites: sites, earliest: earliest(after: earlier, at: earlierDate))
        return problems.map { WaveDateFinding(wave: wave, date: date, problem: $0, remedy: remedy) }
    }

    /// The nearest date that breaks no rule.
    private func remedy(_ date: RolloutDate, sites: Set<Int32>, earliest: RolloutDate) -> RolloutDate? {
        guard let day = date.day else { return (date.distance(to: earliest) ?? 0) > 0 ? earliest : nil }
        return calendar.nearestFreeDay(to: max(day, earliest.day ?? day), notBefore: earliest.day, sites: sites).map { .day($0) }
    }
}
