public import Preflight
import TenantModel

/// What pilot and waves start from: who is concerned, what people asked for, who is where.
public struct PlanBasis: Sendable {
    let assessment: Assessment
    let lists: PlanLists
    let pins: Pins
    let together: TogetherSets
    /// The sets of the project file, whoever has a wave.
    let statedSets: [[UserID]]
    let targets: PlanTargets
    let eligibility: PilotEligibility
    let sites: SiteTable
    let earlier: PreviousChoices
    let history: WaveHistory

    var decisions: Decisions { assessment.decisions }

    /// Looks up every name of the project file and of the earlier plan, and checks that what they ask for can be.
    public init(_ assessment: Assessment, earlier plan: PreviousPlan? = nil) throws(PlanFailure) {
        let decisions = assessment.decisions
        let tenant = decisions.tenant
        let settings = decisions.settings
        if let enablement = settings.enablement.map({ Day($0) }), !PlanningSpan.contains(enablement, seenFrom: Day(decisions.asOf)) {
            throw .enablementTooFar(enablement)
        }
        let lists = PlanLists(decisions)
        var unknown = lists.unknown(decisions.intent).flatMap { key, names in names.map { PlanFailure.UnknownName(key: key, name: $0) } }
        let people = NamedPeople(settings.waves.pins.map(\.name) + settings.waves.together.flatMap(\.self), in: tenant)
        var pins = Pins()
        for pin in settings.waves.pins {
            guard let users = people.people(pin.name) else {
                unknown.append(PlanFailure.UnknownName(key: "waves.pins", name: pin.name))
                continue
            }
            let source: Pins.Source = people.isUser(pin.name) ? .user : .people
            for user in users { try pins.set(user, to: pin.wave, name: pin.name, source: source) }
        }
        let sets = settings.waves.together.map { names in
            names.flatMap { name -> [UserID] in
                if let users = people.people(name) { return users }
                unknown.append(PlanFailure.UnknownName(key: "waves.together", name: name))
                return []
            }
        }
        guard unknown.isEmpty else { throw .unknownNames(unknown) }
        let earlier = try PreviousChoices(plan, in: tenant)
        for pin in earlier.pins { try pins.set(pin.user, to: pin.wave, name: tenant.users[pin.user].name, source: .waves(line: pin.line)) }
        let history = WaveHistory(earlier, decisions)
        try Self.settle(&pins, history)
        try Self.spread(&pins, over: sets)
        let targets = PlanTargets(decisions, lists: lists, pins: pins.waves, history: history)
        try Self.check(&pins, targets)
        let together = TogetherSets(sets) { targets.standing[$0.row].hasLaterWave }
        self.assessment = assessment
        self.lists = lists
        self.pins = pins
        self.targets = targets
        self.together = together
        statedSets = TogetherSets(sets, hasWave: { _ in true }).sets
        self.earlier = earlier
        self.history = history
        sites = SiteTable(tenant, settings)
        eligibility = PilotEligibility(assessment, targets: targets, lists: lists, pins: pins.waves, together: together)
    }

    /// Pins to waves that have run mean nothing any more for their members, and cannot be obeyed for anybody else.
    private static func settle(_ pins: inout Pins, _ history: WaveHistory) throws(PlanFailure) {
        for (user, wave) in pins.waves.sorted(by: { $0.key < $1.key }) {
            if history.places[user] != nil {
                pins.remove(user)
            } else if wave > 0, history.hasRun(wave) {
                let isNew = history.leftBehind[user] != wave
                if isNew, pins.isDirect(user) {
                    throw .pinToPastWave(
                        user: user, name: pins.name(of: user), wave: wave, line: pins.line(of: user), next: history.openWaves.number(0))
                }
                pins.remove(user)
            }
        }
    }

    /// Whoever must move with somebody who is pinned is pinned too.
    private static func spread(_ pins: inout Pins, over sets: [[UserID]]) throws(PlanFailure) {
        for set in TogetherSets(sets, hasWave: { _ in true }).sets {
            let pinned = set.filter { pins.waves[$0] != nil }
            guard let first = pinned.first, let wave = pins.waves[first] else { continue }
            let waves = Set(pinned.compactMap { pins.waves[$0] })
            guard waves.count == 1 else { throw .pinsSplitSet(users: pinned, waves: waves.sorted()) }
            for user in set where pins.waves[user] == nil { try pins.set(user, to: wave, name: pins.name(of: first), source: .people) }
        }
    }

    /// What was said of a single user must be possible; of a group it holds for those of whom it can.
    private static func check(_ pins: inout Pins, _ targets: PlanTargets) throws(PlanFailure) {
        for (user, wave) in pins.waves.sorted(by: { $0.key < $1.key }) {
            let standing = targets.standing[user.row]
            if wave == 0 ? standing == .waveZero : standing.hasLaterWave { continue }
            guard pins.isDirect(user) else {
                pins.remove(user)
                continue
            }
            if wave == 0, standing.hasLaterWave { throw .pinToEnablement(user: user, name: pins.name(of: user), line: pins.line(of: user)) }
            throw .pinOutsidePlan(user: user, name: pins.name(of: user), wave: wave, line: pins.line(of: user), standing: standing)
        }
    }

    /// The pilot group: of the project file's size, unless another is asked for.
    public func pilot(_ budget: PilotPlan.Budget? = nil, effort: SelectionEffort = .standard) throws(PlanFailure) -> PilotPlan {
        let settings = decisions.settings.pilot
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
        let wanted = asked.map { self.size($0, kept: pinned.union(stayed)) }
        if case .users(let size) = asked, pinned.count > size { throw .pilotPinsAboveSize(pinned: pinned.count, budget: .users(size)) }
        let kept = room(for: stayed, beside: pinned, in: wanted)
        let maker = PilotMaker(
            decisions, lists: lists, targets: targets, eligibility: eligibility, sites: sites, pinned: pinned, earlier: kept,
            underWay: inPilot)
        var pilot = try maker.pilot(wanted, effort: effort)
        pilot.asked = asked
        return pilot
    }

    /// What a pilot takes for granted.
    public func assumptions(of pilot: PilotPlan) -> [PlanAssumption] {
        PlanAssumption.all(self, pilot: pilot, seats: nil).filter { assumption in
            switch assumption {
            case .everybodyMoves, .coverageNotCompared, .coverageOpen, .contactNotRead, .specialAccountsByName, .dimensionsNotRead, .androidReenrolls: true
            case .seatsNotRead, .capacityNotStated, .timeZoneNotStated, .enablementNotStated: false
            }
        }
    }

    /// Whoever is lost to an earlier pilot is not replaced, because that would move somebody who need not; a larger pilot is what somebody asked for.
    private func size(_ asked: PilotPlan.Budget, kept: Set<UserID>) -> PilotPlan.Budget {
        guard history.pilotSize > 0, !kept.isEmpty else { return asked }
        switch (asked, earlier.pilotBudget) {
        case (.users(let size), .users(let before)?) where size > before: return asked
        case (.devices(let size), .devices(let before)?) where size > before: return asked
        case (.users(let size), .users?): return .users(min(size, kept.count))
        case (.devices(let most), .devices?): return .devices(min(most, kept.reduce(0) { $0 + decisions.movingDevices(of: $1) }))
        // Another kind of limit, or the first that somebody states.
        case (.users(let size), _): return size > history.pilotSize ? asked : .users(min(size, kept.count))
        case (.devices, _): return asked
        }
    }

    /// Those of the earlier pilot who stay: all of them, unless the group became smaller.
    private func room(for stayed: Set<UserID>, beside pinned: Set<UserID>, in budget: PilotPlan.Budget?) -> Set<UserID> {
        guard let budget else { return stayed }
        let key = TieBreak(decisions.tenant)
        var left = budget.amount - pinned.reduce(0) { $0 + (budget.countsDevices ? decisions.movingDevices(of: $1) : 1) }
        return Set(
            stayed.subtracting(pinned).sorted { key.value(of: $0) < key.value(of: $1) }.filter { user in
                left -= budget.countsDevices ? decisions.movingDevices(of: user) : 1
                return left >= 0
            })
    }
}
