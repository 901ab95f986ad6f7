/// Numbers in millionths as decimals, the same on every machine.
public enum Decimal {
    /// `0.03`, `12.5`: as many digits as it has, at most two.
    public static func text(_ micros: Int64) -> String {
        let hundredths = (micros + (micros < 0 ? -5_000 : 5_000)) / 10_000
        let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
        let sign = hundredths < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
}
