import TenantModel

struct DEV11: Rule {
    let text = RuleText("DEV-11", title: "", severity: .high, trigger: "", why: "", remediation: [], needs: [], sources: [])
    func evaluate(_ decisions: Decisions) -> RuleAnswer { .notEvaluated([.notBuilt]) }
}
