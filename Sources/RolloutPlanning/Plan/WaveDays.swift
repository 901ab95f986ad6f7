import Preflight
import TenantModel

/// The days of the waves, those included that people set by hand.
struct WaveDays {
    let calendar: WaveCalendar
    let workCalendar: WorkCalendar
    /// Days that somebody set for a part of a wave.
    private(set) var ofUsers: [UserID: RolloutDate] = [:]
    private(set) var findings: [WaveDateFinding]
    /// Waves whose day somebody set for all of their members.
    let pinnedWaves: Set<Int>

    init(_ basis: PlanBasis, members: WaveMembers, waveOfUser: [Int16]) throws(PlanFailure) {
        let decisions = basis.decisions
        let settings = decisions.settings
        workCalendar = WorkCalendar(settings.calendar, sites: basis.sites.names)
        let today = Day(decisions.asOf)
        let history = basis.history
        // Days that are over bind nobody who has not moved.
        var set: [UserID: RolloutDate] = [:]
        var over: [UserID: RolloutDate] = [:]
        for (user, text) in basis.earlier.dates {
            guard let date = RolloutDate(text), history.leftBehind[user] == nil else { continue }
            if let day = date.day, day < today, history.places[user] == nil { over[user] = date } else { set[user] = date }
        }
        // A day that all members of a wave were given is the wave's.
        var pinned: [Int: RolloutDate] = [:]
        for (number, users) in members.waves.enumerated() where number > 0 && !set.isEmpty {
            // Whoever is new in the wave was not there to be given a day.
            let asked = users.filter { basis.earlier.waves[$0] == number }
            guard let first = asked.first, let date = set[first], asked.allSatisfy({ set[$0] == date }) else { continue }
            pinned[number] = date
        }
        let sites = members.waves.map { users in Set(users.lazy.map { basis.sites.siteOfUser[$0.row] }.filter { $0 >= 0 }) }
        do throws(WaveDateConflict) {
            calendar = try WaveCalendar(
                calendar: workCalendar, enablement: history.enablement, asOf: today, sites: sites, empty: members.emptyWaves,
                given: GivenDates(past: history.days, pinned: pinned, earlier: history.openDays), minGapDays: settings.calendar.minGapDays)
        } catch {
            throw .noFreeDay(wave: error.wave, error.cause)
        }
        findings = calendar.findings
        pinnedWaves = Set(pinned.keys).subtracting(calendar.unresolved)
        for (user, date) in set {
            let wave = Int(waveOfUser[user.row])
            let date = calendar.onCalendar(date)
            guard wave > 0, pinned[wave] == nil, date != calendar.dates[wave] else { continue }
            ofUsers[user] = date
        }
        for user in ofUsers.keys.sorted() {
            guard let date = ofUsers[user] else { continue }
            let site = basis.sites.siteOfUser[user.row]
            guard !basis.targets.standing[user.row].isUnderWay else { continue }
            for finding in calendar.findings(date, ofUserIn: Int(waveOfUser[user.row]), sites: site < 0 ? [] : [site]) where !findings.contains(finding) {
                findings.append(finding)
            }
        }
        // Nobody can choose when enablement is, row by row.
        for (user, date) in set.sorted(by: { $0.key < $1.key }) where waveOfUser[user.row] == 0 && basis.earlier.waves[user] == 0 {
            let finding = WaveDateFinding(wave: 0, date: date, problem: .notTheEnablement, remedy: calendar.dates[0])
            guard date != calendar.dates[0], !basis.targets.standing[user.row].isUnderWay, !findings.contains(finding) else { continue }
            findings.append(finding)
        }
        for (user, date) in over.sorted(by: { $0.key < $1.key }) {
            let wave = Int(waveOfUser[user.row])
            // A wave that was missed as a whole is said once, elsewhere.
            guard wave > 0, history.missed[wave] != date, calendar.dates[wave] != date else { continue }
            let finding = WaveDateFinding(wave: wave, date: date, problem: .past(asOf: today), remedy: calendar.dates[wave])
            if !findings.contains(finding) { findings.append(finding) }
        }
    }
}
