import Preflight
import TenantModel

extension PlanBasis {
    /// The pilot group: of the project file's size, unless another is asked for. It obeys the limits of a wave: see ``PilotLimits``.
    public func pilot(_ budget: PilotPlan.Budget? = nil, effort: SelectionEffort = .standard) throws(PlanFailure) -> PilotPlan {
        try pilot(budget, effort: effort, load: decisions.settings.helpDeskCapacity.isEmpty ? nil : LoadOfUsers(self))
    }

    /// The same, with the work that users make; nil where nobody said what the help desk can carry.
    func pilot(_ budget: PilotPlan.Budget? = nil, effort: SelectionEffort, load: LoadOfUsers?) throws(PlanFailure) -> PilotPlan {
        let settings = decisions.settings.pilot
        let limits = PilotLimits(decisions.settings.waves)
        let stated = settings.size.map { PilotPlan.Budget.users($0) } ?? settings.deviceBudget.map { PilotPlan.Budget.devices($0) }
        let pinned = Set(pins.waves.lazy.filter { $0.value == 1 }.map(\.key))
        let inPilot = PilotPlan.members(in: history.places, decisions, lists: lists)
        let stayed = Set(earlier.waves.lazy.filter { $0.value == 1 && eligibility.obstacle[$0.key.row] == .none }.map(\.key))
        let asked = budget ?? stated
        if history.hasRun(1) || !inPilot.isEmpty && pinned.isEmpty && stayed.isEmpty {
            var past = PilotPlan(
                past: history.places, decisions, lists: lists, targets: targets.standing.count(where: \.hasLaterWave),
                eligible: eligibility.obstacle.count { $0 == .none })
            past.asked = asked
            return past
        }
        try check(asked, isFromCommand: budget != nil, pinned: pinned, limits)
        let wanted = asked.map { self.size($0, kept: pinned.union(stayed)) }
        let kept = room(for: stayed, beside: pinned, and: inPilot, in: wanted, limits)
        let maker = PilotMaker(
            decisions, lists: lists, targets: targets, eligibility: eligibility, sites: sites, pinned: pinned, earlier: kept, underWay: inPilot,
            limits: limits, desk: load.flatMap { PilotDesk($0) })
        var pilot = try maker.pilot(wanted, missed: wasMissed ? history.pilotSize : nil, effort: effort)
        pilot.asked = asked
        return pilot
    }

    /// Whether an earlier pilot did not take place: its day is over, and nobody of it has moved.
    private var wasMissed: Bool { history.missed[1] != nil }

    /// What somebody asked for must be within the limits of a wave.
    private func check(_ asked: PilotPlan.Budget?, isFromCommand: Bool, pinned: Set<UserID>, _ limits: PilotLimits) throws(PlanFailure) {
        if case .users(let size) = asked {
            let broken = limits.broken(by: size)
            guard broken.isEmpty else { throw .pilotSizeAboveLimit(size: size, isFromCommand: isFromCommand, limits: broken) }
            if pinned.count > size { throw .pilotPinsAboveSize(pinned: pinned.count, budget: .users(size)) }
        }
        let broken = limits.broken(by: pinned.count)
        guard broken.isEmpty else { throw .pilotPinsAboveLimit(pinned: pinned.count, limits: broken) }
        guard let most = limits.maxPerSite else { return }
        var members: [Int: Int] = [:]
        for user in pinned { if let site = sites[user] { members[site, default: 0] += 1 } }
        if let full = members.filter({ $0.value > most }).max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
            throw .pilotPinsOfSite(site: sites.names[full.key], pinned: full.value, limit: most)
        }
    }

    /// Whoever is lost to an earlier pilot is not replaced, because that would move somebody who need not; a larger pilot is what somebody asked for.
    /// A pilot that did not take place is chosen for a new day, and has its size again, as far as there are people.
    private func size(_ asked: PilotPlan.Budget, kept: Set<UserID>) -> PilotPlan.Budget {
        guard history.pilotSize > 0, !kept.isEmpty else { return asked }
        let people = wasMissed ? eligibility.obstacle.count { $0 == .none } : kept.count
        switch (asked, earlier.pilotBudget) {
        case (.users(let size), .users(let before)?) where size > before: return asked
        case (.devices(let size), .devices(let before)?) where size > before: return asked
        case (.users(let size), .users?): return .users(min(size, people))
        case (.devices(let most), .devices?):
            return wasMissed ? asked : .devices(min(most, kept.reduce(0) { $0 + decisions.movingDevices(of: $1) }))
        // Another kind of limit, or the first that somebody states.
        case (.users(let size), _): return size > history.pilotSize ? asked : .users(min(size, people))
        case (.devices, _): return asked
        }
    }

    /// Those of the earlier pilot who stay: all of them, unless the group became smaller, or a wave or a site may give fewer by now.
    private func room(
        for stayed: Set<UserID>, beside pinned: Set<UserID>, and underWay: [PilotPlan.Member], in budget: PilotPlan.Budget?, _ limits: PilotLimits
    ) -> Set<UserID> {
        guard budget != nil || limits.mostUsers != nil || limits.maxPerSite != nil else { return stayed }
        let key = TieBreak(decisions.tenant)
        func cost(_ user: UserID) -> Int { budget?.countsDevices == true ? decisions.movingDevices(of: user) : 1 }
        var left = budget.map { $0.amount - pinned.reduce(0) { $0 + cost($1) } } ?? .max
        let there = Array(pinned) + underWay.map(\.user)
        var members = limits.mostUsers.map { $0 - there.count } ?? .max
        var ofSites: [Int: Int] = [:]
        for user in there { if let site = sites[user] { ofSites[site, default: 0] += 1 } }
        let others = stayed.subtracting(pinned).sorted { key.value(of: $0) < key.value(of: $1) }.filter { user in
            let site = sites[user]
            if members <= 0 { return false }
            if let most = limits.maxPerSite, let site, ofSites[site, default: 0] >= most { return false }
            left -= cost(user)
            guard left >= 0 else { return false }
            members -= 1
            if let site { ofSites[site, default: 0] += 1 }
            return true
        }
        return stayed.intersection(pinned).union(others)
    }
}
