import TenantModel

/// The choices of an earlier plan, for the people who are still there.
struct PreviousChoices: Sendable {
    /// A wave that somebody set by hand.
    struct HandPin: Sendable {
        let user: UserID
        let wave: Int
        let line: Int
    }

    /// For each user the wave that the plan had chosen.
    private(set) var planned: [UserID: Int] = [:]
    /// For each user the wave as it stands now.
    private(set) var waves: [UserID: Int] = [:]
    private(set) var pins: [HandPin] = []
    /// Days that somebody set by hand.
    private(set) var dates: [UserID: String] = [:]
    /// Principal names of people who are not in the exports any more.
    private(set) var gone: [String] = []
    /// People who held the license already when the plan was made: that they hold it says nothing of their wave.
    private(set) var licensed: Set<UserID> = []
    /// The days of the waves, by number.
    let datesOfWaves: [Int: String]
    /// The days of the waves as they stand now, changes by hand included: that of most members.
    private(set) var daysNow: [Int: String] = [:]
    /// How many people were in the pilot, and in all waves after enablement, those included who are gone.
    private(set) var pilotSize = 0
    private(set) var plannedLater = 0
    /// Columns that people added.
    private(set) var own = OwnColumns(titles: [], cells: [:])
    /// Rows that were left out, because another one says the same.
    private(set) var repeated: [RepeatedRow] = []
    /// Whether there is an earlier plan.
    let isThere: Bool
    let pilotBudget: PilotPlan.Budget?

    init(_ plan: PreviousPlan?, in tenant: Tenant) throws(PlanFailure) {
        isThere = plan != nil
        pilotBudget = plan?.pilotBudget
        datesOfWaves = plan?.dates ?? [:]
        guard let plan, !plan.rows.isEmpty else { return }
        let found = try RowsOfPeople(plan.rows, in: tenant)
        repeated = found.repeated
        gone = found.gone.filter { $0.planned != nil }.map(\.userPrincipalName)
        var counts: [Int: [String: Int]] = [:]
        for row in found.people.map(\.row) + found.gone {
            if let wave = row.wave, !row.date.isEmpty { counts[wave, default: [:]][row.date, default: 0] += 1 }
            if let wave = row.planned, wave > 0 {
                plannedLater += 1
                if wave == 1 { pilotSize += 1 }
            }
        }
        var cells: [UserID: [String]] = [:]
        for (row, user) in found.people {
            if let wave = row.planned { planned[user] = wave }
            if let wave = row.wave {
                waves[user] = wave
                if row.isPinned { pins.append(HandPin(user: user, wave: wave, line: row.line)) }
            }
            if row.isDatePinned, !row.date.isEmpty { dates[user] = row.date }
            if row.wasLicensed { licensed.insert(user) }
            if row.ownCells.contains(where: { !$0.isEmpty }) { cells[user] = row.ownCells }
        }
        own = OwnColumns(titles: plan.ownTitles, cells: cells)
        daysNow = datesOfWaves.merging(counts.compactMapValues { $0.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }) { _, now in now }
    }

    /// The wave to which each user belongs: what people wrote, unless the plan had them in a wave whose day is over.
    func homes(_ over: Set<Int>) -> [UserID: Int] { waves.merging(planned) { now, planned in over.contains(planned) ? planned : now } }

    /// Whether somebody was put into a wave by hand since the plan was made.
    func isNew(_ user: UserID, in wave: Int) -> Bool { planned[user].map { $0 != wave } ?? false }
}
