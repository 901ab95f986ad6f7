import Preflight
import TenantModel

/// The days of the waves, those included that people set by hand.
struct WaveDays {
    let calendar: WaveCalendar
    let workCalendar: WorkCalendar
    /// Days that somebody set for a part of a wave.
    private(set) var ofUsers: [UserID: RolloutDate] = [:]
    private(set) var findings: [WaveDateFinding]

    init(_ basis: PlanBasis, members: WaveMembers, waveOfUser: [Int16]) throws(PlanFailure) {
        let decisions = basis.decisions
        let settings = decisions.settings
        workCalendar = WorkCalendar(settings.calendar, sites: basis.sites.names)
        let today = Day(decisions.asOf)
        var enablement = settings.enablement.map { Day($0) }
        // Both authorities are at work: what waits for enablement is due now.
        if enablement == nil, decisions.tenantAuthority.isAlreadyEnabled { enablement = today }
        var set: [UserID: RolloutDate] = [:]
        for (user, text) in basis.earlier.dates { set[user] = RolloutDate(text) }
        // A day that all members of a wave were given is the wave's.
        var pinned: [Int: RolloutDate] = [:]
        for (number, users) in members.waves.enumerated() where number > 0 && !set.isEmpty {
            guard let first = users.first, let date = set[first], users.allSatisfy({ set[$0] == date }) else { continue }
            pinned[number] = date
        }
        let sites = members.waves.map { users in Set(users.lazy.map { basis.sites.siteOfUser[$0.row] }.filter { $0 >= 0 }) }
        do throws(WaveDateConflict) {
            calendar = try WaveCalendar(
                calendar: workCalendar, enablement: enablement, asOf: today, sites: sites, pinned: pinned, minGapDays: settings.calendar.minGapDays)
        } catch {
            throw .noFreeDay(wave: error.wave, error.cause)
        }
        findings = calendar.findings
        for (user, date) in set {
            let wave = Int(waveOfUser[user.row])
            guard wave > 0, pinned[wave] == nil, date != calendar.dates[wave] else { continue }
            ofUsers[user] = date
        }
        for user in ofUsers.keys.sorted() {
            guard let date = ofUsers[user] else { continue }
            let site = basis.sites.siteOfUser[user.row]
            for finding in calendar.findings(date, ofUserIn: Int(waveOfUser[user.row]), sites: site < 0 ? [] : [site]) where !findings.contains(finding) {
                findings.append(finding)
            }
        }
    }
}
