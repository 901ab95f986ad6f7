/// Days of waves that are there before a calendar is made, by wave.
public struct GivenDates: Sendable {
    /// Of waves that have run: facts, whatever rule they break.
    public var past: [Int: RolloutDate]
    /// That somebody set: kept, and what they break is said.
    public var pinned: [Int: RolloutDate]
    /// Of an earlier plan: kept as long as they break no rule.
    public var earlier: [Int: RolloutDate]

    /// Days, none unless said.
    public init(past: [Int: RolloutDate] = [:], pinned: [Int: RolloutDate] = [:], earlier: [Int: RolloutDate] = [:]) {
        self.past = past
        self.pinned = pinned
        self.earlier = earlier
    }
}
