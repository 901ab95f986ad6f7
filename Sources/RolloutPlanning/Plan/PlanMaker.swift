public import Preflight
import TenantModel

/// Makes a plan: the pilot, then waves for everybody else, their days, and what they take.
public struct PlanMaker {
    private let basis: PlanBasis
    private var decisions: Decisions { basis.decisions }

    /// `earlier`: what a run before this one left behind.
    public init(_ assessment: Assessment, earlier: PreviousPlan? = nil) throws(PlanFailure) {
        basis = try PlanBasis(assessment, earlier: earlier)
    }

    /// The plan.
    public func plan(effort: SelectionEffort = .standard) throws(PlanFailure) -> RolloutPlan {
        let tenant = decisions.tenant
        if let give = decisions.settings.licenseToGive, decisions.licenseToGiveEntitles != true {
            throw .licenseToGive(name: give, isKnown: decisions.licenseToGiveEntitles != nil)
        }
        if let unknown = decisions.unknownLicensesToBuy.first { throw .licenseToBuy(name: unknown) }
        let load = LoadOfUsers(basis)
        let pilot = try basis.pilot(effort: effort, load: load)
        let families = Families(tenant, sites: basis.sites)
        let places = WavePlaces(basis, pilot: pilot)
        let capacity = WaveCapacity(
            decisions.settings.waves, people: places.people.count, pilot: pilot.members.count, history: basis.history, maxLoad: load.mostOfWave)
        let later = try LaterWaves(basis, places.people, families: families, load: load, limits: capacity).waves()
        let assigned = places.assign(later)
        let seats = SeatNeed(basis, waveOfUser: assigned.waveOfUser)
        if let seats, seats.shortfall > 0 {
            throw .seats(seats)
        }
        let members = WaveMembers(assigned.waveOfUser, waveCount: later.end)
        let days = try WaveDays(basis, members: members, waveOfUser: assigned.waveOfUser)
        let blockers = WaveBlockers(basis.assessment) { basis.targets.standing[$0.row] == .heldTarget }
        let vipWaves = later.vipWaves.union(
            basis.history.days.keys.filter { !members.waves[$0].isEmpty && members.waves[$0].allSatisfy { basis.lists.vip.means($0) } })
        // Waves that have run are facts, whether somebody of them is left or not.
        let empty = members.emptyWaves.filter { basis.history.days[$0] == nil }
        let waves = members.waves.indices.filter { !empty.contains($0) }.map { number in
            PlanWave(
                number: number, kind: PlanWave.Kind(number: number, vipWaves: vipWaves), date: days.calendar.dates[number], users: members.waves[number],
                basis: basis, blockers: blockers)
        }
        return RolloutPlan(
            pilot: pilot, waves: waves, waveOfUser: assigned.waveOfUser, standing: basis.targets.standing, reasons: assigned.reasons,
            datesOfUsers: days.ofUsers, pinnedWaves: days.pinnedWaves, sites: basis.sites, families: families, statedSets: basis.statedSets, blockers: blockers,
            dateFindings: days.findings,
            laterWaves: later.count + basis.history.openWaves.ran, lowerBound: later.lowerBound + basis.history.openWaves.ran, limits: capacity,
            calendar: days.calendar,
            missed: basis.history.missed, leftBehind: basis.history.leftBehind, nextWave: basis.history.openWaves.number(0),
            load: PlanLoad(basis, waves: waves, load: load, days: days), seats: seats,
            difference: PlanDifference(basis, waveOfUser: assigned.waveOfUser, waves: waves),
            assumptions: PlanAssumption.all(basis, pilot: pilot, seats: seats, waves: later.count > 0 ? capacity : nil), ownColumns: basis.earlier.own,
            repeatedRows: basis.earlier.repeated)
    }
}

extension PlanWave.Kind {
    fileprivate init(number: Int, vipWaves: Set<Int>) {
        switch number {
        case 0: self = .enablement
        case 1: self = .pilot
        default: self = vipWaves.contains(number) ? .vip : .broad
        }
    }
}
