import ExportReading
import Preflight
import RolloutPlanning
import TenantModel
import TestSupport
import Testing

/// What people ask for, in the project file and by changing `waves.csv`.
struct PlanWishTests {
    @Test func pinsOfTheProjectFileAreKept() throws {
        let scenario = PlanScenario(PlanScenario.crowd(60)) {
            $0.waves.pins = [WavePin(name: "person7@contoso.com", wave: 1), WavePin(name: "person8@contoso.com", wave: 3)]
        }
        let assessment = try scenario.assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        #expect(plan.wave("person7", in: assessment) == 1)
        #expect(plan.wave("person8", in: assessment) == 3)
    }

    @Test func aHandEditIsAPinAndWins() throws {
        let scenario = PlanScenario(PlanScenario.crowd(60)) { $0.waves.pins = [WavePin(name: "person7@contoso.com", wave: 1)] }
        let assessment = try scenario.assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        let edited = plan.left(assessment.decisions.tenant) { row in
            guard row.userPrincipalName == "person7@contoso.com" else { return }
            row = PreviousPlan.Row(
                userPrincipalName: row.userPrincipalName, objectID: row.objectID, planned: row.planned, wave: 2, date: row.date, isPinned: true,
                isDatePinned: false, line: row.line)
        }
        let again = try PlanMaker(assessment, earlier: edited).plan(effort: .short)
        #expect(again.wave("person7", in: assessment) == 2)
        let difference = try #require(again.difference)
        #expect(difference.moved.filter(\.isPinned).count == 1)
        // The pilot wants somebody instead; nobody else has a reason to move.
        #expect(difference.moved.count <= 2)
    }

    @Test func aDayForAWholeWaveIsTheWavesDay() throws {
        let scenario = PlanScenario(PlanScenario.crowd(60))
        let assessment = try scenario.assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        let edited = plan.left(assessment.decisions.tenant) { row in
            guard row.wave == 2 else { return }
            row = PreviousPlan.Row(
                userPrincipalName: row.userPrincipalName, objectID: row.objectID, planned: row.planned, wave: 2, date: "2027-01-12", isPinned: false,
                isDatePinned: true,
                line: row.line)
        }
        let again = try PlanMaker(assessment, earlier: edited).plan(effort: .short)
        #expect("\(again.waves[2].date)" == "2027-01-12")
        #expect(again.datesOfUsers.isEmpty)
        #expect(again.difference?.redated[2] == "\(plan.waves[2].date)")
    }

    @Test func aDayForOnePersonIsTheirs() throws {
        let scenario = PlanScenario(PlanScenario.crowd(60))
        let assessment = try scenario.assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        let name = assessment.decisions.tenant.users.userPrincipalName[plan.waves[2].users[0].row]
        let edited = plan.left(assessment.decisions.tenant) { row in
            guard row.userPrincipalName == name else { return }
            row = PreviousPlan.Row(
                userPrincipalName: row.userPrincipalName, objectID: row.objectID, planned: row.planned, wave: 2, date: "2026-12-26", isPinned: false,
                isDatePinned: true,
                line: row.line)
        }
        let again = try PlanMaker(assessment, earlier: edited).plan(effort: .short)
        #expect(again.datesOfUsers.values.map { "\($0)" } == ["2026-12-26"])
        // A Saturday, and after the next wave: kept, and said.
        #expect(again.dateFindings.count == 2)
    }

    @Test func whoIsLicensedIsHeldOrWaveZero() throws {
        let people = PlanScenario.crowd(30) { index, person in if index < 6 { person.licenses = "Enterprise Mobility + Security E3" } }
        // Nothing can be lost, as stated: nobody has to be held.
        let covered = try PlanScenario(people).assessment()
        let plan = try PlanMaker(covered).plan(effort: .short)
        #expect(plan.waves[0].users.count == 6)
        // Nobody said what would be lost: all of them are held, and have a wave.
        let open = try PlanScenario(people) { $0.hasNoBasicMobilityPolicies = false }.assessment()
        let held = try PlanMaker(open).plan(effort: .short)
        #expect(held.waves[0].users.isEmpty)
        #expect(held.standing.count { $0 == .heldTarget } == 6)
        #expect(held.waves.reduce(0) { $0 + $1.released } == 6)
    }

    @Test func aPinHoldsWhoWouldSwitchAtEnablement() throws {
        let people = PlanScenario.crowd(30) { index, person in if index == 0 { person.licenses = "Enterprise Mobility + Security E3" } }
        let scenario = PlanScenario(people) { $0.waves.pins = [WavePin(name: "person0@contoso.com", wave: 2)] }
        let assessment = try scenario.assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        #expect(plan.wave("person0", in: assessment) == 2)
        #expect(plan.standing.contains(.heldTarget))
    }

    @Test func androidMayEnrollAgainAfterTheWaves() throws {
        let people = PlanScenario.crowd(40) { index, person in if index % 4 == 0 { person.platforms = ["Android"] } }
        let plan = try PlanScenario(people) {
            $0.waves.reenrollment = .laterTrack
            $0.waves.reenrollPerDay = 4
        }.plan()
        let track = try #require(plan.load.reenrollment)
        #expect(track.users == 10 && track.perDay == 4 && !track.isDefault)
        let last = try #require(plan.waves.last?.date.day)
        #expect((track.first.day ?? last) > last)
        #expect(try PlanScenario(people).plan().load.reenrollment == nil)
    }

    @Test func wavesGrowAndKeepTheirLimit() throws {
        let plan = try PlanScenario(PlanScenario.crowd(200) { $1.department = "Team \($0 % 9)" }) {
            $0.pilot.size = 5
            $0.waves.maxUsers = 70
        }.plan()
        let sizes = plan.waves.filter { $0.kind == .broad }.map(\.users.count)
        #expect(sizes.allSatisfy { $0 <= 70 })
        #expect(sizes.first.map { $0 <= 20 } == true)
        #expect(plan.laterWaves == plan.lowerBound)
    }

    @Test func aWaveIsNoLargerThanTheHelpDeskCanCarry() throws {
        let plan = try PlanScenario(PlanScenario.crowd(120)) {
            $0.helpDeskCapacity = [.tier1: 0.5]
            $0.waves.growth = 10
        }.plan()
        #expect(plan.load.forecast.excesses.isEmpty)
        #expect(plan.laterWaves > 1)
    }

    @Test func whoIsExcludedAndWouldLoseSomethingIsStillHeld() throws {
        let people = PlanScenario.crowd(30) { index, person in if index == 0 { person.licenses = "Enterprise Mobility + Security E3" } }
        let plan = try PlanScenario(people) {
            $0.exclude = UserSelector("person0")
            $0.hasNoBasicMobilityPolicies = false
        }.plan()
        #expect(plan.standing.contains(.excludedHeld))
        #expect(plan.standing.count(where: \.isHeld) == 1)
    }
}
