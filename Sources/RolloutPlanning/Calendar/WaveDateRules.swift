/// What the dates of waves must keep to.
struct WaveDateRules: Sendable {
    /// Another wave and its date.
    typealias Neighbor = (wave: Int, date: RolloutDate)

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

    /// The dates of waves that nothing moves: they have run, or somebody set them, and they do not count from a wave whose day the calendar chooses.
    func fixed(_ given: GivenDates, count: Int) -> [Int: RolloutDate] {
        var fixed = given.past
        for wave in 0..<count where fixed[wave] == nil {
            switch given.pinned[wave] {
            case .wave(let other, let offset)? where other > 0 && other < wave: fixed[wave] = fixed[other]?.advanced(by: offset)
            case .wave(let other, _)? where other >= wave: break
            case let date?: fixed[wave] = resolve(date, [start])
            case nil: break
            }
        }
        fixed[0] = nil
        return fixed
    }

    /// Whether the calendar may choose a date for a wave. Other waves are far enough, on either side; those that come later by number only when their day
    /// is before it: otherwise the order of the waves counts for more, and whoever set that day is told.
    func isApart(_ date: RolloutDate, wave: Int, from others: [Neighbor]) -> Bool {
        others.allSatisfy { other in
            guard let days = other.date.distance(to: date) else { return true }
            return abs(days) >= minGapDays || other.wave > wave && days <= 0
        }
    }

    /// The first free day from a date on that is far enough from others. The day of the run and those before it are over.
    func firstFree(from date: RolloutDate, wave: Int, sites: Set<Int32>, apartFrom others: [Neighbor]) throws(NoFreeDay) -> RolloutDate {
        var candidate = date
        while true {
            if let day = candidate.day { candidate = .day(try calendar.firstFreeDay(from: max(day, asOf.advanced(by: 1)), sites: sites)) }
            // Each turn leaves at least one of the others behind.
            guard let near = others.first(where: { !isApart(candidate, wave: wave, from: [$0]) }) else { return candidate }
            candidate = near.date.advanced(by: minGapDays)
        }
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

    /// What is wrong with a date of a wave. `others`: waves from which it must be apart; `earliest`: where a better date is looked for.
    func findings(_ date: RolloutDate, wave: Int, sites: Set<Int32>, others: [Neighbor], earliest: RolloutDate) -> [WaveDateFinding] {
        var problems: [WaveDateFinding.Problem] = []
        if let day = date.day {
            let obstacles = calendar.obstacles(on: day, sites: sites)
            if !obstacles.isEmpty { problems.append(.notFree(obstacles)) }
        }
        if let days = start.distance(to: date), days <= 0 { problems.append(.notAfterEnablement) }
        for (other, otherDate) in others {
            // Who comes later by number must come later.
            guard let days = otherDate.distance(to: date), other < wave ? days < minGapDays : days > -minGapDays else { continue }
            problems.append(.gap(days: days, least: minGapDays, toWave: other))
        }
        guard !problems.isEmpty else { return [] }
        let remedy = remedy(date, sites: sites, wave: wave, earliest: earliest, others: others)
        return problems.map { WaveDateFinding(wave: wave, date: date, problem: $0, remedy: remedy) }
    }

    /// The nearest date that breaks no rule.
    private func remedy(_ date: RolloutDate, sites: Set<Int32>, wave: Int, earliest: RolloutDate, others: [Neighbor]) -> RolloutDate? {
        guard let day = date.day else { return (date.distance(to: earliest) ?? 0) > 0 ? earliest : nil }
        return calendar.nearestFreeDay(to: max(day, earliest.day ?? day), notBefore: earliest.day, sites: sites) { isApart(.day($0), wave: wave, from: others) }
            .map { .day($0) }
    }
}
