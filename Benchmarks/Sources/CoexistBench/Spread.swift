/// The middle of several figures, and how far they lie apart.
struct Spread: Encodable {
    let median: Double
    let lowest: Double
    let highest: Double

    /// Of at least one figure.
    init(_ figures: [Double]) {
        let sorted = figures.sorted()
        let middle = sorted.count / 2
        median = sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
        lowest = sorted[0]
        highest = sorted[sorted.count - 1]
    }
}
