/// A forecast as low, likely and high, in millionths: tickets, or hours of the help desk.
public struct LoadRange: Sendable, Equatable {
    public var low: Int64 = 0
    public var likely: Int64 = 0
    public var high: Int64 = 0

    /// Nothing.
    public init() {}

    /// A forecast in millionths.
    public init(low: Int64, likely: Int64, high: Int64) {
        self.low = low
        self.likely = likely
        self.high = high
    }

    public static func + (a: LoadRange, b: LoadRange) -> LoadRange { LoadRange(low: a.low + b.low, likely: a.likely + b.likely, high: a.high + b.high) }

    public static func += (a: inout LoadRange, b: LoadRange) { a = a + b }

    /// Each of the three changed.
    func map(_ change: (Int64) -> Int64) -> LoadRange { LoadRange(low: change(low), likely: change(likely), high: change(high)) }

    /// Millionths as tenths, rounded half up: what documents print.
    public static func tenths(_ micros: Int64) -> Int64 { (micros + 50_000) / 100_000 }
}
