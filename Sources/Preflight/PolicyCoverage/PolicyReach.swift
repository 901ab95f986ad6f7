/// Whether an Intune policy reaches a population.
public struct PolicyReach: Sendable, Hashable {
    /// Place in ``PolicyList/intune``.
    public let policy: Int
    /// Nil: surely. Else what it depends on.
    public let condition: CoverageReason?

    /// A policy that reaches somebody, surely or on a condition.
    public init(policy: Int, condition: CoverageReason? = nil) {
        self.policy = policy
        self.condition = condition
    }

    /// Whether it surely reaches them.
    public var isSure: Bool { condition == nil }
}
