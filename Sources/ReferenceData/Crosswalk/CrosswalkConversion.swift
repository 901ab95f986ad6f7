/// What a Basic Mobility value becomes in Intune: the column `conversion`, in the words that `README.md` of this target explains.
public struct CrosswalkConversion: Sendable, Equatable {
    /// What becomes of the value.
    public enum Base: Sendable, Equatable {
        case same
        case inverse
        /// A time span becomes whole minutes.
        case minutes
        /// A number becomes the option of that name.
        case option
        /// Any value of Intune will do.
        case set
        /// A URL.
        case address
        /// A list that has this among its values.
        case contains(String)
        case ratings(region: String, kind: String)
        case pairs([Pair])
        /// Nobody has published what the values mean.
        case unknown
    }

    /// A value and what it becomes.
    public struct Pair: Sendable, Equatable {
        /// `any` for every value that no other pair names.
        public let from: String
        /// `set` when any value will do.
        public let to: String
        public let sign: Sign

        /// How the two values relate.
        public enum Sign: Character, Sendable {
            case equal = "="
            /// The nearest that Intune can do.
            case nearest = "~"
            /// It asks for less: written beside another control of the setting, it does not replace it alone.
            case less = "<"
        }
    }

    public internal(set) var base: Base
    public internal(set) var atLeast: Int?
    public internal(set) var atMost: Int?
    /// The only numbers that Intune knows, ascending; empty: all.
    public internal(set) var steps: [Int] = []
    /// Whether 0 is a value and not "not set".
    public internal(set) var countsZero = false
    /// The name of the order of its values, from the loosest to the strictest.
    public internal(set) var order: String?
    public internal(set) var ignoresCase = false
    /// What Intune gets when Basic Mobility has no value.
    public internal(set) var fallback: String?

    /// The pair that a value falls under: its own, else the one for any value.
    func pair(of text: String) -> Pair? {
        guard case .pairs(let pairs) = base else { return nil }
        return pairs.first { $0.from.lowercased() == text.lowercased() } ?? pairs.first { $0.from == "any" }
    }
}
