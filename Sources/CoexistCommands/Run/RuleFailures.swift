import Preflight

/// Rules that broke: a mistake of ours, after which nothing counts as concluded.
enum RuleFailures {
    /// Says each of them; whether there are any.
    static func areSaid(_ failures: [Assessment.RuleFailure], _ console: Console) -> Bool {
        for failure in failures { console.note("coexist: internal error in rule \(failure.rule): \(failure.message)") }
        return !failures.isEmpty
    }
}
