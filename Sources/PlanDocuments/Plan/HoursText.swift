import RolloutPlanning

/// Hours of the help desk as people read them.
public enum HoursText {
    /// Millionths of an hour with at most one decimal: `6.5`.
    public static func text(_ micros: Int64) -> String {
        let tenths = LoadRange.tenths(micros)
        return Figure.grouped(Int(tenths / 10)) + (tenths % 10 == 0 ? "" : ".\(tenths % 10)")
    }
}
