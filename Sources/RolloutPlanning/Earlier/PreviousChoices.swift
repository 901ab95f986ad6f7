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
    /// The days of the waves, by number.
    let datesOfWaves: [Int: String]
    /// Whether there is an earlier plan.
    let isThere: Bool

    init(_ plan: PreviousPlan?, in tenant: Tenant) throws(PlanFailure) {
        isThere = plan != nil
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
        for row in plan.rows {
            var user = GUID(row.objectID).flatMap { byID[$0] } ?? byName[row.userPrincipalName.lowercased()]
            // Somebody whose object id the file does not have: only then every name is needed.
            if user == nil, GUID(row.objectID) == nil {
                let all = names ?? Self.names(of: tenant)
                names = all
                user = all[row.userPrincipalName.lowercased()]
            }
            guard let user else {
                // Somebody whom no plan knew was added by hand.
                guard row.planned != nil || row.line == 0 else {
                    throw .unreadableWaves([
                        PlanFailure.UnreadableWave(
                            line: row.line, message: "nobody in the exports is \(row.userPrincipalName)", fix: "Correct the name, or remove the row.")
                    ])
                }
                gone.append(row.userPrincipalName)
                continue
            }
            if let wave = row.planned { planned[user] = wave }
            if let wave = row.wave {
                waves[user] = wave
                if row.isPinned { pins.append(HandPin(user: user, wave: wave, line: row.line)) }
            }
            if row.isDatePinned, !row.date.isEmpty { dates[user] = row.date }
        }
    }

    private static func names(of tenant: Tenant) -> [String: UserID] {
        Dictionary(tenant.users.ids.map { (tenant.users.userPrincipalName[$0.row].lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
    }
}
