/// A date that somebody set and that breaks a rule. It is kept as it is.
public struct WaveDateFinding: Sendable, Equatable {
    /// What is wrong.
    public enum Problem: Sendable, Equatable {
        /// No wave may begin on that day.
        case notFree([DayObstacle])
        /// Before the enablement, or on the same day.
        case notAfterEnablement
        /// Closer to another wave than allowed, or on the wrong side of it: days after it, before it when negative.
        case gap(days: Int, least: Int, toWave: Int)
        /// The enablement, or a day that somebody set, lies before the day of the run.
        case past(asOf: Day)
        /// Wave 0 is the enablement, whose day stands elsewhere.
        case notTheEnablement
        /// The date counts from a wave that comes later, or from itself, or nobody plans; it is planned as if nothing had been set.
        case unknownWave(Int)
    }

    public let wave: Int
    /// What was set.
    public let date: RolloutDate
    public let problem: Problem
    /// The nearest day that breaks no rule; nil when there is none, or none is needed.
    public let remedy: RolloutDate?
}
