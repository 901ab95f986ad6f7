/// Which of two numbers in `03/04/2026` is the day.
public enum DateOrder: String, Sendable, CaseIterable {
    /// Day, month, year.
    case dayFirst = "dmy"
    /// Month, day, year.
    case monthFirst = "mdy"
}
