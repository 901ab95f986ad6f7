import Preflight

/// The sentences about policies by their key in `policies/reasons.txt`.
enum PolicyReasonKey: WordKey {
    case coverage(CoverageReason.Kind)
    case hold(HoldPath.Kind)

    static let file = "policies/reasons.txt"
    static let allCases = CoverageReason.Kind.allCases.map { Self.coverage($0) } + HoldPath.Kind.allCases.map { Self.hold($0) }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    var rawValue: String {
        switch self {
        case .coverage(let kind): "coverage.\(kind.rawValue)"
        case .hold(let kind): "hold.\(kind.rawValue)"
        }
    }

    init?(rawValue: String) {
        guard let key = Self.byName[rawValue] else { return nil }
        self = key
    }

    /// The values that the sentence may contain.
    var parameters: [String] {
        switch self {
        case .coverage: ["name", "other"]
        case .hold: ["group", "product"]
        }
    }

    var optionals: [String] { parameters }
}
