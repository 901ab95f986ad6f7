import Preflight

extension RuleText.Source {
    static let planningGuide = RuleText.Source("Intune planning guide", "https://learn.microsoft.com/mem/intune/fundamentals/intune-planning-guide")
    static let moveToIntune = RuleText.Source(
        "Migrate from Basic Mobility and Security to Intune", "https://learn.microsoft.com/mem/intune/fundamentals/migrate-to-intune")
    static let licensingGroups = RuleText.Source(
        "Group-based licensing", "https://learn.microsoft.com/entra/fundamentals/concept-group-based-licensing")
    static let setAuthority = RuleText.Source(
        "Set the mobile device management authority", "https://learn.microsoft.com/mem/intune/fundamentals/mdm-authority-set")
}

extension Int {
    /// The number with its noun: `1 user`, `3 users`.
    func of(_ noun: String, plural: String? = nil) -> String { self == 1 ? "1 \(noun)" : "\(self) \(plural ?? noun + "s")" }
}
