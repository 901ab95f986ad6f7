/// Looks for the fewest waves: lays out the waves of the phases, fills them, and adds a wave where that fails.
struct WaveSearch {
    private let problem: WaveProblem
    private let units: WaveUnits
    private var limits: WaveLimits
    private let pins: WavePins
    /// By phase: the classes that are not pinned.
    private let classes: [[Int]]
    private let bounds: [WaveLowerBound]
    private let fewestWaves: WaveLayout
    /// The waves as an earlier plan has them; nil without one.
    private let earlier: [Int]?

    /// How many waves those need at least who are not pinned.
    var fewest: Int { fewestWaves.end }
    /// The first wave after those that are filled first.
    var end: Int { max(fewest, earlier?.last ?? 0) }

    init(_ problem: WaveProblem, _ units: WaveUnits, _ limits: WaveLimits, _ pins: WavePins) throws(WaveConflict) {
        self.problem = problem
        self.units = units
        self.limits = limits
        self.pins = pins
        let free = (0..<units.classCount).filter { units.pinned[$0] < 0 }
        classes = units.phases.map { phase in free.filter { units.phase[$0] == phase } }
        bounds = zip(units.phases, classes).map { WaveLowerBound(units, classes: $1, phase: $0, limits: limits, pins: pins) }
        let none = Array(repeating: 0, count: bounds.count)
        guard let fewest = WaveLayout.make(bounds, extra: none, wished: none, pins: pins) else {
            throw .tooManyWaves(needed: WaveLimits.mostWaves + 1, limit: WaveLimits.mostWaves)
        }
        fewestWaves = fewest
        earlier = WaveLayout.earlier(units, bounds, fewest)
        // Too few people for one full wave are a wave all the same.
        if peopleOfFirstPhase(in: fewestWaves) < limits.minUsers { self.limits.minUsers = 0 }
        let most = min(limits.users, limits.growthCap(0))
        if self.limits.minUsers > most { throw .minimumAboveMaximum(minimum: limits.minUsers, maximum: most) }
    }

    /// The people of phase 0, and whoever is pinned to one of its waves; none when all of them are pinned.
    private func peopleOfFirstPhase(in layout: WaveLayout) -> Int {
        guard units.phases.first == 0, let free = classes.first, !free.isEmpty else { return 0 }
        let pinned = pins.users[..<min(pins.count, layout.ends[0])].reduce(0, +)
        return free.reduce(pinned) { $0 + units.users[$1] * units.counts[$1] }
    }

    /// For each class its shares, and the number after the last wave; nil when the fewest people of a wave stand in the way. Loads are even
    /// where the search is thorough; otherwise it is quick, and may need a wave more.
    func run(thorough: Bool) throws(WaveConflict) -> (shares: [[WaveAssignment.Share]], end: Int)? {
        let none = Array(repeating: 0, count: bounds.count)
        for wished in [earlier, none].compactMap(\.self) {
            guard let state = try fill(wished, thorough) else { continue }
            return (AssignmentWriter.shares(problem, units, pins, state), state.waveCount)
        }
        return nil
    }

    /// Fills waves, with as many more as it takes.
    private func fill(_ wished: [Int], _ thorough: Bool) throws(WaveConflict) -> WaveState? {
        var extra = Array(repeating: 0, count: bounds.count)
        var tries = 0
        while true {
            guard let layout = WaveLayout.make(bounds, extra: extra, wished: wished, pins: pins) else {
                if limits.minUsers > 0 { return nil }
                throw .tooManyWaves(needed: WaveLimits.mostWaves + 1, limit: WaveLimits.mostWaves)
            }
            // Where everybody is new, so many waves cannot all have their fewest people, and more waves still less.
            if earlier == nil, limits.minUsers > 0, peopleOfFirstPhase(in: layout) < layout.ends[0] * limits.minUsers { return nil }
            let failed: Int
            switch PhaseFill(problem, units, limits, pins, thorough: thorough).run(layout, classes) {
            case .done(let state): return state
            case .minimumNotReached: return nil
            case .full(let phase): failed = phase
            }
            let start = failed == 0 ? 0 : layout.ends[failed - 1]
            guard let end = bounds[failed].end(from: start) else { return nil }
            tries += 1
            extra[failed] = layout.ends[failed] - end + (tries < 8 ? 1 : 1 + layout.ends[failed] / 20)
        }
    }
}
