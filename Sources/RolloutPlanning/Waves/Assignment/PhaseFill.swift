/// Fills the waves of a layout phase by phase.
///
/// The fewest people of a wave are a promise of a plan that is made afresh. Where an earlier plan has people in the waves, newcomers go first to where
/// people are lacking, and that is all: a wave out of which somebody was moved by hand, or whose people left, may be small, and nobody who knows their
/// day is moved to fill it.
struct PhaseFill {
    enum Outcome {
        case done(WaveState)
        /// The waves of a phase have no room for all of it.
        case full(phase: Int)
        /// A wave of the first phase has too few people, and more waves would not change that.
        case minimumNotReached
    }

    private let problem: WaveProblem
    private let units: WaveUnits
    private let limits: WaveLimits
    private let pins: WavePins
    private let isThorough: Bool

    /// `thorough`: whether no effort is spared, and loads are made even; less will do for those who only ask whether there are waves.
    init(_ problem: WaveProblem, _ units: WaveUnits, _ limits: WaveLimits, _ pins: WavePins, thorough: Bool) {
        isThorough = thorough
        self.problem = problem
        self.units = units
        self.limits = limits
        self.pins = pins
    }

    func run(_ layout: WaveLayout, _ classes: [[Int]]) -> Outcome {
        var state = start(layout)
        for place in classes.indices where !classes[place].isEmpty {
            let waves = layout.waves(of: place)
            let minimum = units.phases[place] == 0 ? limits.minUsers : 0
            let hasHomes = classes[place].contains { waves.contains(units.earlier[$0]) }
            var isFilled = false
            var hadRoom = false
            for method in methods(hasHomes: hasHomes) {
                var trial = state
                var remaining = units.counts
                let isPlaced = fill(method, classes[place], waves, minimum, &remaining, &trial)
                hadRoom = hadRoom || classes[place].allSatisfy { remaining[$0] == 0 } && trial.isWithinLimits(waves)
                guard isPlaced, method == .keepEarlier || waves.allSatisfy({ trial.users[$0] >= minimum }) else { continue }
                // Loads are made even with newcomers, not with people who had a wave.
                if isThorough, method != .keepEarlier || !trial.isThawed { even(waves, minimum, classes[place], &trial) }
                state = trial
                isFilled = true
                break
            }
            if !isFilled { return hadRoom && !hasHomes ? .minimumNotReached : .full(phase: place) }
        }
        return .done(state)
    }

    /// Ways to fill waves, the best plan first, the one that wastes least space last.
    private enum Method {
        case keepEarlier
        /// Families in order.
        case families
        /// Families in order without regard to the limit of load, then exchanges of heavy people for light ones until it holds.
        case familiesByHead
        /// Sets of people who move together before single people, where space is tightest.
        case largeFirst
        case largeFirstByHead
        case tight
        case search
    }

    private func methods(hasHomes: Bool) -> [Method] {
        let byHead = limits.load < WaveLimits.unlimited
        return (hasHomes ? [.keepEarlier] : []) + (byHead ? [.families, .familiesByHead, .largeFirst, .largeFirstByHead] : [.families, .largeFirst])
            + [.tight, .search]
    }

    private func fill(
        _ method: Method, _ classes: [Int], _ waves: Range<Int>, _ minimum: Int, _ remaining: inout [Int], _ state: inout WaveState
    ) -> Bool {
        let byHead = method == .familiesByHead || method == .largeFirstByHead
        if byHead { state.limits.load = WaveLimits.unlimited }
        switch method {
        case .keepEarlier: EarlierPlan.keep(classes, waves: waves, pins: pins, remaining: &remaining, state: &state)
        case .families, .familiesByHead: break
        case .largeFirst, .largeFirstByHead:
            TightFill.run(TightFill.large(classes, waves: waves, state: state), waves: waves, remaining: &remaining, state: &state)
        case .tight: TightFill.run(classes, waves: waves, remaining: &remaining, state: &state)
        case .search:
            var search = SmallSearch(waves: waves, minUsers: minimum)
            guard let found = search.run(classes, remaining: remaining, state: state) else { return false }
            state = found
            return true
        }
        var families = FamilyFill(units, classes: classes, waves: waves, minUsers: minimum, slack: problem.familySlack, remaining: remaining)
        families.run(&remaining, &state)
        state.sortEntries()
        if byHead {
            var ejection = Ejection(waves: waves)
            _ = ejection.place(classes, remaining: &remaining, state: &state)
            var balance = LoadBalance(waves: Array(waves), minUsers: minimum, slack: 0, state: state)
            balance.run(&state)
            state.limits.load = limits.load
        }
        guard method == .keepEarlier else { return mend(classes, waves, minimum, &remaining, &state) }
        if mend(classes, waves, 0, &remaining, &state) {
            var ejection = Ejection(waves: waves)
            _ = ejection.raise(to: minimum, state: &state)
            return true
        }
        state.thaw(waves)
        return mend(classes, waves, 0, &remaining, &state)
    }

    /// Finds room for those who have none yet, and people for waves with too few.
    private func mend(_ classes: [Int], _ waves: Range<Int>, _ minimum: Int, _ remaining: inout [Int], _ state: inout WaveState) -> Bool {
        var ejection = Ejection(waves: waves)
        if !ejection.place(classes, remaining: &remaining, state: &state) || !state.isWithinLimits(waves) {
            var mending = Mending(waves: waves, minUsers: minimum, isThorough: isThorough)
            guard mending.run(classes, remaining: &remaining, state: &state) else { return false }
        }
        return ejection.raise(to: minimum, state: &state)
    }

    /// Evens the loads of the waves that growth does not keep small.
    private func even(_ waves: Range<Int>, _ minimum: Int, _ classes: [Int], _ state: inout WaveState) {
        let smallest = classes.lazy.map { units.users[$0] }.filter { $0 > 0 }.min() ?? 1
        let isFull = waves.map { state.userCaps[$0] < limits.users && state.userCaps[$0] - state.users[$0] < smallest }
        let free = zip(waves, isFull).filter { !$1 }.map { state.load[$0.0] }
        let mean = free.isEmpty ? 0 : free.reduce(0, +) / free.count
        let even = zip(waves, isFull).filter { !$1 || state.load[$0] > mean }.map(\.0)
        var balance = LoadBalance(waves: even, minUsers: minimum, slack: problem.familySlack, state: state)
        balance.makeDivisible(with: waves.filter { !even.contains($0) }, &state)
        balance.run(&state)
        if even.count == waves.count, problem.familySlack == 0 {
            var small = SmallBalance(waves: waves, minUsers: minimum, state: state)
            small.run(&state)
        }
    }

    /// Waves with nothing but what is pinned.
    private func start(_ layout: WaveLayout) -> WaveState {
        let firstPhase = units.phases.first == 0 ? layout.ends[0] : 0
        let caps = (0..<layout.waveCount).map { wave in
            pins.userCap(wave, phase: wave < firstPhase ? 0 : 1, limits: limits)
        }
        var state = WaveState(units: units, limits: limits, userCaps: caps)
        for unit in pins.units { state.addTotals(unit, count: units.counts[unit], in: units.pinned[unit]) }
        return state
    }
}
