/// Figures as text.
enum Figure {
    /// `12.345`, rounded.
    static func text(_ value: Double, decimals: Int) -> String {
        var scale = 1
        for _ in 0..<decimals { scale *= 10 }
        let rounded = Int((value * Double(scale)).rounded())
        guard decimals > 0 else { return count(Double(rounded)) }
        let fraction = String(rounded % scale)
        return "\(rounded / scale).\(String(repeating: "0", count: decimals - fraction.count))\(fraction)"
    }

    /// `1,234,567`
    static func count(_ value: Double) -> String {
        var text = ""
        for (index, digit) in String(Int(value.rounded())).reversed().enumerated() {
            if index > 0, index.isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return String(text.reversed())
    }

    /// `172.4 MB`
    static func megabytes(_ bytes: Double) -> String { text(bytes / 1e6, decimals: 1) + " MB" }

    /// `6.31 x (6.10 to 6.52)`
    static func ratio(_ spread: Spread) -> String {
        "\(text(spread.median, decimals: 2)) x (\(text(spread.lowest, decimals: 2)) to \(text(spread.highest, decimals: 2)))"
    }
}
