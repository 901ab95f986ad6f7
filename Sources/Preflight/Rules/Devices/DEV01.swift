import TenantModel

struct DEV01: Rule {
    let text = RuleText("DEV-01", title: "", severity: .high, trigger: "", why: "", remediation: [], needs: [], sources: [])
    func evaluate(_ decisions: Decisions) -> RuleAnswer { .notEvaluated([.notBuilt]) }
}
