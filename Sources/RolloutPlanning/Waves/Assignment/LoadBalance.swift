/// Evens the loads of waves by moving and exchanging units, within the limits.
///
/// First along the waves: each is brought to its share by exchanges with the next, in which the family is split already that the border between
/// them splits. Then between the wave with most load and others, until no exchange helps.
struct LoadBalance {
    private let waves: [Int]
    private let minUsers: Int
    /// Differences up to this are let be: each wave may stray from the level by the slack.
    private let tolerance: Int
    private var exchange: UnitExchange

    /// `waves` are those that should be even, in order.
    init(waves: [Int], minUsers: Int, slack: Double, state: WaveState) {
        self.waves = waves
        self.minUsers = minUsers
        let mean = waves.isEmpty ? 0 : waves.reduce(0) { $0 + state.load[$1] } / waves.count
        tolerance = Int(2 * slack * Double(mean))
        exchange = UnitExchange(minUsers: minUsers)
    }

    mutating func run(_ state: inout WaveState) {
        guard waves.count > 1, spread(state) > max(1, tolerance) else { return }
        if tolerance == 0 { alongTheWaves(&state) }
        var steps = 2000 + 40 * waves.count
        while steps > 0, spread(state) > max(tolerance, 1), improve(&state) { steps -= 1 }
    }

    /// Leaves in waves that stay smaller than these what these cannot share evenly.
    mutating func makeDivisible(with others: [Int], _ state: inout WaveState) {
        guard tolerance == 0, waves.count > 1 else { return }
        let rest = waves.reduce(0) { $0 + state.load[$1] } % waves.count
        guard rest > 0 else { return }
        for other in others.reversed() {
            for wave in waves {
                if exchange.shiftExactly(rest, from: wave, to: other, state: &state) { return }
                if exchange.shiftExactly(waves.count - rest, from: other, to: wave, state: &state) { return }
            }
        }
    }

    private func spread(_ state: WaveState) -> Int {
        let loads = waves.map { state.load[$0] }
        return (loads.max() ?? 0) - (loads.min() ?? 0)
    }

    private mutating func alongTheWaves(_ state: inout WaveState) {
        let total = waves.reduce(0) { $0 + state.load[$1] }
        for (place, wave) in waves.enumerated().dropLast() {
            let target = total / waves.count + (place < total % waves.count ? 1 : 0)
            for _ in 0..<32 {
                let surplus = state.load[wave] - target
                if surplus == 0 { break }
                let moved =
                    surplus > 0
                    ? exchange.shift(surplus, from: wave, to: waves[place + 1], state: &state)
                    : exchange.shift(-surplus, from: waves[place + 1], to: wave, state: &state)
                if !moved { break }
            }
        }
    }

    /// One exchange that makes loads more even; false when there is none.
    private mutating func improve(_ state: inout WaveState) -> Bool {
        let order = waves.sorted { (state.load[$0], $0) < (state.load[$1], $1) }
        guard let low = order.first, let high = order.last else { return false }
        for thorough in [false, true] {
            // The fullest with the emptiest first, then each of them with the others.
            let pairs = order.dropLast().map { (high, $0) } + order.dropFirst().dropLast().reversed().map { ($0, low) }
            for (from, to) in pairs {
                let half = (state.load[from] - state.load[to]) / 2
                guard half > 0 else { continue }
                let moved =
                    thorough
                    ? exchange.shiftPairs(half, from: from, to: to, state: &state)
                    : exchange.shift(half, from: from, to: to, state: &state)
                if moved { return true }
                if exchange.isSpent { return false }
            }
        }
        return false
    }
}
