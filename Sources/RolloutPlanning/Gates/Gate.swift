/// A point of the rollout at which somebody says go or no-go, with what has to be true for a go.
public struct Gate: Sendable {
    /// The gates in their order.
    public enum Name: String, Sendable, CaseIterable {
        /// The data can be trusted.
        case g0 = "G0"
        /// Waves may be built.
        case g1 = "G1"
        /// The authority may be added.
        case g2 = "G2"
        /// Enablement worked.
        case g3 = "G3"
        /// The pilot is over.
        case g4 = "G4"
        /// A wave may begin; asked before each.
        case g5 = "G5"
        /// The rollout is complete.
        case g6 = "G6"
    }

    public let name: Name
    /// When it is asked; nil for a gate that is asked before each wave.
    public let date: RolloutDate?
    public let criteria: [GateCriterion]

    /// A gate.
    public init(_ name: Name, date: RolloutDate?, criteria: [GateCriterion]) {
        self.name = name
        self.date = date
        self.criteria = criteria
    }

    /// How the gate stands: closed by one criterion that is not met, else by the first kind of answer that is missing.
    public var state: GateCriterion.State {
        for state in [GateCriterion.State.notMet, .notEvaluated, .toRecord, .met] where criteria.contains(where: { $0.state == state }) { return state }
        return .notApplicable
    }
}
