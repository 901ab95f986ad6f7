public import Preflight
import TenantModel

/// One question about a plan. Like a rule about the tenant: a file of its own, whose text is its documentation.
public protocol PlanRule: Sendable {
    /// What the rule says of itself.
    var text: RuleText { get }
    /// Whether the pilot alone answers it.
    var isAboutPilot: Bool { get }

    /// Asks the question.
    func evaluate(_ subject: PlanSubject) -> RuleAnswer
}

extension PlanRule {
    public var isAboutPilot: Bool { false }
}

/// What rules about plans read.
public struct PlanSubject: Sendable {
    public let decisions: Decisions
    public let pilot: PilotPlan
    /// Nil while only the pilot was chosen.
    public let plan: RolloutPlan?

    /// A plan, or a pilot alone.
    public init(_ decisions: Decisions, pilot: PilotPlan, plan: RolloutPlan? = nil) {
        self.decisions = decisions
        self.pilot = pilot
        self.plan = plan
    }
}
