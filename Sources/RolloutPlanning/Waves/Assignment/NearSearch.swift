/// Divides those who are not pinned, with regard to the pins that stand where they go.
///
/// A pin to a wave after all of these is nobody else's affair: there are no more waves for it, and nobody is divided otherwise. Which pins are near
/// depends on how many waves there are, and that on the pins: whenever the waves reach a pin that was left out, they are made again with it.
struct NearSearch {
    private let problem: WaveProblem
    private let gaps: WaveGaps
    private let units: WaveUnits
    /// The waves in which somebody is pinned.
    private let pinnedWaves: Set<Int>

    init(_ problem: WaveProblem, _ units: WaveUnits) {
        gaps = WaveGaps(units)
        self.problem = gaps.closed(problem)
        self.units = gaps.isEmpty ? units : WaveUnits(self.problem)
        pinnedWaves = Set(self.units.pinned.lazy.filter { $0 >= 0 })
    }

    /// The waves; nil when the fewest people of a wave stand in the way.
    func run(minUsers: Int, thorough: Bool = true) throws(WaveConflict) -> WaveAssignment? {
        var search = try search(problem, units, minUsers)
        var horizon = search.end
        if pinnedWaves.contains(where: { $0 >= horizon }) { search = try self.search(before: horizon, minUsers) }
        while true {
            guard let found = try search.run(thorough: thorough) else { return nil }
            guard pinnedWaves.contains(where: { $0 >= horizon && $0 < found.end }) else { return assignment(found.shares, bound: search.fewest) }
            horizon = found.end
            search = try self.search(before: horizon, minUsers)
        }
    }

    /// How many waves there are at least.
    func fewest(minUsers: Int) throws(WaveConflict) -> Int { try search(problem, units, minUsers).fewest }

    /// The search that knows the pins before a wave only.
    private func search(before horizon: Int, _ minUsers: Int) throws(WaveConflict) -> WaveSearch {
        let near = problem.with(
            classes: problem.classes.map { one in
                guard let pinned = one.pinned, Int(pinned) >= horizon else { return one }
                return WaveProblem.UnitClass(count: 0, users: one.users, load: one.load, family: one.family, phase: one.phase)
            })
        return try search(near, WaveUnits(near), minUsers)
    }

    private func search(_ problem: WaveProblem, _ units: WaveUnits, _ minUsers: Int) throws(WaveConflict) -> WaveSearch {
        let limits = WaveLimits(problem, minUsers: max(0, minUsers), gaps: gaps)
        return try WaveSearch(problem, units, limits, WavePins(units))
    }

    /// With the people of late pins, and with the numbers of the waves as they were.
    private func assignment(_ near: [[WaveAssignment.Share]], bound: Int) -> WaveAssignment {
        var shares = near
        var filled: Set<Int32> = []
        for (index, one) in problem.classes.enumerated() where one.count > 0 {
            if let pinned = one.pinned { shares[index] = [.init(wave: pinned, count: one.count)] }
            for share in shares[index] { filled.insert(share.wave) }
        }
        if !gaps.isEmpty {
            shares = shares.map { $0.map { .init(wave: Int32(gaps.number(Int($0.wave))), count: $0.count) } }
        }
        let last = filled.max().map { gaps.number(Int($0)) }
        return WaveAssignment(
            shares: shares, waveCount: last.map { $0 + 1 } ?? 0, filledCount: filled.count,
            lowerBound: min(filled.count, bound + pinnedWaves.count { $0 >= bound }))
    }
}
