/// The waves that stay empty: an earlier plan has people in later ones, and in these there is nobody any more.
///
/// Whoever was there left, or was moved by hand. Nobody is moved to fill such a wave again, not even a newcomer; where more waves are needed, they come
/// after the last. People are divided as if these waves were not there, but for growth, which goes on through them.
struct WaveGaps: Sendable {
    /// Ascending.
    let waves: [Int]

    var isEmpty: Bool { waves.isEmpty }

    init(_ units: WaveUnits) {
        var taken: Set<Int> = []
        var last = 0
        for unit in 0..<units.classCount {
            if units.pinned[unit] >= 0 {
                taken.insert(units.pinned[unit])
            } else if units.earlier[unit] >= 0 {
                taken.insert(units.earlier[unit])
                last = max(last, units.earlier[unit])
            }
        }
        waves = (0..<last).filter { !taken.contains($0) }
    }

    /// The number of a wave at a place among those that are not left empty.
    func number(_ place: Int) -> Int {
        var number = place
        for wave in waves where wave <= number { number += 1 }
        return number
    }

    /// The place of a wave among those that are not left empty.
    func place(_ number: Int) -> Int {
        var (low, high) = (0, waves.count)
        while low < high {
            let middle = (low + high) / 2
            if waves[middle] < number { low = middle + 1 } else { high = middle }
        }
        return number - low
    }

    /// The problem without these waves.
    func closed(_ problem: WaveProblem) -> WaveProblem {
        if isEmpty { return problem }
        return problem.with(
            classes: problem.classes.map { one in
                WaveProblem.UnitClass(
                    count: one.count, users: one.users, load: one.load, sites: one.sites, family: one.family, phase: one.phase,
                    pinned: one.pinned.map { $0 < 0 ? $0 : Int32(place(Int($0))) },
                    earlier: one.earlier.map { $0 < 0 || $0 >= WaveLimits.mostWaves ? $0 : Int32(place(Int($0))) })
            })
    }
}
