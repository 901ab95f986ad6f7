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

    /// The texts of the condition are left out: policies tell reaches apart well enough, and lists of reaches are looked up for every population.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(policy)
        hasher.combine(condition == nil)
    }
}
