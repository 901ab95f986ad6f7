/// Up to 256 choices with weights, as a table: a random number below ``size`` picks one.
struct WeightedChoice: Sendable {
    /// How fine weights are.
    static let size = 4096

    private let table: [UInt8]

    /// Choice k is picked in proportion to `weights[k]`; every positive weight gets at least one place.
    init(_ weights: [Double]) {
        let total = max(weights.reduce(0, +), .leastNormalMagnitude)
        var table: [UInt8] = []
        table.reserveCapacity(Self.size)
        for (choice, weight) in weights.enumerated() where weight > 0 {
            let places = max(1, Int((weight / total * Double(Self.size)).rounded()))
            table += [UInt8](repeating: UInt8(truncatingIfNeeded: choice), count: places)
        }
        // Rounding leaves a few places too many or too few; the heaviest choice takes the difference.
        let heaviest = weights.indices.max { weights[$0] < weights[$1] } ?? 0
        while table.count < Self.size { table.append(UInt8(truncatingIfNeeded: heaviest)) }
        while table.count > Self.size, let place = table.firstIndex(of: UInt8(truncatingIfNeeded: heaviest)) { table.remove(at: place) }
        self.table = Array(table.prefix(Self.size))
    }

    @inline(__always)
    subscript(number: Int) -> Int { Int(table[number & (Self.size - 1)]) }
}
