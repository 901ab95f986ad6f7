import Preflight
import TenantModel
import Testing

@Suite struct TenantAuthorityTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let expected: String
        let scenario: Scenario

        init(_ name: String, _ expected: String, _ mdm: [(String, Double)], stated: TenantAuthority? = nil, exported: String? = nil) {
            (testDescription, self.expected) = (name, expected)
            let devices = mdm.enumerated().map { DirectoryDevice("d\($0.offset)", "anna", mdm: $0.element.0, seen: $0.element.1) }
            scenario = Scenario(
                people: [Person("anna")], directory: devices, files: exported.map { ["o.json": Scenario.organization(authority: $0)] } ?? [:]
            ) { $0.authority = stated }
        }
    }

    static let cases: [Case] = [
        Case("only Office 365", "office365 inferred off", [(MDM.basicMobility, 1)]),
        Case("only Intune", "intune inferred off", [(MDM.intune, 1)]),
        Case("both, active", "intune inferred on assumed", [(MDM.basicMobility, 1), (MDM.intune, 29)]),
        Case("both, one silent for long", "notStated inferred unknown", [(MDM.basicMobility, 1), (MDM.intune, 31)]),
        Case("co-managed devices are no evidence", "office365 inferred off", [(MDM.basicMobility, 1), (MDM.coManaged, 1)]),
        Case("no MDM value", "notStated inferred unknown", [("", 1)]),
        Case("stated beats inferred", "sccm stated off", [(MDM.basicMobility, 1)], stated: .sccm),
        Case("stated Intune with devices left", "intune stated on assumed", [(MDM.basicMobility, 90)], stated: .intune),
        Case("stated as unknown", "unknown stated off", [("", 1)], stated: .unknown),
        Case("exported beats stated", "office365 exported off", [(MDM.basicMobility, 1)], stated: .intune, exported: "office365"),
        Case("exported as unknown", "unknown exported off", [("", 1)], exported: "unknown"),
    ]

    @Test(arguments: cases) func decides(_ item: Case) throws {
        let authority = try item.scenario.decisions().tenantAuthority
        let words = [authority.value.rawValue, authority.source.rawValue, authority.coexistence.rawValue] + (authority.isCoexistenceAssumed ? ["assumed"] : [])
        #expect(words.joined(separator: " ") == item.expected)
    }

    @Test func disagreementsAreKept() throws {
        let item = Case("", "", [(MDM.basicMobility, 1), (MDM.intune, 1)], stated: .office365, exported: "sccm")
        #expect(try item.scenario.decisions().tenantAuthority.disagreements == ["exported sccm, stated office365", "exported sccm, devices show intune"])
    }
}
