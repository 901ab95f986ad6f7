/// Which waves are whose: the waves of a phase stand together, in the order of the phases.
struct WaveLayout {
    /// By phase the first wave after its own.
    var ends: [Int]
    let pinnedWaves: Int

    var waveCount: Int { max(end, pinnedWaves) }
    /// The first wave after those that somebody fills who is not pinned.
    var end: Int { ends.last ?? 0 }

    func waves(of phase: Int) -> Range<Int> { (phase == 0 ? 0 : ends[phase - 1])..<ends[phase] }

    /// The fewest waves that each phase needs, plus `extra`, and not ending before `wished`; nil when that is too many.
    static func make(_ bounds: [WaveLowerBound], extra: [Int], wished: [Int], pins: WavePins) -> WaveLayout? {
        var start = 0
        var ends: [Int] = []
        for (place, bound) in bounds.enumerated() {
            guard let end = bound.end(from: start) else { return nil }
            start = bound.isEmpty ? start : max(end + extra[place], wished[place])
            guard start <= WaveLimits.mostWaves else { return nil }
            ends.append(start)
        }
        return WaveLayout(ends: ends, pinnedWaves: pins.count)
    }

    /// The ends with which fewest people leave the wave of an earlier plan: that plan's number of waves at least. Nil without such a plan.
    static func earlier(_ units: WaveUnits, _ bounds: [WaveLowerBound], _ fewest: WaveLayout) -> [Int]? {
        let free = (0..<units.classCount).filter { units.pinned[$0] < 0 && units.earlier[$0] >= 0 }
        guard let last = free.map({ units.earlier[$0] }).max() else { return nil }
        let count = max(last + 1, fewest.end)
        guard bounds.count > 1 else { return [count] }
        guard count <= 300 else { return nil }
        let phasePlace = Dictionary(uniqueKeysWithValues: units.phases.enumerated().map { ($0.element, $0.offset) })
        // By phase and wave: people who are there, summed up to the wave.
        var people = Array(repeating: [Int](repeating: 0, count: count + 1), count: bounds.count)
        for unit in free {
            if let place = phasePlace[units.phase[unit]] { people[place][units.earlier[unit] + 1] += units.users[unit] * units.counts[unit] }
        }
        for place in people.indices {
            for wave in 0..<count { people[place][wave + 1] += people[place][wave] }
        }
        // By phase and end: the most people who can stay, and where the phase then begins.
        var most: [Int?] = [0] + Array(repeating: nil, count: count)
        var starts: [[Int]] = []
        for (place, bound) in bounds.enumerated() {
            var next: [Int?] = Array(repeating: nil, count: count + 1)
            var chosen = [Int](repeating: 0, count: count + 1)
            for start in 0...count {
                guard let before = most[start], let first = bound.end(from: start), first <= count else { continue }
                for end in bound.isEmpty ? start...start : first...count {
                    let staying = before + people[place][end] - people[place][start]
                    if let known = next[end], known >= staying { continue }
                    next[end] = staying
                    chosen[end] = start
                }
            }
            most = next
            starts.append(chosen)
        }
        guard var end = most[count] != nil ? count : most.lastIndex(where: { $0 != nil }) else { return nil }
        var ends: [Int] = []
        for chosen in starts.reversed() {
            ends.append(end)
            end = chosen[end]
        }
        return ends.reversed()
    }
}
