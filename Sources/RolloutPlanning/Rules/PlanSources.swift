import Preflight

extension RuleText.Source {
    static let planningGuide = RuleText.Source("Intune planning guide", "https://learn.microsoft.com/mem/intune/fundamentals/intune-planning-guide")
    static let licensingGroups = RuleText.Source(
        "Group-based licensing", "https://learn.microsoft.com/entra/fundamentals/concept-group-based-licensing")
}
