import ExportReading
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
    /// Whether there is an earlier plan.
    let isThere: Bool
    let pilotBudget: PilotPlan.Budget?

    init(_ plan: PreviousPlan?, in tenant: Tenant) throws(PlanFailure) {
        isThere = plan != nil
        pilotBudget = plan?.pilotBudget
        datesOfWaves = plan?.dates ?? [:]
        guard let plan, !plan.rows.isEmpty else { return }
        var byID: [GUID: UserID] = [:]
        var byName: [String: UserID] = [:]
        byID.reserveCapacity(tenant.users.count)
        for user in tenant.users.ids {
            let id = tenant.users.objectID[user.row]
            if id.isZero { byName[tenant.users.userPrincipalName[user.row].lowercased()] = user } else { byID[id] = user }
        }
        var names: [String: UserID]?
        var counts: [Int: [String: Int]] = [:]
        var problems: [PlanFailure.UnreadableWave] = []
        for row in plan.rows {
            if let wave = row.wave, !row.date.isEmpty { counts[wave, default: [:]][row.date, default: 0] += 1 }
            if let wave = row.planned, wave > 0 {
                plannedLater += 1
                if wave == 1 { pilotSize += 1 }
            }
            var user = GUID(row.objectID).flatMap { byID[$0] } ?? byName[row.userPrincipalName.lowercased()]
            // Somebody whose object id the file does not have: only then every name is needed.
            if user == nil, GUID(row.objectID) == nil {
                let all = names ?? Self.names(of: tenant)
                names = all
                user = all[row.userPrincipalName.lowercased()]
            }
            guard let user else {
                // Somebody whom no plan knew was added by hand.
                if row.planned != nil || row.line == 0 {
                    gone.append(row.userPrincipalName)
                } else {
                    problems.append(.nobody(row))
                }
                continue
            }
            if row.line > 0, !row.userPrincipalName.isEmpty, !Self.isCalled(row.userPrincipalName, user, in: tenant.users) {
                let all = names ?? Self.names(of: tenant)
                names = all
                // A name that nobody has any more was changed in the directory since.
                if let other = all[row.userPrincipalName.lowercased()], other != user { problems.append(.twoPeople(row, tenant.users, user, other)) }
            }
            if let wave = row.planned { planned[user] = wave }
            if let wave = row.wave {
                waves[user] = wave
                if row.isPinned { pins.append(HandPin(user: user, wave: wave, line: row.line)) }
            }
            if row.isDatePinned, !row.date.isEmpty { dates[user] = row.date }
            if row.wasLicensed { licensed.insert(user) }
        }
        guard problems.isEmpty else { throw .unreadableWaves(problems) }
        daysNow = datesOfWaves.merging(counts.compactMapValues { $0.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key }) { _, now in now }
    }

    /// The wave to which each user belongs: what people wrote, unless the plan had them in a wave whose day is over.
    func homes(_ over: Set<Int>) -> [UserID: Int] { waves.merging(planned) { now, planned in over.contains(planned) ? planned : now } }

    /// Whether somebody was put into a wave by hand since the plan was made.
    func isNew(_ user: UserID, in wave: Int) -> Bool { planned[user].map { $0 != wave } ?? false }

    private static func isCalled(_ name: String, _ user: UserID, in users: UserTable) -> Bool {
        var name = name
        return users.userPrincipalName.withBytes(user.row) { bytes in
            name.withUTF8 { ByteHash.ignoringCase(UnsafeRawBufferPointer($0)) == ByteHash.ignoringCase(bytes) }
        }
    }

    private static func names(of tenant: Tenant) -> [String: UserID] {
        Dictionary(tenant.users.ids.map { (tenant.users.userPrincipalName[$0.row].lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    }
}

extension PlanFailure.UnreadableWave {
    fileprivate static func nobody(_ row: PreviousPlan.Row) -> Self {
        Self(line: row.line, message: "nobody in the exports is \(row.userPrincipalName)", fix: "Correct the name, or remove the row.")
    }

    fileprivate static func twoPeople(_ row: PreviousPlan.Row, _ users: UserTable, _ one: UserID, _ other: UserID) -> Self {
        Self(
            line: row.line, message: "the name is that of \(row.userPrincipalName), the object id that of \(users.userPrincipalName[one.row])",
            fix: "Write the object id of \(row.userPrincipalName), \(users.objectID[other.row]), or put the name back.")
    }
}
