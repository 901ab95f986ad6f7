/// Looks for the fewest waves: lays out the waves of the phases, fills them, and adds a wave where that fails.
struct WaveSearch {
    private let problem: WaveProblem
    private let units: WaveUnits
    private let limits: WaveLimits
    private let pins: WavePins
    /// By phase: the classes that are not pinned.
    private let classes: [[Int]]
    private let bounds: [WaveLowerBound]

    init(_ problem: WaveProblem, _ units: WaveUnits, _ limits: WaveLimits, _ pins: WavePins) {
        self.problem = problem
        self.units = units
        self.limits = limits
        self.pins = pins
        let free = (0..<units.classCount).filter { units.pinned[$0] < 0 }
        classes = units.phases.map { phase in free.filter { units.phase[$0] == phase } }
        bounds = zip(units.phases, classes).map { WaveLowerBound(units, classes: $1, phase: $0, limits: limits, pins: pins) }
    }

    /// The waves; nil when the fewest people of a wave stand in the way.
    func run() throws(WaveConflict) -> WaveAssignment? {
        let none = Array(repeating: 0, count: bounds.count)
        guard let fewest = WaveLayout.make(bounds, extra: none, wished: none, pins: pins) else {
            throw .tooManyWaves(needed: WaveLimits.mostWaves + 1, limit: WaveLimits.mostWaves)
        }
        var wishes: [[Int]] = []
        if let earlier = WaveLayout.earlier(units, bounds, fewest) { wishes.append(earlier) }
        if let spread = spread(fewest) { wishes.append(spread) }
        wishes.append(none)
        let hasEarlier = wishes.count > 1 && (0..<units.classCount).contains { units.pinned[$0] < 0 && units.earlier[$0] >= 0 }
        var best: (state: WaveState, waveCount: Int)?
        for wished in wishes {
            guard let state = try fill(wished, fewest.waveCount) else { continue }
            if let best, best.waveCount <= state.waveCount { continue }
            best = (state, state.waveCount)
            if hasEarlier || state.waveCount <= fewest.waveCount { break }
        }
        return best.map { AssignmentWriter.write(problem, units, pins, $0.state, lowerBound: fewest.waveCount) }
    }

    /// Waves that only a late pin asks for go to the first phase, before waves that have pins of later phases only; nil when there are none.
    private func spread(_ fewest: WaveLayout) -> [Int]? {
        guard let end = fewest.ends.first, let last = fewest.ends.last, !bounds[0].isEmpty else { return nil }
        var surplus = max(pins.endOfFirstPhase, last) - last
        if fewest.ends.count == 1 { surplus = pins.count - last }
        if limits.minUsers > 0 {
            var people = 0
            for unit in classes[0] { people += units.users[unit] * units.counts[unit] }
            for wave in 0..<min(pins.count, end + surplus) { people += pins.users[wave] }
            surplus = min(surplus, people / limits.minUsers - end)
        }
        guard surplus > 0 else { return nil }
        return [end + surplus] + Array(repeating: 0, count: fewest.ends.count - 1)
    }

    /// Fills waves, with as many more as it takes.
    private func fill(_ wished: [Int], _ fewest: Int) throws(WaveConflict) -> WaveState? {
        var extra = Array(repeating: 0, count: bounds.count)
        var tries = 0
        while true {
            guard let layout = WaveLayout.make(bounds, extra: extra, wished: wished, pins: pins) else {
                if limits.minUsers > 0 { return nil }
                throw .tooManyWaves(needed: WaveLimits.mostWaves + 1, limit: WaveLimits.mostWaves)
            }
            let failed: Int
            switch PhaseFill(problem, units, limits, pins).run(layout, classes) {
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
