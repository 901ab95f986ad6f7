/// The most even division of a few units, when exchanges did not find it.
struct SmallBalance {
    private static let mostUnits = 32
    /// Beyond so many waves a few units leave most of them empty, and nothing is to be evened out.
    private static let mostWaves = 40
    private let waves: Range<Int>
    private let minUsers: Int
    /// Waves of partial divisions that are looked at before settling for what was found.
    private var budget = 400_000
    private var best: (spread: Int, state: WaveState)?
    private let total: Int
    /// No division is more even.
    private var goal: Int { total % waves.count == 0 ? 0 : 1 }

    init(waves: Range<Int>, minUsers: Int, state: WaveState) {
        self.waves = waves
        self.minUsers = minUsers
        total = waves.reduce(0) { $0 + state.load[$1] }
    }

    /// Divides anew what may move, if it is little and that makes loads more even.
    mutating func run(_ state: inout WaveState) {
        guard waves.count <= Self.mostWaves else { return }
        var each: [Int] = []
        for wave in waves {
            for entry in state.entries[wave] {
                guard each.count + Int(entry.count) <= Self.mostUnits else { return }
                each += Array(repeating: state.units.byLoad[Int(entry.rank)], count: Int(entry.count))
            }
        }
        let known = spread(state)
        guard known > goal else { return }
        best = (known, state)
        var empty = state
        for wave in waves {
            for entry in state.entries[wave] { empty.put(state.units.byLoad[Int(entry.rank)], count: -Int(entry.count), in: wave) }
        }
        let rank = state.units.rank
        each.sort { rank[$0] < rank[$1] }
        place(each[...], &empty)
        if let best, best.spread < known { state = best.state }
    }

    private func spread(_ state: WaveState) -> Int { (state.load[waves].max() ?? 0) - (state.load[waves].min() ?? 0) }

    private mutating func place(_ each: ArraySlice<Int>, _ state: inout WaveState) {
        guard let known = best?.spread, known > goal else { return }
        guard let unit = each.first else {
            let found = spread(state)
            if found < known, waves.allSatisfy({ state.users[$0] >= minUsers }) { best = (found, state) }
            return
        }
        budget -= waves.count
        // The emptiest wave is at most at the mean.
        guard budget > 0, (state.load[waves].max() ?? 0) - total / waves.count < known else { return }
        for wave in waves.sorted(by: { (state.load[$0], $0) < (state.load[$1], $1) }) where state.room(unit, in: wave) > 0 {
            guard budget > 0 else { return }
            state.put(unit, count: 1, in: wave)
            place(each.dropFirst(), &state)
            state.put(unit, count: -1, in: wave)
        }
    }
}
