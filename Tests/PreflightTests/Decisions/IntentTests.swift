import Preflight
import TenantModel
import TestSupport
import Testing

@Suite struct IntentTests {
    private func intent(_ change: (inout ProjectSettings) -> Void) throws -> [Intended] {
        let members = "groupName,id\r\nPilot,\(TenantText.id("anna"))\r\nPilot,\(TenantText.id("ben"))\r\n"
        let people = [Person("anna", department: "Sales"), Person("ben", department: "IT"), Person("cleo", department: "Sales")]
        return try Scenario(people: people, files: ["members.csv": members], settings: change).decisions().intent.intended
    }

    private func selector(users: [String] = [], groups: [String] = [], departments: [String] = [], everyone: Bool = false) -> UserSelector {
        var selector = UserSelector()
        (selector.users, selector.groups, selector.departments, selector.everyone) = (users, groups, departments, everyone)
        return selector
    }

    @Test func nobodySaid() throws { #expect(try intent { _ in } == [.notStated, .notStated, .notStated]) }

    @Test func targetsMakeAllOthersStay() throws {
        #expect(try intent { $0.targets = selector(groups: ["Pilot"]) } == [.yes, .yes, .no])
        #expect(try intent { $0.targets = selector(departments: ["sales"]) } == [.yes, .no, .yes])
        #expect(try intent { $0.targets = selector(users: ["ANNA@contoso.com", TenantText.id("ben")]) } == [.yes, .yes, .no])
        #expect(try intent { $0.targets = selector(everyone: true) } == [.yes, .yes, .yes])
    }

    @Test func aStayListAloneLeavesTheOthersOpen() throws {
        #expect(try intent { $0.stay = selector(users: ["ben@contoso.com"]) } == [.notStated, .no, .notStated])
    }

    @Test func stayWins() throws {
        let both = try intent {
            $0.targets = selector(everyone: true)
            $0.stay = selector(departments: ["IT"])
        }
        #expect(both == [.yes, .no, .yes])
    }

    @Test func excludeChangesNoIntent() throws { #expect(try intent { $0.exclude = selector(everyone: true) } == [.notStated, .notStated, .notStated]) }

    @Test func namesThatNobodyHasAreKept() throws {
        let scenario = Scenario(people: [Person("anna")]) {
            $0.targets = selector(users: ["nobody@contoso.com"], groups: ["No group"], departments: ["No department"])
        }
        #expect(try Set(scenario.decisions().intent.targets?.unknown ?? []) == ["nobody@contoso.com", "No group", "No department"])
    }
}
