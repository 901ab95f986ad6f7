public import Preflight
public import TenantModel

/// Who moves when, and what that takes.
///
/// A class, because it is handed to every file and every row, and a copy of a structure would count references to each part.
public final class RolloutPlan: Sendable {
    public let pilot: PilotPlan
    /// Wave 0 first; waves without users are left out, but for wave 0 and the pilot.
    public let waves: [PlanWave]
    /// For each user the wave; -1 for none.
    public let waveOfUser: [Int16]
    public let standing: [PlanStanding]
    public let reasons: [WaveReason]
    /// Days that people set by hand for single users.
    public let datesOfUsers: [UserID: RolloutDate]
    /// Waves whose day people set by hand.
    public let pinnedWaves: Set<Int>
    public let sites: SiteTable
    public let families: Families
    /// Sets of people who must move together, as the project file names them.
    public let statedSets: [[UserID]]
    /// What holds users back.
    public let blockers: WaveBlockers
    /// Days that break a rule: only those that somebody set.
    public let dateFindings: [WaveDateFinding]
    /// Waves after the pilot: how many, and how few the limits allow.
    public let laterWaves: Int
    public let lowerBound: Int
    public let limits: WaveCapacity
    public let calendar: WaveCalendar
    /// Waves of the earlier plan whose day is over and of whom nobody moved, with that day: they have a new one.
    public let missed: [Int: RolloutDate]
    /// Who was in a wave that has run and did not move, with that wave.
    public let leftBehind: [UserID: Int]
    /// The first wave after the pilot that has not run: where whoever was left behind goes, as far as there is room.
    public let nextWave: Int
    public let load: PlanLoad
    /// What the seats of the license that the waves assign come to; nil when nobody can tell which one that is.
    public let seats: SeatNeed?
    public let difference: PlanDifference?
    public let assumptions: [PlanAssumption]
    /// Columns that people added to `waves.csv`.
    public let ownColumns: OwnColumns
    /// Rows of `waves.csv` that were left out, because another one says the same.
    public let repeatedRows: [RepeatedRow]

    init(
        pilot: PilotPlan, waves: [PlanWave], waveOfUser: [Int16], standing: [PlanStanding], reasons: [WaveReason], datesOfUsers: [UserID: RolloutDate],
        pinnedWaves: Set<Int>,
        sites: SiteTable, families: Families, statedSets: [[UserID]], blockers: WaveBlockers, dateFindings: [WaveDateFinding], laterWaves: Int, lowerBound: Int,
        limits: WaveCapacity, calendar: WaveCalendar, missed: [Int: RolloutDate], leftBehind: [UserID: Int], nextWave: Int,
        load: PlanLoad,
        seats: SeatNeed?, difference: PlanDifference?, assumptions: [PlanAssumption], ownColumns: OwnColumns, repeatedRows: [RepeatedRow]
    ) {
        self.pilot = pilot
        self.waves = waves
        self.waveOfUser = waveOfUser
        self.standing = standing
        self.reasons = reasons
        self.datesOfUsers = datesOfUsers
        self.pinnedWaves = pinnedWaves
        self.sites = sites
        self.families = families
        self.statedSets = statedSets
        self.blockers = blockers
        self.dateFindings = dateFindings
        self.laterWaves = laterWaves
        self.lowerBound = lowerBound
        self.limits = limits
        self.calendar = calendar
        self.missed = missed
        self.leftBehind = leftBehind
        self.nextWave = nextWave
        self.load = load
        self.seats = seats
        self.difference = difference
        self.assumptions = assumptions
        self.ownColumns = ownColumns
        self.repeatedRows = repeatedRows
    }

    /// How many users are in some wave.
    public var planned: Int { waves.reduce(0) { $0 + $1.users.count } }

    /// Where somebody is who was left behind by a wave that has run; nil for everybody else.
    public func catchUp(of user: UserID) -> CatchUp? {
        guard let missed = leftBehind[user], waveOfUser[user.row] >= 0 else { return nil }
        let wave = Int(waveOfUser[user.row])
        // Others may be elsewhere for other reasons: pins, VIPs, people who move together.
        let isForRoom = reasons[user.row] == .leftBehind && wave > nextWave && self.wave(of: user)?.kind == .broad && !statedSets.contains { $0.contains(user) }
        return CatchUp(missed: missed, wave: wave, full: isForRoom ? Array(nextWave..<wave) : [])
    }

    /// The wave of a user; nil for none.
    public func wave(of user: UserID) -> PlanWave? {
        let number = Int(waveOfUser[user.row])
        return number < 0 ? nil : waves.first { $0.number == number }
    }

    /// The users of a wave by their day: those of the wave's own day first, then those who were given another, in the order of the days.
    public func days(of wave: PlanWave) -> [(date: RolloutDate, users: [UserID])] {
        guard !datesOfUsers.isEmpty else { return [(wave.date, wave.users)] }
        var own: [RolloutDate: [UserID]] = [:]
        for user in wave.users { if let date = datesOfUsers[user], date != wave.date { own[date, default: []].append(user) } }
        guard !own.isEmpty else { return [(wave.date, wave.users)] }
        let rest = wave.users.filter { datesOfUsers[$0].map { $0 == wave.date } ?? true }
        return [(wave.date, rest)] + own.sorted { $0.key.precedes($1.key) }.map { ($0.key, $0.value) }
    }

    /// The day on which a user moves: the wave's, unless somebody set another.
    public func date(of user: UserID) -> RolloutDate? { datesOfUsers[user] ?? wave(of: user)?.date }
}
