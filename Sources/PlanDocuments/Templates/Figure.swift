/// A number of a document, or the reason why there is none. Zero is a number; not evaluated is not zero.
public enum Figure: Sendable, Hashable {
    /// Evaluated.
    case known(Int)
    /// Input was partial: at least this many.
    case atLeast(Int)
    /// Not evaluated; the reason is one short sentence.
    case unknown(reason: String)

    /// The digits with separators, or `?`.
    public var text: String {
        switch self {
        case .known(let number): Self.grouped(number)
        case .atLeast(let number): "≥ " + Self.grouped(number)
        case .unknown: "?"
        }
    }

    /// Why there is no number.
    public var reason: String? {
        if case .unknown(let reason) = self { reason } else { nil }
    }

    /// The number, as far as there is one.
    var number: Int? {
        switch self {
        case .known(let number), .atLeast(let number): number
        case .unknown: nil
        }
    }

    /// `1234567` as `1,234,567`.
    public static func grouped(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        var result = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
            result.append(digit)
        }
        return result
    }
}
