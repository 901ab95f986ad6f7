import RolloutPlanning

/// What gates, criteria and answers are called, by their key in `rollout/gates.txt`.
enum GateWord: WordKey {
    case gate(Gate.Name)
    case state(GateCriterion.State)
    case criterion(GateCriterionKind)

    static let file = "rollout/gates.txt"
    static let allCases: [Self] =
        Gate.Name.allCases.map { .gate($0) } + GateCriterion.State.allCases.map { .state($0) } + GateCriterionKind.allCases.map { .criterion($0) }

    var rawValue: String {
        switch self {
        case .gate(let name): name.rawValue
        case .state(let state): state.rawValue
        case .criterion(let kind): kind.rawValue
        }
    }

    init?(rawValue: String) {
        guard let key = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = key
    }

    var parameters: [String] { if case .criterion = self { ["limit"] } else { [] } }
    var optionals: [String] { parameters }
}
