import RolloutPlanning

extension LoadRange {
    /// Tickets as people count them: a part of one is one.
    static func whole(_ micros: Int64) -> Int { Int((micros + 999_999) / 1_000_000) }
}
