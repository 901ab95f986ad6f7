import Preflight
import RolloutPlanning
import TenantModel
import TestSupport
import Testing

/// Who is in the pilot and why, and who is not.
struct PilotPlanTests {
    /// Why somebody may not be in the pilot.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let obstacle: PilotObstacle
        let person: PlanPerson
        let settings: @Sendable (inout ProjectSettings) -> Void

        init(
            _ name: String, _ obstacle: PilotObstacle, person change: (inout PlanPerson) -> Void = { _ in },
            settings: @escaping @Sendable (inout ProjectSettings) -> Void = { _ in }
        ) {
            self.name = name
            self.obstacle = obstacle
            person = PlanPerson("ada", change)
            self.settings = settings
        }

        var testDescription: String { name }
    }

    static let cases = [
        Case("nothing in the way", .none),
        Case("a VIP", .vip, settings: { $0.vip = UserSelector("ada") }),
        Case("excluded", .excluded, settings: { $0.exclude = UserSelector("ada") }),
        Case("sign-in blocked", .disabled, person: { $0.isBlocked = true }),
        Case("an emergency account by name", .specialAccount, person: { $0.name = "breakglass1" }),
        Case("a service account by name", .specialAccount, person: { $0.name = "svc-scan" }),
        Case("a meeting room by name", .specialAccount, person: { $0.name = "room12" }),
        Case("a device enrollment manager", .enrollmentManager, settings: { $0.enrollmentManagers = ["ada@contoso.com"] }),
        Case("a device not seen for two months", .notSeen, person: { $0.seen = 60 }),
        Case("a directory date of twenty days may be old by itself", .none, person: { $0.seen = 20 }),
        Case("on leave", .onLeave, settings: { $0.leave = UserSelector("ada") }),
        Case("pinned to wave 3", .pinnedLater, settings: { $0.waves.pins = [WavePin(name: "ada@contoso.com", wave: 3)] }),
        Case("moves with others", .movesTogether, settings: { $0.waves.together = [["ada@contoso.com", "person1@contoso.com"]] }),
        Case("is meant to stay", .noTarget, settings: { $0.stay = UserSelector("ada") }),
        Case(
            "a pin to the pilot overrules", .none,
            settings: {
                $0.vip = UserSelector("ada")
                $0.waves.pins = [WavePin(name: "ada@contoso.com", wave: 1)]
            }),
    ]

    @Test(arguments: cases) func onlyWhatIsKnownKeepsSomebodyOut(_ testCase: Case) throws {
        var others = PlanScenario.crowd(8)
        others.append(testCase.person)
        let scenario = PlanScenario(others, settings: testCase.settings)
        let assessment = try scenario.assessment()
        let pilot = try PlanBasis(assessment).pilot(.users(1), effort: .short)
        let users = assessment.decisions.tenant.users
        let ada = try #require(users.ids.first { users.userPrincipalName[$0.row].hasPrefix(testCase.person.name) })
        // Everybody who may be in it fills it: whoever is not in it then has something in the way.
        let full = try PlanBasis(assessment).pilot(.users(pilot.eligible), effort: .short)
        #expect(full.members.contains { $0.user == ada } == (testCase.obstacle == .none))
        if testCase.obstacle != .none, testCase.obstacle != .noTarget, testCase.obstacle != .excluded {
            #expect(full.obstaclesOfCells.contains { $0[testCase.obstacle] != nil })
        }
    }

    @Test func volunteersComeFirstAmongEquals() throws {
        let pilot = try PlanScenario(PlanScenario.crowd(40)) { $0.volunteers = UserSelector("person17", "person31") }.pilot(.users(2))
        #expect(pilot.members.allSatisfy { $0.isVolunteer })
        #expect(pilot.rejectedVolunteers.isEmpty)
    }

    @Test func aRejectedVolunteerHasAReason() throws {
        let scenario = PlanScenario(PlanScenario.crowd(40)) {
            $0.volunteers = UserSelector("person17", "person31", "person2")
            $0.vip = UserSelector("person2")
        }
        let pilot = try scenario.pilot(.users(1))
        #expect(pilot.rejectedVolunteers.count == 2)
        #expect(pilot.rejectedVolunteers.contains { $0.reason == .obstacle(.vip) })
        #expect(pilot.rejectedVolunteers.contains { $0.reason == .teamIsFull || $0.reason == .nothingNew })
    }

    @Test func everyPlatformAndOfficeIsInASmallGroup() throws {
        let people = PlanScenario.crowd(60) { index, person in
            person.platforms = [["iOS", "Android", "Windows"][index % 3]]
            person.office = ["Lyon", "Oslo"][index / 3 % 2]
            person.department = "Team \(index % 6)"
        }
        let pilot = try PlanScenario(people).pilot(.users(6))
        #expect(pilot.uncovered.isEmpty)
        #expect(pilot.members.allSatisfy { !$0.brings.isEmpty })
    }

    @Test func aTeamGivesAFifthAtMost() throws {
        let people = PlanScenario.crowd(60) { index, person in person.department = index < 40 ? "Big" : "Small \(index % 4)" }
        let pilot = try PlanScenario(people).pilot(.users(10))
        #expect(pilot.teamLimit == 2 && !pilot.isTeamLimitRaised)
        #expect(pilot.members.count == 10)
    }

    @Test func aTeamGivesMoreWhereTheGroupCouldNotBeFilledOtherwise() throws {
        let pilot = try PlanScenario(PlanScenario.crowd(20)).pilot(.users(10))
        #expect(pilot.isTeamLimitRaised && pilot.teamLimit == 10)
        #expect(pilot.members.count == 10)
    }

    @Test func aBudgetOfDevicesIsKept() throws {
        let people = PlanScenario.crowd(30) { index, person in
            person.platforms = Array(repeating: "iOS", count: index % 3 + 1)
            person.department = "Team \(index % 8)"
        }
        let pilot = try PlanScenario(people).pilot(.devices(7))
        #expect(pilot.members.reduce(0) { $0 + $1.devices } <= 7)
        #expect(!pilot.members.isEmpty)
    }

    @Test func aDimensionThatNoExportTellsDividesNobody() throws {
        let people = PlanScenario.crowd(10) { _, person in
            person.office = ""
            person.language = ""
        }
        let dimensions = Set(try PlanScenario(people).pilot(.users(2)).cells.map(\.dimension))
        #expect(!dimensions.contains(.site) && !dimensions.contains(.language) && dimensions.contains(.department))
    }

    @Test func androidThatEnrollsAgainIsACellOfItsOwn() throws {
        let people = PlanScenario.crowd(10) { index, person in person.platforms = [index == 4 ? "Android" : "iOS"] }
        let pilot = try PlanScenario(people).pilot(.users(2))
        #expect(pilot.cells.filter { $0.dimension == .reenroll }.map(\.users) == [1])
        #expect(pilot.members.contains { $0.brings.contains { pilot.cells[$0].dimension == .reenroll } })
    }

    @Test func weightsOfTheProjectFileDecide() throws {
        let people = PlanScenario.crowd(30) { index, person in
            person.department = index == 0 ? "Board" : "Everybody"
            person.language = index == 1 ? "nb-NO" : "en-US"
        }
        let departments = try PlanScenario(people) { $0.pilot.weights = [.department: 100, .language: 0] }.pilot(.users(1))
        let languages = try PlanScenario(people) { $0.pilot.weights = [.department: 0, .language: 100] }.pilot(.users(1))
        #expect(departments.uncovered.allSatisfy { departments.cells[$0].dimension != .department || departments.cells[$0].users == 1 })
        #expect(languages.covered > 0 && departments.covered > 0)
    }
}
