/// A row that the inner problem of the relaxation may take.
struct DualCandidate {
    /// Reward per cost.
    var density: Double
    /// What all its members cost.
    var cost: Int
    var row: Int32

    /// Puts first who fits into the budget, the densest of all, and right after them, in order, the one who fits in part.
    ///
    /// Time is linear in the candidates, where sorting them would take longer than everything else.
    static func arrange(_ candidates: inout [DualCandidate], budget: Int) {
        candidates.withUnsafeMutableBufferPointer { candidates in
            var low = 0
            var high = candidates.count
            var left = budget
            while high - low > 24 {
                let pivot = median(candidates[low].density, candidates[(low + high) / 2].density, candidates[high - 1].density)
                // Denser ones go to the front, equal ones behind them.
                var denser = low
                var equal = low
                var end = high
                var cost = 0
                var equalCost = 0
                while equal < end {
                    let density = candidates[equal].density
                    if density > pivot {
                        cost += candidates[equal].cost
                        candidates.swapAt(denser, equal)
                        denser += 1
                        equal += 1
                    } else if density == pivot {
                        equalCost += candidates[equal].cost
                        equal += 1
                    } else {
                        end -= 1
                        candidates.swapAt(equal, end)
                    }
                }
                if cost > left {
                    high = denser
                } else if cost + equalCost > left {
                    return
                } else {
                    left -= cost + equalCost
                    low = equal
                }
            }
            candidates[low..<high].sort { left, right in
                left.density != right.density ? left.density > right.density : left.row < right.row
            }
        }
    }

    private static func median(_ first: Double, _ second: Double, _ third: Double) -> Double {
        max(min(first, second), min(max(first, second), third))
    }
}
