import Preflight
import TenantModel

extension PlanAssumption {
    /// What a plan takes for granted, the weightiest first.
    static func all(_ basis: PlanBasis, pilot: PilotPlan, seats: SeatNeed?, waves: WaveCapacity? = nil) -> [PlanAssumption] {
        let decisions = basis.decisions
        let settings = decisions.settings
        let targets = decisions.tenant.users.ids.filter { basis.targets.standing[$0.row].hasLaterWave }
        var all: [PlanAssumption] = []
        if !decisions.intent.isStated { all.append(.everybodyMoves) }
        if basis.history.enablement == nil { all.append(.enablementNotStated) }
        let open = targets.count { decisions.coverage.gap(of: $0) == .unknown }
        if open > 0 { all.append(decisions.coverage.isCompared ? .coverageOpen(users: open) : .coverageNotCompared(users: open)) }
        let unseen = targets.count { basis.eligibility.obstacle[$0.row] == .none && !isSeen($0, decisions) }
        if unseen > 0 { all.append(.contactNotRead(users: unseen)) }
        if seats == nil { all.append(.seatsNotRead) }
        if settings.helpDeskCapacity.isEmpty { all.append(.capacityNotStated) }
        if settings.timeZone == nil, !basis.sites.timeZones.contains(where: { $0 != nil }) { all.append(.timeZoneNotStated) }
        let special = basis.eligibility.obstacle.count { $0 == .specialAccount }
        if special > 0 { all.append(.specialAccountsByName(users: special)) }
        let read = Set(pilot.cells.map(\.dimension))
        // Without policies there is none to tell people apart by; nobody enrolls again without Android.
        let unread = PilotDimension.allCases.filter { !read.contains($0) && $0 != .policy && $0 != .reenroll }
        // A pilot that has run was chosen by an earlier run, and its kinds of people are not counted again.
        if !unread.isEmpty, !pilot.hasRun { all.append(.dimensionsNotRead(unread)) }
        let android = decisions.tenant.devices.ids.count { decisions.isMoving($0) && decisions.isReenrolling($0) }
        if android > 0 { all.append(.androidReenrolls(devices: android)) }
        if let waves, let first = waves.firstUsers, settings.waves.growth == nil || first == waves.leastUsers {
            all.append(.growth(first: first, times: waves.growth))
        }
        return all
    }

    private static func isSeen(_ user: UserID, _ decisions: Decisions) -> Bool {
        var isSeen = false
        decisions.devicesOfUsers.forEach(of: user) { device in
            if decisions.isMoving(device), decisions.tenant.devices.lastSeen(of: device) != unknownMoment { isSeen = true }
        }
        return isSeen
    }
}
