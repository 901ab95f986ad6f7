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

    /// What somebody writes for a person of wave 2, what stands there then, and what is said of it.
    static let wishes =
        [
            ("W2+1", "2026-12-16", ["6 days before wave 3, at least 7 are asked for"]),
            ("T+10", "2026-12-17", ["5 days before wave 3, at least 7 are asked for"]),
            ("W2+4", "2026-12-19", ["no day of the week for waves", "3 days before wave 3, at least 7 are asked for"]),
            ("2026-12-08", "2026-12-08", ["on the same day as wave 1"]), ("2026-12-10", "2026-12-10", ["2 days after wave 1, at least 7 are asked for"]),
            ("2026-12-04", "2026-12-04", ["not after enablement", "4 days before wave 1"]), ("2026-12-23", "2026-12-23", ["1 day after wave 3"]),
            ("2026-12-22", "2026-12-22", ["on the same day as wave 3"]), ("W9", "W9", ["counts from wave 9, which has no day yet"]),
        ] as [(String, String, [String])]

    @Test(arguments: wishes) func aDayOfOnePersonIsADayAndHeldAgainstAllWaves(wish: String, day: String, words: [String]) throws {
        let scenario = PlanScenario(PlanScenario.crowd(60)) {
            $0.pilot.size = 5
            $0.waves.growth = 4
        }
        let assessment = try scenario.assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        #expect(plan.waves.map { "\($0.date)" }.prefix(4) == ["2026-12-07", "2026-12-08", "2026-12-15", "2026-12-22"])
        let user = try #require(plan.waves[2].users.first)
        let name = assessment.decisions.tenant.users.userPrincipalName[user.row]
        let edited = plan.left(assessment.decisions.tenant) { row in
            guard row.userPrincipalName == name else { return }
            row = PreviousPlan.Row(
                userPrincipalName: name, objectID: row.objectID, planned: 2, wave: 2, date: wish, isPinned: false, isDatePinned: true, line: row.line)
        }
        let again = try PlanMaker(assessment, earlier: edited).plan(effort: .short)
        #expect(again.datesOfUsers.values.map { "\($0)" } == [day])
        let reports = PlanRules.reports(PlanSubject(assessment.decisions, pilot: again.pilot, plan: again))
        let said = reports.filter { ["PLN-05", "PLN-06"].contains($0.text.id) }.flatMap(\.findings).map(\.title)
        #expect(said.count == words.count, "\(said)")
        for (title, words) in zip(said, words) { #expect(title.hasSuffix(": \(words)"), "\(said)") }
    }

    @Test func aWaveThatCountsFromItselfIsPlannedAsIfNothingWereSet() throws {
        let assessment = try PlanScenario(PlanScenario.crowd(40)).assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        let edited = plan.left(assessment.decisions.tenant) { row in
            guard row.wave == 2 else { return }
            row = PreviousPlan.Row(
                userPrincipalName: row.userPrincipalName, objectID: row.objectID, planned: 2, wave: 2, date: "W2+1", isPinned: false, isDatePinned: true,
                line: row.line)
        }
        let again = try PlanMaker(assessment, earlier: edited).plan(effort: .short)
        #expect(again.waves[2].date == plan.waves[2].date && again.datesOfUsers.isEmpty && again.pinnedWaves.isEmpty)
        #expect(again.dateFindings.map(\.problem) == [.unknownWave(2)])
    }

    /// Days of whole waves, and what PLN-06 says.
    static let waveDays =
        [
            ([2: "2026-12-08"], ["Wave 2 begins on the same day as wave 1"]), ([2: "2026-12-11"], ["Wave 2 begins 3 days after wave 1"]),
            ([3: "2026-12-12"], ["Wave 3 begins 4 days after wave 1", "Wave 3 begins 9 days before wave 2"]),
            ([1: "2026-12-22", 2: "2026-12-22", 3: "2026-12-22"], ["Wave 2 begins on the same day as wave 1", "Wave 3 begins on the same day as wave 2"]),
            ([1: "2026-12-29", 2: "2026-12-09"], ["Wave 2 begins 20 days before wave 1"]), ([2: "2026-12-29"], []),
            ([1: "2026-12-04"], []),
        ] as [([Int: String], [String])]

    @Test(arguments: waveDays) func daysOfWavesAreHeldAgainstEachOther(days: [Int: String], words: [String]) throws {
        let scenario = PlanScenario(PlanScenario.crowd(60)) {
            $0.pilot.size = 5
            $0.waves.growth = 4
        }
        let assessment = try scenario.assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        let edited = plan.left(assessment.decisions.tenant) { row in
            guard let wave = row.wave, let day = days[wave] else { return }
            row = PreviousPlan.Row(
                userPrincipalName: row.userPrincipalName, objectID: row.objectID, planned: wave, wave: wave, date: day, isPinned: false, isDatePinned: true,
                line: row.line)
        }
        let again = try PlanMaker(assessment, earlier: edited).plan(effort: .short)
        let reports = PlanRules.reports(PlanSubject(assessment.decisions, pilot: again.pilot, plan: again))
        #expect(reports.first { $0.text.id == "PLN-06" }?.findings.map(\.title) == words, "\(again.waves.map(\.date))")
    }

    @Test(arguments: [(9999, true), (2037, true), (2016, true), (2035, false), (2020, false)]) func anEnablementThatNobodyCanMeanIsRefused(
        year: Int, isRefused: Bool
    ) throws {
        let failure = try PlanScenario(PlanScenario.crowd(20)) { $0.enablement = Timestamp(year: year, month: 6, day: 1) }.failure()
        if case .enablementTooFar(let day)? = failure { #expect(isRefused && day == Day(year: year, month: 6, day: 1)) } else { #expect(!isRefused) }
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
