import TenantModel

struct DEV04: Rule {
    let text = RuleText("DEV-04", title: "", severity: .high, trigger: "", why: "", remediation: [], needs: [], sources: [])
    func evaluate(_ decisions: Decisions) -> RuleAnswer { .notEvaluated([.notBuilt]) }
}
