/// A number of devices as low, likely and high.
public struct CountRange: Sendable, Equatable {
    public let low: Int
    public let likely: Int
    public let high: Int

    /// A range.
    public init(low: Int, likely: Int, high: Int) {
        self.low = low
        self.likely = likely
        self.high = high
    }
}
