import TenantModel

/// When something of the rollout happens: on a day, or so many days from the enablement or from a wave while the day of the enablement is open.
public enum RolloutDate: Hashable, Sendable {
    case day(Day)
    /// Days after the enablement; before it when negative.
    case enablement(offset: Int)
    /// Days after the first day of a wave; before it when negative.
    case wave(Int, offset: Int)

    /// The largest offset that is read.
    private static let offsetLimit = 9_999

    /// The day; nil while it is open.
    public var day: Day? { if case .day(let day) = self { day } else { nil } }

    /// So many days later; earlier when negative.
    public func advanced(by days: Int) -> RolloutDate {
        switch self {
        case .day(let day): .day(day.advanced(by: days))
        case .enablement(let offset): .enablement(offset: offset + days)
        case .wave(let wave, let offset): .wave(wave, offset: offset + days)
        }
    }

    /// Days from this date to another; nil when they do not count from the same moment.
    public func distance(to other: RolloutDate) -> Int? {
        switch (self, other) {
        case (.day(let a), .day(let b)): a.distance(to: b)
        case (.enablement(let a), .enablement(let b)): b - a
        case (.wave(let wave, let a), .wave(let otherWave, let b)) where wave == otherWave: b - a
        default: nil
        }
    }

    /// Reads `2026-12-07`, `T`, `T-7`, `W2`, `W2+1`, with a typographic minus too; nil for every other text.
    public init?(_ text: some StringProtocol) {
        if let day = Day(text) {
            self = .day(day)
            return
        }
        var rest = Substring(text)
        let wave: Int?
        switch rest.popFirst() {
        case "T", "t": wave = nil
        case "W", "w":
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            guard let number = Int(digits), number <= WaveNumber.most else { return nil }
            rest = rest.dropFirst(digits.count)
            wave = number
        default: return nil
        }
        guard let offset = Self.offset(rest) else { return nil }
        self = wave.map { .wave($0, offset: offset) } ?? .enablement(offset: offset)
    }

    /// `+8`, `-7`, or nothing.
    private static func offset(_ text: Substring) -> Int? {
        guard let sign = text.first else { return 0 }
        let digits = text.dropFirst()
        guard digits.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") < 10 }), let days = Int(digits), days <= offsetLimit else { return nil }
        switch sign {
        case "+": return days
        case "-", "\u{2212}": return -days
        default: return nil
        }
    }
}

extension RolloutDate: CustomStringConvertible {
    /// As files have it, in ASCII: `2026-12-07`, `T-7`, `T`, `W2+1`.
    public var description: String {
        switch self {
        case .day(let day): day.description
        case .enablement(let offset): "T" + Self.signed(offset)
        case .wave(let wave, let offset): "W\(wave)" + Self.signed(offset)
        }
    }

    private static func signed(_ offset: Int) -> String { offset == 0 ? "" : offset < 0 ? "\(offset)" : "+\(offset)" }
}

extension RolloutDate {
    /// The order of tables: days that count from the enablement, then those that count from waves, then those of the calendar, each in its own order.
    func precedes(_ other: RolloutDate) -> Bool { order.lexicographicallyPrecedes(other.order) }

    private var order: [Int] {
        switch self {
        case .enablement(let offset): [0, offset]
        case .wave(let wave, let offset): [1, wave, offset]
        case .day(let day): [2, Int(day.number)]
        }
    }
}
