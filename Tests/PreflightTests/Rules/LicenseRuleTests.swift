import Preflight
import TenantModel
import Testing

@Suite struct LicenseRuleTests {
    private static let device = [DirectoryDevice("a", "anna")]
    private static let licensed = [Person("anna", "Microsoft 365 E3")]
    private static let open = "basicMobilityPolicies, intunePolicies"

    private static func users(_ names: String...) -> UserSelector {
        var selector = UserSelector()
        selector.users = names.map { $0 + "@contoso.com" }
        return selector
    }

    private static func seats(_ enabled: Int, consumed: Int, people: [Person] = [Person("anna")], give: String? = nil, second: Bool = false) -> Scenario {
        let pools = [(Sku.intune, "INTUNE_A", enabled, consumed)] + (second ? [(Sku.ems, "EMS", 10, 0)] : [])
        return Scenario(people: people, directory: device, files: ["seats.json": Scenario.seats(pools)]) {
            $0.authority = .office365
            $0.licenseToGive = give
        }
    }

    private static let noUsers = Scenario(files: ["seats.json": Scenario.seats([(Sku.intune, "INTUNE_A", 5, 0)])])

    static let seatCases: [RuleCase] = [
        RuleCase("LIC-01", "no seats read", "notEvaluated ? subscribedSkus", Scenario(people: [Person("anna")], directory: device)),
        RuleCase("LIC-01", "nobody was read: nobody needs a seat", "notEvaluated ? licenses, entraDevices", noUsers),
        RuleCase("LIC-01", "enough", "pass", seats(100, consumed: 10)),
        RuleCase("LIC-01", "one is missing", "fail blocker 1", seats(10, consumed: 10)),
        RuleCase("LIC-01", "fewer left than the reserve", "fail medium 1", seats(10, consumed: 8)),
        RuleCase("LIC-01", "two products could be given", "notEvaluated ? waves", seats(10, consumed: 0, second: true)),
        RuleCase("LIC-01", "the project file names the product", "pass", seats(10, consumed: 10, give: "ems", second: true)),
        RuleCase("LIC-01", "nobody needs one", "pass", seats(10, consumed: 10, people: licensed, second: true)),
    ]

    static let switchCases: [RuleCase] = [
        RuleCase("LIC-02", "no device list", "notEvaluated ? entraDevices", Scenario(people: licensed)),
        RuleCase("LIC-02", "nobody is licensed", "pass", Scenario(people: [Person("anna")], directory: device)),
        RuleCase("LIC-02", "licensed, and nobody said who is to move", "partial high 1 ? \(open), intent", Scenario(people: licensed, directory: device)),
        RuleCase(
            "LIC-02", "licensed and not a target", "partial blocker 1 ? \(open)",
            Scenario(people: licensed + [Person("ben")], directory: device) { $0.targets = users("ben") }),
        RuleCase(
            "LIC-02", "one is a target and one is not", "partial blocker 1, high 1 ? \(open)",
            Scenario(people: licensed + [Person("ben", "Microsoft 365 E3")], directory: device + [DirectoryDevice("b", "ben")]) { $0.targets = users("ben") }),
        RuleCase(
            "LIC-02", "no policies by statement, and targets", "fail high 1",
            Scenario(people: licensed, directory: device) {
                $0.hasNoBasicMobilityPolicies = true
                $0.targets = users("anna")
            }),
        RuleCase(
            "LIC-02", "a product that no table knows", "partial ? licensePlans", Scenario(people: [Person("anna", "Firmowy")], directory: device)),
        RuleCase(
            "LIC-02", "authority unknown", "partial ? entraDevices", Scenario(people: licensed, inventory: [ManagedDevice("a", "anna")]) { _ in }),
        RuleCase("LIC-09", "licenses not read", "notEvaluated ? licenses", Scenario(directory: device) { $0.stay = users("anna") }),
        RuleCase(
            "LIC-09", "on the stay list with a product that no table knows", "partial ? licensePlans",
            Scenario(people: [Person("anna", "Firmowy")], directory: device) { $0.stay = users("anna") }),
        RuleCase("LIC-09", "nobody said who stays", "notEvaluated ? intent", Scenario(people: licensed, directory: device)),
        RuleCase("LIC-09", "targets alone", "pass", Scenario(people: licensed, directory: device) { $0.targets = users("anna") }),
        RuleCase("LIC-09", "on the stay list and licensed", "fail blocker 1", Scenario(people: licensed, directory: device) { $0.stay = users("anna") }),
        RuleCase("LIC-09", "on the stay list and not licensed", "pass", Scenario(people: [Person("anna")], directory: device) { $0.stay = users("anna") }),
        RuleCase("LIC-13", "no licenses read", "notEvaluated ? licenses", Scenario(directory: device)),
        RuleCase("LIC-13", "a product without device management", "fail medium 1", Scenario(people: [Person("anna", "Power BI Pro")], directory: device)),
        RuleCase("LIC-13", "a product with Basic Mobility", "pass", Scenario(people: [Person("anna")], directory: device)),
    ]

    static let planCases: [RuleCase] = [
        RuleCase("LIC-03", "paths not read", "notEvaluated ? licensePlans", Scenario(people: licensed, directory: device)),
        RuleCase("LIC-03", "no device list", "notEvaluated ? licensePlans, entraDevices", Scenario(people: licensed)),
        RuleCase("LIC-13", "no device list", "notEvaluated ? entraDevices", Scenario(people: [Person("anna", "Power BI Pro")])),
        RuleCase(
            "LIC-06", "errors of some, names of others", "partial high 1 ? licensePlans",
            Scenario(
                people: [Person("ben")], graph: [GraphPerson("anna", [Assigned(Sku.intune, state: "Error", error: "Other")])],
                directory: device + [DirectoryDevice("b", "ben")])),
        RuleCase("LIC-03", "nobody switches", "pass", Scenario(people: [Person("anna")], directory: device)),
        RuleCase("LIC-03", "direct", "pass", Scenario(graph: [GraphPerson("anna", [Assigned(Sku.intune)])], directory: device)),
        RuleCase(
            "LIC-03", "through a group", "fail high 1",
            Scenario(graph: [GraphPerson("anna", [Assigned(Sku.intune, group: "44e7e2c4-b8d4-4390-bd50-88fb99ddfbdb")])], directory: device)),
        RuleCase(
            "LIC-03", "one path known, one only presumed", "partial ? licensePlans",
            Scenario(
                people: [Person("ben", "Microsoft 365 E3")], graph: [GraphPerson("anna", [Assigned(Sku.intune)])],
                directory: device + [DirectoryDevice("b", "ben")])),
        RuleCase("LIC-05", "plans not read", "notEvaluated ? licensePlans", Scenario(people: licensed, directory: device)),
        RuleCase("LIC-05", "plan on", "pass", Scenario(graph: [GraphPerson("anna", [Assigned(Sku.intune)])], directory: device)),
        RuleCase(
            "LIC-05", "off in one path and on in another", "fail medium 1",
            Scenario(graph: [GraphPerson("anna", [Assigned(Sku.ems, off: [Plan.intune]), Assigned(Sku.intune)])], directory: device)),
        RuleCase(
            "LIC-05", "off everywhere, others by name alone", "partial medium 1 ? licensePlans",
            Scenario(people: [Person("ben")], graph: [GraphPerson("anna", [Assigned(Sku.ems, off: [Plan.intune])])], directory: device)),
        RuleCase("LIC-06", "states not read", "notEvaluated ? licensePlans", Scenario(people: licensed, directory: device)),
        RuleCase("LIC-06", "no error", "pass", Scenario(graph: [GraphPerson("anna", [Assigned(Sku.intune)])], directory: device)),
        RuleCase(
            "LIC-06", "no seat in the group", "fail high 1",
            Scenario(graph: [GraphPerson("anna", [Assigned(Sku.intune, state: "Error", error: "CountViolation")])], directory: device)),
        RuleCase(
            "LIC-06", "an error of somebody without device", "pass",
            Scenario(graph: [GraphPerson("ben", [Assigned(Sku.intune, state: "Error", error: "CountViolation")])], directory: device)),
    ]

    @Test(arguments: seatCases) func countsSeats(_ item: RuleCase) throws { try item.check() }
    @Test(arguments: switchCases) func findsWhoSwitches(_ item: RuleCase) throws { try item.check() }
    @Test(arguments: planCases) func looksAtPlans(_ item: RuleCase) throws { try item.check() }
}
