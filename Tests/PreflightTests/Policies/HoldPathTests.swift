import Preflight
import TenantModel
import TestSupport
import Testing

/// Which ways a license has to a user, and what is switched off in each.
struct HoldPathTests {
    private static func paths(_ scenario: Scenario) throws -> [HoldPath] {
        let decisions = try scenario.decisions()
        let user = try #require(decisions.users(.switchesAtEnablement).first)
        return decisions.holdPaths()[Int(decisions.tenant.users.licenses[user.row].index)]
    }

    private static func graph(_ paths: [Assigned], mdm: String = MDM.basicMobility) -> Scenario {
        Scenario(graph: [GraphPerson("ada", paths)], directory: [DirectoryDevice("phone", "ada", mdm: mdm)])
    }

    @Test func directAndByGroupAreTwoPaths() throws {
        let paths = try Self.paths(Self.graph([Assigned(Sku.ems), Assigned(Sku.intune, group: TenantText.id("licenses"))]))
        #expect(paths.map(\.path) == ["direct", "group:" + TenantText.id("licenses")])
        #expect(paths.map(\.group) == ["", TenantText.id("licenses")])
        #expect(paths.map(\.partNumber) == ["EMS", "INTUNE_A"])
        #expect(paths.map(\.plans) == ["INTUNE_A", "INTUNE_A"])
        #expect(paths.map(\.kind) == [.direct, .group])
    }

    @Test func aPathInWhichThePlanIsOffIsNone() throws {
        let paths = try Self.paths(Self.graph([Assigned(Sku.ems, off: [Plan.intune]), Assigned(Sku.intune)]))
        #expect(paths.map(\.partNumber) == ["INTUNE_A"])
    }

    @Test func whereOnlyTheProductIsNamedThePathIsNotKnown() throws {
        let scenario = Scenario(people: [Person("ada", "Enterprise Mobility + Security E3")], directory: [DirectoryDevice("phone", "ada")])
        let path = try #require(Self.paths(scenario).first)
        #expect(path.kind == .unknownPath && path.path == "name:Enterprise Mobility + Security E3" && path.plans == "INTUNE_A")
    }

    @Test func whoSwitchesByACoManagedDeviceAloneHasNoPath() throws {
        let scenario = Scenario(
            graph: [GraphPerson("ada", [Assigned(Sku.office)])],
            directory: [DirectoryDevice("phone", "ada"), DirectoryDevice("laptop", "ada", mdm: MDM.coManaged)])
        #expect(try Self.paths(scenario).isEmpty)
    }

    @Test func whoIsNotMeantToMoveIsHeldAlsoWhenCovered() throws {
        let scenario = Scenario(graph: [GraphPerson("ada", [Assigned(Sku.ems)])], directory: [DirectoryDevice("phone", "ada")]) {
            $0.authority = .office365
            var stay = UserSelector()
            stay.users = ["ada@contoso.com"]
            $0.stay = stay
        }
        let decisions = try scenario.decisions()
        decisions.coverage = PolicyCoverage(basis: .compared, populations: [], overlaps: [], gapOfUser: [.no])
        #expect(decisions.isToBeHeld(UserID(index: 0)))
    }

    @Test(arguments: [(Trit.yes, true), (.unknown, true), (.no, false)]) func whoSwitchesIsHeldUnlessSurelyCovered(gap: Trit, isHeld: Bool) throws {
        let decisions = try Self.graph([Assigned(Sku.ems)]).decisions()
        decisions.coverage = PolicyCoverage(basis: .compared, populations: [], overlaps: [], gapOfUser: [gap])
        #expect(decisions.isToBeHeld(UserID(index: 0)) == isHeld)
    }
}
