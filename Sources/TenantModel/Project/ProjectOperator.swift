/// Whose people do the rollout.
public enum ProjectOperator: String, Sendable, CaseIterable {
    case own
    case partner
}
