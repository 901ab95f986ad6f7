import Preflight
import RolloutPlanning

/// What every built rule says of itself: those about the tenant, then those about a plan.
enum RuleTexts {
    static let all: [RuleText] = allRules.map(\.text) + allPlanRules.map(\.text)
}
