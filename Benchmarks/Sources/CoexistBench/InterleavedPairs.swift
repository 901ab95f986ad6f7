/// Two programs measured in turns, A B A B: what disturbs the machine for a while disturbs both, and the ratio within a pair stays.
struct InterleavedPairs {
    let ours: [(cost: ProcessCost, errorText: String)]
    let theirs: [ProcessCost]

    /// Runs both once without counting, then `count` times in turns.
    init(count: Int, ours: () throws -> (cost: ProcessCost, errorText: String), theirs: () throws -> ProcessCost) rethrows {
        _ = try theirs()
        _ = try ours()
        var pairs: [((cost: ProcessCost, errorText: String), ProcessCost)] = []
        for _ in 0..<count { pairs.append((try ours(), try theirs())) }
        self.ours = pairs.map(\.0)
        self.theirs = pairs.map(\.1)
    }

    /// Our processor time by theirs, pair by pair.
    var cpuRatio: Spread { Spread(zip(ours, theirs).map { $0.cost.cpuSeconds / max($1.cpuSeconds, 1e-6) }) }
}
