import TenantModel

struct DAT04: Rule {
    let text = RuleText("DAT-04", title: "", severity: .high, trigger: "", why: "", remediation: [], needs: [], sources: [])
    func evaluate(_ decisions: Decisions) -> RuleAnswer { .notEvaluated([.notBuilt]) }
}
