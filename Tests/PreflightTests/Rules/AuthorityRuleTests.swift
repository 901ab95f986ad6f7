import Preflight
import TenantModel
import Testing

@Suite struct AuthorityRuleTests {
    static let cases: [RuleCase] = [
        RuleCase("AUT-01", "stated as Office 365", "pass", Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "anna")])),
        RuleCase(
            "AUT-01", "inferred from devices", "pass", Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "anna")]) { _ in }),
        RuleCase("AUT-01", "Configuration Manager", "fail blocker 1", Scenario(people: [Person("anna")]) { $0.authority = .sccm }),
        RuleCase("AUT-01", "never activated", "fail blocker 1", Scenario(people: [Person("anna")]) { $0.authority = .unknown }),
        RuleCase(
            "AUT-01", "Intune, and no device under Basic Mobility", "fail blocker 1",
            Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "anna", mdm: MDM.intune)]) { $0.authority = .intune }),
        RuleCase(
            "AUT-01", "stated and shown differ", "fail medium 1",
            Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "anna"), DirectoryDevice("b", "anna", mdm: MDM.intune)])),
        RuleCase(
            "AUT-01", "coexistence is on already", "notApplicable",
            Scenario(people: [Person("anna")], directory: [DirectoryDevice("a", "anna"), DirectoryDevice("b", "anna", mdm: MDM.intune)]) { _ in }),
        RuleCase("AUT-01", "nobody said and nothing shows it", "notEvaluated ? authority", Scenario(people: [Person("anna")]) { _ in }),
    ]

    @Test(arguments: cases) func answers(_ item: RuleCase) throws { try item.check() }
}
