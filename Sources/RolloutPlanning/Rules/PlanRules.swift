public import Preflight
import TenantModel

/// Asks the rules about plans.
public enum PlanRules {
    /// What became of each rule; while only the pilot was chosen, of those about the pilot.
    public static func reports(_ subject: PlanSubject, selection: RuleSelection = RuleSelection()) -> [RuleReport] {
        allPlanRules.filter { subject.plan != nil || $0.isAboutPilot }.map { rule in
            RuleReport(rule.text, selection.includes(rule.text.id) ? rule.evaluate(subject) : .notEvaluated([.skipped]))
        }
    }
}
