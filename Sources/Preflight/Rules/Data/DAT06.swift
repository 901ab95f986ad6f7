import TenantModel

struct DAT06: Rule {
    let text = RuleText("DAT-06", title: "", severity: .high, trigger: "", why: "", remediation: [], needs: [], sources: [])
    func evaluate(_ decisions: Decisions) -> RuleAnswer { .notEvaluated([.notBuilt]) }
}
