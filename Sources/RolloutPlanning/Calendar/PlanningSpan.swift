/// How far from the day of the run a day can be that somebody means: what is further away is a slip of the pen.
public enum PlanningSpan {
    public static let years = 10
    private static let days = years * 366

    /// Whether so many days can be meant.
    public static func contains(_ days: Int) -> Bool { abs(days) <= Self.days }

    /// Whether a day can be meant.
    public static func contains(_ day: Day, seenFrom today: Day) -> Bool { contains(today.distance(to: day)) }
}
