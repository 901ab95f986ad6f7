/// The level up to which waves are filled so that they carry the same load, as far as each can.
enum WaterLevel {
    /// The lowest level at which vessels take an amount: each takes what is between its base and the lower of its cap and the level.
    /// The highest cap when they cannot take it all. Rounded up.
    static func level(amount: Int, bases: [Int], caps: [Int]) -> Int {
        var low = 0
        var high = caps.max() ?? 0
        func holds(_ level: Int) -> Bool {
            var sum = 0
            for (base, cap) in zip(bases, caps) {
                sum += max(0, min(cap, level) - base)
                if sum >= amount { return true }
            }
            return sum >= amount
        }
        guard holds(high) else { return high }
        while low < high {
            let middle = low + (high - low) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The level for a load that is still to be placed in waves, when people have about the same load each: a wave that can have few people
    /// takes little.
    static func level(load: Int, users: Int, waves: Range<Int>, state: WaveState) -> Int {
        let perUser = users > 0 ? Double(load) / Double(users) : 0
        let caps = waves.map { wave -> Int in
            let byUsers = Double(state.load[wave]) + Double(max(0, state.userCaps[wave] - state.users[wave])) * perUser
            let byLoad = Double(min(state.limits.load, state.load[wave] + load))
            return Int(min(byUsers, byLoad)) + 1
        }
        return level(amount: load, bases: waves.map { state.load[$0] }, caps: caps)
    }
}
