import Preflight
import TenantModel

/// What of an earlier plan has happened by the day of the run.
///
/// A plan is made again every week while its waves run. What has happened is a fact and no choice any more:
///
/// - A wave is **due** from its day on. It **has run** when its day is over and somebody of it has moved.
/// - Whoever was in a due wave and holds the license, or is under Intune, **stays** there and is shown as moved; where coexistence is on and a device
///   has not checked in since, as switching. Once the pilot has run, no other pilot is chosen, and nobody new joins a wave that has run.
/// - Whoever was in a wave that has run and did not get the license is **left behind**, and goes to the next open wave.
/// - A wave whose day is over and of whom nobody moved did not take place: it was **missed**, stays open with its number and members, and gets a new day.
/// - Open waves keep their numbers, and their days as long as these break no rule.
///
/// Enablement has happened when coexistence is on and its day is over: whoever is licensed from then on without a wave is on the way and joins none.
struct WaveHistory: Sendable {
    /// Where somebody stays.
    struct Place: Sendable, Equatable {
        let wave: Int
        let progress: WaveProgress
    }

    /// Who stays in the wave where the earlier plan had them, whatever else is planned.
    private(set) var places: [UserID: Place] = [:]
    /// Who was in a wave that has run and has not moved, with that wave.
    private(set) var leftBehind: [UserID: Int] = [:]
    /// Waves that have run, enablement included, with their days.
    private(set) var days: [Int: RolloutDate] = [:]
    /// Waves whose day is over and of whom nobody moved.
    private(set) var missed: [Int: RolloutDate] = [:]
    /// The days of open waves; empty before the first wave is due, so that a plan that has not begun can still be moved as a whole.
    private(set) var openDays: [Int: RolloutDate] = [:]
    /// The day of enablement: the project file's, else the earlier plan's once something has happened, else today where coexistence is on.
    let enablement: Day?
    /// How many people the earlier plan had in the pilot, and in all waves after enablement: what growth was measured by.
    let pilotSize: Int
    let planned: Int

    /// Nothing has happened yet without an earlier plan.
    init(_ earlier: PreviousChoices, _ decisions: Decisions) {
        let today = Day(decisions.asOf)
        let isOn = decisions.tenantAuthority.isAlreadyEnabled
        let stated = decisions.settings.enablement.map { Day($0) }
        var days = Self.days(earlier.daysNow, enablement: stated)
        if earlier.isThere, let stated { days[0] = stated }
        pilotSize = earlier.pilotSize
        planned = earlier.plannedLater
        let due = Set(days.filter { $0.value <= today }.keys)
        enablement = stated ?? (due.isEmpty ? nil : days[0]) ?? (isOn ? today : nil)
        guard !due.isEmpty else { return }
        let over = Set(days.filter { $0.value < today }.keys)
        openDays = days.filter { !over.contains($0.key) && $0.key > 0 }.mapValues { .day($0) }
        let homes = earlier.homes(over)
        let standing = Standing(decisions)
        var movedOfWave: [Int: Int] = [:]
        for (user, home) in homes
        where home > 0 && over.contains(home) && !earlier.isNew(user, in: home) && standing.showsThatWaveRan(user, wasLicensed: earlier.licensed.contains(user))
        {
            movedOfWave[home, default: 0] += 1
        }
        // A wave of whom nobody is left in the exports is over with its day.
        let members = Set(homes.values)
        var ran = Set(over.filter { $0 > 0 && (movedOfWave[$0] != nil || !members.contains($0)) })
        // Earlier waves without members, between waves that have run, are gone for good.
        if let last = ran.max() { ran.formUnion((1..<last).filter { !members.contains($0) && !over.contains($0) && days[$0] == nil }) }
        let ranEnablement = isOn && over.contains(0)
        for wave in ran { self.days[wave] = .day(days[wave] ?? ran.filter { $0 > wave }.min().flatMap { days[$0] } ?? today) }
        if ranEnablement, let day = days[0] { self.days[0] = .day(day) }
        for wave in over.subtracting(ran) where wave > 0 { if let day = days[wave] { missed[wave] = .day(day) } }

        for (user, home) in homes {
            let hasRun = self.days[home] != nil
            if let progress = standing.progress(
                user, isDue: due.contains(home), hasRun: hasRun, home: home, wasLicensed: earlier.licensed.contains(user))
            {
                places[user] = Place(wave: home, progress: progress)
            } else if home > 0, hasRun, !earlier.isNew(user, in: home), standing.isUnlicensed(user) {
                // Somebody who was given a later day of their own is still waiting for it.
                if let own = earlier.dates[user].flatMap({ RolloutDate($0) }), let day = own.day, day >= today {
                    places[user] = Place(wave: home, progress: .waiting)
                } else {
                    leftBehind[user] = home
                }
            }
        }
    }

    /// Whether a wave has run.
    func hasRun(_ wave: Int) -> Bool { days[wave] != nil }

    /// The numbers of the waves after the pilot that people can still be put into.
    var openWaves: OpenWaves { OpenWaves(past: days.keys.filter { $0 >= MovingUnits.firstWave }) }

    /// The days of waves, as far as they can be told.
    private static func days(_ texts: [Int: String], enablement: Day?) -> [Int: Day] {
        let dates = texts.compactMapValues { RolloutDate($0) }
        var days = dates.compactMapValues(\.day)
        let start = enablement ?? days[0]
        for (wave, date) in dates.sorted(by: { $0.key < $1.key }) where days[wave] == nil {
            switch date {
            case .day(let day): days[wave] = day
            case .enablement(let offset): days[wave] = start?.advanced(by: offset)
            case .wave(let other, let offset): days[wave] = days[other]?.advanced(by: offset)
            }
        }
        return days
    }
}

/// What the exports say of people who were in an earlier plan.
private struct Standing {
    private let decisions: Decisions
    private let isOn: Bool
    private let entitled: [Bool]

    init(_ decisions: Decisions) {
        self.decisions = decisions
        isOn = decisions.tenantAuthority.isAlreadyEnabled
        entitled = decisions.entitlements.map(\.switches)
    }

    private func isEntitled(_ user: UserID) -> Bool { entitled[Int(decisions.tenant.users.licenses[user.row].index)] }

    func isUnlicensed(_ user: UserID) -> Bool { decisions.userOutcome[user.row] != .alreadyIntune && !isEntitled(user) }

    /// Whether somebody tells that their wave took place; a license that was there before it does not.
    func showsThatWaveRan(_ user: UserID, wasLicensed: Bool) -> Bool {
        decisions.userOutcome[user.row] == .alreadyIntune || isEntitled(user) && !wasLicensed
    }

    /// How far somebody has come who stays where the earlier plan had them; nil for everybody else.
    func progress(_ user: UserID, isDue: Bool, hasRun: Bool, home: Int, wasLicensed: Bool) -> WaveProgress? {
        let outcome = decisions.userOutcome[user.row]
        // Enablement is a fact, not a plan: until it is over the outcome says it all.
        if home == 0, !hasRun { return outcome == .alreadyIntune && isDue ? .moved : nil }
        if outcome == .alreadyIntune { return .moved }
        // A co-managed device brings its user along, license or not.
        if home == 0, isOn, outcome == .switchesAtEnablement { return .switching }
        // Without coexistence a license that was there before tells nothing: it is still to be held, unless others of the wave have moved.
        guard isEntitled(user), isOn || isDue && (hasRun || !wasLicensed) else { return nil }
        return isOn && (outcome == .switchesAtEnablement || outcome == .cannotTell) ? .switching : .moved
    }
}
