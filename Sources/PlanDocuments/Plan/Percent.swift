/// Shares as people read them, the same on every machine: cut off, never rounded up to a hundred.
public enum Percent {
    /// `98.7`; `100` only when nothing is missing.
    public static func text(_ part: Int64, of whole: Int64) -> String {
        guard whole > 0, part < whole else { return "100" }
        let tenths = part.multipliedReportingOverflow(by: 1000)
        let value = tenths.overflow ? part / (whole / 1000) : tenths.partialValue / whole
        return "\(value / 10).\(value % 10)"
    }
}
