import ExportReading
import Preflight
import TenantModel

/// Chooses the pilot group.
struct PilotMaker {
    private let decisions: Decisions
    private let lists: PlanLists
    private let targets: PlanTargets
    private let eligibility: PilotEligibility
    private let sites: SiteTable
    private let pinned: Set<UserID>
    private let earlier: Set<UserID>
    private let underWay: [PilotPlan.Member]
    private let limits: PilotLimits
    private let desk: PilotDesk?

    /// `pinned` are in the group whatever it costs; `earlier` stay if they may; `underWay` have moved already: then the pilot has begun,
    /// and nobody is chosen in addition. `desk`: nil where nobody said what it can carry.
    init(
        _ decisions: Decisions, lists: PlanLists, targets: PlanTargets, eligibility: PilotEligibility, sites: SiteTable, pinned: Set<UserID>,
        earlier: Set<UserID>, underWay: [PilotPlan.Member] = [], limits: PilotLimits = PilotLimits(), desk: PilotDesk? = nil
    ) {
        self.decisions = decisions
        self.lists = lists
        self.targets = targets
        self.eligibility = eligibility
        self.sites = sites
        self.pinned = pinned
        self.earlier = earlier
        self.underWay = underWay
        self.limits = limits
        self.desk = desk
    }

    /// The group; nil budget means the size that ships, within the limits of a wave. `missed`: the size of an earlier pilot that did not take place.
    func pilot(_ budget: PilotPlan.Budget?, missed: Int? = nil, effort: SelectionEffort) throws(PlanFailure) -> PilotPlan {
        let eligible = eligibility.obstacle.count { $0 == .none }
        let targetCount = targets.standing.count(where: \.hasLaterWave)
        guard eligible > 0 else { throw .noEligibleUser(targets: targetCount, obstacles: tally()) }
        if case .users(let size) = budget, size > eligible { throw .sizeAboveEligible(size: size, eligible: eligible, obstacles: tally()) }
        let kept = pinned.union(earlier).count
        let shipped = PilotSize(targets: targetCount, eligible: eligible, kept: kept, limits: limits)
        // Nobody has to leave a wave for whoever is lost to a pilot; one that did not take place has a new day, and its size again.
        let size = missed.map { shipped.standing($0) } ?? (earlier.isEmpty ? shipped.smallest : kept)
        let wanted = underWay.isEmpty ? budget ?? .users(size) : .users(kept)
        let candidates = CandidateClasses(
            decisions, targets: targets, eligibility: eligibility, sites: sites, weights: decisions.settings.pilot.weights, countsDevices: wanted.countsDevices,
            limitsSites: limits.maxPerSite != nil)
        let choice = PilotChoice(
            candidates, preference: PilotPreference(decisions, devices: eligibility.devices, lists: lists), pinned: pinned, earlier: earlier, limits: limits,
            in: decisions.tenant)
        if case .devices(let most) = wanted, let least = candidates.classes.lazy.map(\.cost).min(), Int(least) > most {
            throw .deviceBudgetTooSmall(budget: most, smallest: Int(least))
        }
        var chosen = choice.solve(wanted, effort: effort)
        var change: PilotPlan.SizeChange?
        if budget == nil, underWay.isEmpty, missed == nil, earlier.isEmpty {
            let isPoor = chosen.isPoor
            if isPoor, shipped.largest > size { chosen = choice.solve(.users(shipped.largest), effort: effort) }
            change = shipped.change(isPoor: isPoor)
            if let desk, let lighter = lighter(chosen, choice, desk, least: max(kept, min(limits.minUsers, size), 1), effort: effort) {
                change = .lowered(from: chosen.budget.amount, by: .helpDesk)
                chosen = lighter
            }
        }
        return plan(chosen, candidates, isDefaultSize: budget == nil, change: change, eligible: eligible, targetCount: targetCount)
    }

    /// A smaller group that the help desk can carry, as large as may be; nil when it can carry this one. At `least` so many are in it whatever they make.
    private func lighter(
        _ chosen: PilotChoice.Chosen, _ choice: PilotChoice, _ desk: PilotDesk, least: Int, effort: SelectionEffort
    ) -> PilotChoice.Chosen? {
        var chosen = chosen
        var size = chosen.budget.amount
        var load = desk.load(of: chosen.users)
        guard load > desk.most, size > least else { return nil }
        while load > desk.most, size > least {
            let share = Double(desk.most) / Double(load)
            size = max(least, min(size - 1, Int(Double(size) * share)))
            chosen = choice.solve(.users(size), effort: effort)
            load = desk.load(of: chosen.users)
        }
        return chosen
    }

    private func plan(
        _ chosen: PilotChoice.Chosen, _ candidates: CandidateClasses, isDefaultSize: Bool, change: PilotPlan.SizeChange?, eligible: Int, targetCount: Int
    ) -> PilotPlan {
        let cells = candidates.cells
        var membersOfCells = Array(repeating: 0, count: cells.count)
        var people: [(user: UserID, cells: [Int32])] = []
        for (index, count) in chosen.solution.members.enumerated() where count > 0 {
            for user in chosen.members[index].prefix(Int(count)) {
                people.append((user, Array(candidates.classes[index].cells)))
                for cell in candidates.classes[index].cells { membersOfCells[Int(cell)] += 1 }
            }
        }
        let brings = Contributions.of(people.map(\.cells), cells: cells)
        let members = zip(people, brings).map { person, brings in
            PilotPlan.Member(
                user: person.user, brings: brings, isVolunteer: lists.volunteers.means(person.user), isCritical: lists.critical.means(person.user),
                isPinned: pinned.contains(person.user), devices: decisions.movingDevices(of: person.user))
        }
        let users = decisions.tenant.users
        var plan = PilotPlan(
            budget: chosen.budget, isDefaultSize: isDefaultSize, members: members.sorted { users.isBefore($0.user, $1.user) } + underWay, cells: cells,
            membersOfCells: membersOfCells, obstaclesOfCells: candidates.obstaclesOfCells, covered: chosen.solution.covered, bound: chosen.solution.bound,
            coverable: chosen.solution.coverable, total: cells.reduce(0) { $0 + $1.weight * Int64($1.demand) }, eligible: eligible, targets: targetCount,
            teamLimit: chosen.teamLimit, isTeamLimitRaised: chosen.isTeamLimitRaised,
            rejectedVolunteers: rejected(members, teamLimit: chosen.teamLimit))
        plan.limits = limits
        plan.sizeChange = change
        if let most = limits.maxPerSite {
            let full = Set(membersOfSites(members).filter { $0.value >= most }.keys)
            plan.hasFullSite = !full.isEmpty
            plan.cellsOfFullSites = full.isEmpty ? [] : cellsOf(full, chosen, candidates)
        }
        plan.deskPeaks = desk?.peaks(of: people.lazy.map(\.user))
        return plan
    }

    private func rejected(_ members: [PilotPlan.Member], teamLimit: Int) -> [PilotPlan.Rejected] {
        guard lists.volunteers != nil else { return [] }
        let users = decisions.tenant.users
        let chosen = Set(members.map(\.user))
        var byTeam: [Symbol: Int] = [:]
        for member in members { byTeam[users.department[member.user.row], default: 0] += 1 }
        let bySite = membersOfSites(members)
        let volunteers = users.ids.filter { lists.volunteers.means($0) && !chosen.contains($0) }
        return volunteers.sorted { users.isBefore($0, $1) }.map { user in
            let obstacle = eligibility.obstacle[user.row]
            if obstacle != .none { return PilotPlan.Rejected(user: user, reason: .obstacle(obstacle)) }
            if let most = limits.maxPerSite, let site = sites[user], bySite[site, default: 0] >= most {
                return PilotPlan.Rejected(user: user, reason: .siteIsFull)
            }
            let team = users.department[user.row]
            let isFull = team != .empty && byTeam[team, default: 0] >= teamLimit
            return PilotPlan.Rejected(user: user, reason: isFull ? .teamIsFull : .nothingNew)
        }
    }

    /// Cells of which nobody is left but people of these sites.
    private func cellsOf(_ full: Set<Int>, _ chosen: PilotChoice.Chosen, _ candidates: CandidateClasses) -> Set<Int> {
        var isLeft = Array(repeating: false, count: candidates.cells.count)
        for (place, candidate) in candidates.classes.enumerated() where Int(chosen.solution.members[place]) < candidate.members.count {
            guard candidate.site < 0 || !full.contains(Int(candidate.site)) else { continue }
            for cell in candidate.cells { isLeft[Int(cell)] = true }
        }
        return Set(isLeft.indices.filter { !isLeft[$0] })
    }

    private func membersOfSites(_ members: [PilotPlan.Member]) -> [Int: Int] {
        var bySite: [Int: Int] = [:]
        for member in members { if let site = sites[member.user] { bySite[site, default: 0] += 1 } }
        return bySite
    }

    /// Why those who move in waves are not eligible.
    private func tally() -> [PilotObstacle: Int] {
        var tally: [PilotObstacle: Int] = [:]
        for (standing, obstacle) in zip(targets.standing, eligibility.obstacle) where standing.hasLaterWave && obstacle != .none {
            tally[obstacle, default: 0] += 1
        }
        return tally
    }
}

extension PilotPlan.Budget {
    var countsDevices: Bool {
        if case .devices = self { return true }
        return false
    }
}

extension UserTable {
    /// The order in which people are listed: by user principal name, letter case ignored, then object id.
    func isBefore(_ a: UserID, _ b: UserID) -> Bool {
        let (first, second) = (userPrincipalName[a.row].lowercased(), userPrincipalName[b.row].lowercased())
        return first != second ? first < second : objectID[a.row].description < objectID[b.row].description
    }
}
