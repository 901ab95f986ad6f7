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

    /// What a pilot takes for granted.
    public func assumptions(of pilot: PilotPlan) -> [PlanAssumption] {
        PlanAssumption.all(self, pilot: pilot, seats: nil).filter { assumption in
            switch assumption {
            case .everybodyMoves, .coverageNotCompared, .coverageOpen, .contactNotRead, .specialAccountsByName, .dimensionsNotRead, .androidReenrolls: true
            case .seatsNotRead, .capacityNotStated, .growth, .timeZoneNotStated, .enablementNotStated: false
            }
        }
    }
}
