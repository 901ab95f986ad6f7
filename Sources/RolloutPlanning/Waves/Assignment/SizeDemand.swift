/// How much of something units ask for: the sum, and how many units have at least certain sizes.
struct SizeDemand {
    /// What waves have not met yet.
    struct Unmet {
        fileprivate var sum: Int
        fileprivate var counts: [(size: Int, count: Int)]

        var isMet: Bool { sum <= 0 && counts.isEmpty }

        /// Takes what a wave can have at most.
        mutating func take(room: Int) {
            guard room > 0, !isMet else { return }
            sum -= room
            for index in counts.indices { counts[index].count -= room / counts[index].size }
            counts.removeAll { $0.count <= 0 }
        }
    }

    let unmet: Unmet

    /// Units of sizes, where a wave can have at most `cap`.
    init(_ units: [(size: Int, count: Int)], cap: Int) {
        var sum = 0
        var distinct: Set<Int> = []
        for (size, count) in units where size > 0 {
            sum += size * count
            if distinct.count <= 32 { distinct.insert(size) }
        }
        var sizes = distinct.count <= 32 ? distinct : []
        // One more than a half, a third, … of a wave: where one unit less fits.
        if cap < WaveLimits.unlimited { for part in 2...9 { sizes.insert(cap / part + 1) } }
        let sorted = sizes.sorted()
        var counts = [Int](repeating: 0, count: sorted.count)
        for (size, count) in units where size > 0 {
            // Sizes are few; a unit counts for the largest that it reaches, sums follow.
            if let place = sorted.lastIndex(where: { $0 <= size }) { counts[place] += count }
        }
        for place in counts.indices.dropLast().reversed() { counts[place] += counts[place + 1] }
        unmet = Unmet(sum: sum, counts: zip(sorted, counts).filter { $0.1 > 0 }.map { (size: $0.0, count: $0.1) })
    }

    /// The bound L2 for equal bins: for a threshold, units that leave less than it fill a bin, and units below it count for nothing.
    static func bins(_ units: [(size: Int, count: Int)], cap: Int) -> Int {
        guard cap > 0, cap < WaveLimits.unlimited else { return 0 }
        let large = units.filter { $0.size > cap / 16 }
        guard large.contains(where: { $0.size > cap / 2 }) else { return 0 }
        var thresholds = Array(Set(large.lazy.map { min($0.size, cap - $0.size + 1) })).filter { $0 > 0 && $0 <= cap / 2 }.sorted()
        if thresholds.count > 200 { thresholds = stride(from: 0, to: thresholds.count, by: thresholds.count / 200).map { thresholds[$0] } }
        var best = 0
        for threshold in thresholds {
            var full = 0
            var rest = 0
            for (size, count) in units where size >= threshold {
                if size > cap - threshold { full += count } else { rest += size * count }
            }
            best = max(best, full + (rest + cap - 1) / cap)
        }
        return best
    }
}
