import ExportReading
import Preflight
import TenantModel
import TestSupport
import Testing

@testable import RolloutPlanning

/// Planning again with fresh exports while the waves run.
struct PlanAgainTests {
    /// A plan with its tenant, and what a run of it leaves.
    struct Planned {
        let assessment: Assessment
        let plan: RolloutPlan

        init(_ scenario: PlanScenario, earlier: Planned? = nil) throws {
            assessment = try scenario.assessment()
            plan = try PlanMaker(assessment, earlier: earlier.map { $0.plan.left($0.assessment.decisions.tenant) }).plan(effort: .short)
        }

        func names(_ wave: Int) -> Set<String> { plan.names(ofWave: wave, in: assessment) }
        var dates: [String] { plan.waves.map { "\($0.date)" } }
    }

    /// 2026-11-19, enablement on Monday 2026-12-07, the pilot on the 8th, wave 2 on the 15th.
    static func scenario(isOn: Bool) -> PlanScenario {
        PlanScenario(PlanScenario.crowd(60) { $1.department = ["Sales", "IT", "Factory"][$0 % 3] }) { settings in
            settings.pilot.size = 5
            settings.waves.growth = 10
            settings.authority = isOn ? .intune : .office365
        }
    }

    @Test(arguments: [false, true]) func aPilotThatHasRunIsKeptAndNoOtherIsChosen(isOn: Bool) throws {
        let first = try Planned(Self.scenario(isOn: isOn))
        #expect(first.dates.prefix(3) == ["2026-12-07", "2026-12-08", "2026-12-15"])
        let pilot = first.names(1)
        let again = try Planned(Self.scenario(isOn: isOn).later(days: 21, licensed: pilot, switched: isOn ? pilot : []), earlier: first)
        #expect(again.names(1) == pilot)
        #expect(again.dates == first.dates)
        #expect(again.plan.waves[1].hasRun && again.plan.waves[1].moved == 5 && again.plan.waves[1].seats == 0)
        #expect(again.plan.pilot.hasRun && again.plan.pilot.members.count == 5)
        #expect(again.plan.waves[0].users.isEmpty)
        for wave in 2..<first.plan.waves.count { #expect(again.names(wave) == first.names(wave)) }
        let difference = try #require(again.plan.difference)
        #expect(difference.moved.isEmpty && difference.added.isEmpty && difference.removed.isEmpty && difference.redated.isEmpty)
    }

    @Test(arguments: [false, true]) func whoDidNotGetTheLicenseGoesToTheNextWave(isOn: Bool) throws {
        let first = try Planned(Self.scenario(isOn: isOn))
        let pilot = first.names(1).sorted()
        let late = pilot[0]
        let again = try Planned(Self.scenario(isOn: isOn).later(days: 21, licensed: Set(pilot.dropFirst()), switched: []), earlier: first)
        #expect(again.names(1) == Set(pilot.dropFirst()))
        #expect(again.names(2) == first.names(2).union([late]))
        #expect(again.plan.leftBehind.count == 1)
        #expect(again.plan.difference?.moved.map(\.to) == [2])
        let user = try #require(again.plan.leftBehind.keys.first)
        #expect(again.plan.reasons[user.row] == .leftBehind)
        // Where coexistence is on, a license is not the whole way.
        #expect(again.plan.waves[1].switching == (isOn ? 4 : 0) && again.plan.waves[1].moved == (isOn ? 0 : 4))
        let report = PlanRules.reports(PlanSubject(again.assessment.decisions, pilot: again.plan.pilot, plan: again.plan)).first { $0.text.id == "PLN-13" }
        #expect(report?.findings.first?.subjects.count == (isOn ? 5 : 1))
    }

    @Test(arguments: [5, 21, 40]) func whoIsHeldStaysHeldWhenDaysPassWithoutCoexistence(days: Int) throws {
        var scenario = Self.scenario(isOn: false)
        for index in 0..<12 { scenario.people[index].licenses = "Enterprise Mobility + Security E3" }
        scenario.settings.hasNoBasicMobilityPolicies = false
        let first = try Planned(scenario)
        let held = first.plan.standing.indices.filter { first.plan.standing[$0] == .heldTarget }
        #expect(held.count == 12)
        // The same people with the same licenses, days later: nobody has moved, and the license still is to be held.
        let again = try Planned(scenario.later(days: days, licensed: []), earlier: first)
        #expect(again.plan.standing.indices.filter { again.plan.standing[$0] == .heldTarget } == held)
        #expect(again.plan.waves.allSatisfy { $0.moved == 0 })
    }

    @Test func nobodyHasToLeaveAFullWaveForWhoWasLeftBehind() throws {
        var scenario = Self.scenario(isOn: true)
        scenario.settings.waves.maxUsers = 11
        let first = try Planned(scenario)
        #expect(first.plan.waves[2].users.count == 11)
        let pilot = first.names(1).sorted()
        let again = try Planned(scenario.later(days: 21, licensed: Set(pilot.dropFirst()), switched: Set(pilot.dropFirst())), earlier: first)
        #expect(again.plan.difference?.moved.count == 1)
        #expect(again.names(2) == first.names(2))
        // The text names the wave where they are, and those that have no room.
        let user = try #require(again.plan.leftBehind.keys.first)
        let catchUp = try #require(again.plan.catchUp(of: user))
        let wave = Int(again.plan.waveOfUser[user.row])
        #expect(catchUp.missed == 1 && catchUp.wave == wave && wave > 2 && catchUp.full == Array(2..<wave))
        let report = PlanRules.reports(PlanSubject(again.assessment.decisions, pilot: again.plan.pilot, plan: again.plan)).first { $0.text.id == "PLN-13" }
        let evidence = report?.findings.first.map { $0.detail(of: 0) }
        #expect(evidence == "was in wave 1, has no license, now in wave \(wave); \(catchUp.fullWords)")
    }

    @Test(arguments: [([], ""), ([3], "wave 3 is full"), ([2, 4], "waves 2 to 4 are full")] as [([Int], String)])
    func wavesWithoutRoomAreNamed(full: [Int], words: String) {
        #expect(CatchUp(missed: 1, wave: 9, full: full).fullWords == words)
    }

    @Test func whoIsPinnedToALaterWaveIsNotThereForWantOfRoom() throws {
        let first = try Planned(Self.scenario(isOn: true))
        let pilot = first.names(1).sorted()
        var scenario = Self.scenario(isOn: true).later(days: 21, licensed: Set(pilot.dropFirst()), switched: Set(pilot.dropFirst()))
        scenario.settings.waves.pins = [WavePin(name: "\(pilot[0])@contoso.com", wave: 3)]
        let again = try Planned(scenario, earlier: first)
        let user = try #require(again.plan.leftBehind.keys.first)
        #expect(again.plan.catchUp(of: user) == CatchUp(missed: 1, wave: 3, full: []))
    }

    @Test(arguments: [false, true]) func aWaveOfWhomNobodyMovedGetsANewDay(isOn: Bool) throws {
        let first = try Planned(Self.scenario(isOn: isOn))
        let again = try Planned(Self.scenario(isOn: isOn).later(days: 21, licensed: []), earlier: first)
        #expect(again.names(1) == first.names(1))
        #expect(!again.plan.waves[1].hasRun && !again.plan.pilot.hasRun)
        #expect(again.dates[1] == "2026-12-11")
        #expect(again.plan.missed.keys.sorted() == [1])
        #expect(again.plan.difference?.moved.isEmpty == true)
        let report = PlanRules.reports(PlanSubject(again.assessment.decisions, pilot: again.plan.pilot, plan: again.plan)).first { $0.text.id == "PLN-13" }
        #expect(report?.findings.first?.title.contains("Wave 1 was due on 2026-12-08 and nobody of it has moved: now on 2026-12-11") == true)
    }

    /// What a pilot was asked to be.
    static let missedBudgets: [PilotPlan.Budget?] = [.users(7), .devices(7), nil]

    @Test(arguments: missedBudgets) func aPilotThatDidNotTakePlaceKeepsWhoMayBeInItAndIsFilledUp(_ budget: PilotPlan.Budget?) throws {
        var scenario = Self.scenario(isOn: false)
        scenario.settings.pilot = PilotSettings()
        switch budget {
        case .users(let size): scenario.settings.pilot.size = size
        case .devices(let most): scenario.settings.pilot.deviceBudget = most
        case nil: break
        }
        let first = try Planned(scenario)
        let pilot = first.names(1).sorted()
        #expect(pilot.count >= 5)
        // Three weeks later nobody has moved, and all but one of them may not be in it any more.
        var later = scenario.later(days: 21, licensed: [])
        for index in later.people.indices where pilot.dropFirst().contains(later.people[index].name) { later.people[index].isBlocked = true }
        let again = try Planned(later, earlier: first)
        #expect(again.plan.missed.keys.sorted() == [1])
        #expect(again.names(1).count == pilot.count)
        #expect(again.names(1).intersection(pilot) == [pilot[0]])
        // The run after that keeps the new group.
        #expect(try Planned(later, earlier: again).names(1) == again.names(1))
    }

    @Test func aPilotThatDidNotTakePlaceIsAsLargeAsThereArePeople() throws {
        let scenario = Self.scenario(isOn: false)
        let first = try Planned(scenario)
        let pilot = first.names(1)
        var later = scenario.later(days: 21, licensed: [])
        for index in later.people.indices where index >= 2 && !pilot.contains(later.people[index].name) { later.people[index].isBlocked = true }
        for index in later.people.indices where pilot.sorted().prefix(4).contains(later.people[index].name) { later.people[index].isBlocked = true }
        let open = later.people.count { !$0.isBlocked }
        #expect(open < 5)
        #expect(try Planned(later, earlier: first).names(1).count == open)
    }

    @Test func onItsOwnDayAWaveIsNotOverAndNobodyIsReplaced() throws {
        let first = try Planned(Self.scenario(isOn: true))
        let pilot = first.names(1).sorted()
        let again = try Planned(Self.scenario(isOn: true).later(days: 19, licensed: Set(pilot.prefix(2)), switched: []), earlier: first)
        #expect(again.names(1) == Set(pilot))
        #expect(again.dates == first.dates)
        #expect(again.plan.leftBehind.isEmpty && !again.plan.waves[1].hasRun)
    }

    @Test func whoIsLicensedOutsideThePlanAfterEnablementJoinsNoWave() throws {
        let first = try Planned(Self.scenario(isOn: true))
        var scenario = Self.scenario(isOn: true).later(days: 21, licensed: first.names(1), switched: first.names(1))
        scenario.people.append(PlanPerson("outsider") { $0.licenses = "Enterprise Mobility + Security E3" })
        let again = try Planned(scenario, earlier: first)
        #expect(again.plan.wave("outsider", in: again.assessment) == nil)
        #expect(again.plan.standing.count { $0 == .switching } == 1)
        #expect(again.names(0) == first.names(0) && again.names(1) == first.names(1))
    }

    @Test func whoSwitchedAtEnablementStaysWaveZero() throws {
        var scenario = Self.scenario(isOn: true)
        for index in 0..<4 { scenario.people[index].licenses = "Enterprise Mobility + Security E3" }
        let first = try Planned(scenario)
        #expect(first.names(0).count == 4)
        let again = try Planned(scenario.later(days: 21, licensed: first.names(1), switched: first.names(1).union(["person0", "person1"])), earlier: first)
        #expect(again.names(0) == first.names(0))
        #expect(again.plan.waves[0].moved == 2 && again.plan.waves[0].switching == 2)
    }

    @Test func whoSwitchesByACoManagedDeviceStaysWaveZero() throws {
        var scenario = Self.scenario(isOn: false)
        for index in 0..<3 { scenario.people[index].hasCoManaged = true }
        let first = try Planned(scenario)
        #expect(first.names(0) == ["person0", "person1", "person2"])
        var later = scenario.later(days: 21, licensed: first.names(1), switched: first.names(1).union(["person0"]))
        later.settings.authority = .intune
        // Somebody whom the plan did not know.
        later.people.append(PlanPerson("outsider") { $0.hasCoManaged = true })
        let again = try Planned(later, earlier: first)
        #expect(again.names(0) == first.names(0))
        #expect(again.plan.difference?.removed == [])
        #expect(again.plan.waves[0].hasRun && again.plan.waves[0].moved == 1 && again.plan.waves[0].switching == 2)
        let users = again.assessment.decisions.tenant.users
        for name in ["person1", "person2", "outsider"] {
            let user = try #require(users.ids.first { users.userPrincipalName[$0.row] == "\(name)@contoso.com" })
            // No license: the reason must not speak of one.
            #expect(again.plan.reasons[user.row] == .switchesWithoutLicense && again.plan.standing[user.row] == .switching)
        }
        #expect(again.plan.wave("outsider", in: again.assessment) == nil)
        let third = try Planned(later, earlier: again)
        #expect(third.names(0) == first.names(0) && third.plan.difference?.removed == [])
    }

    @Test func withoutADayOfEnablementDaysStayThoseOfTheFirstPlan() throws {
        var scenario = Self.scenario(isOn: true)
        scenario.settings.enablement = nil
        let first = try Planned(scenario)
        #expect(first.dates.prefix(2) == ["2026-11-19", "2026-11-20"])
        let again = try Planned(scenario.later(days: 4, licensed: first.names(1), switched: first.names(1)), earlier: first)
        #expect(again.dates == first.dates)
    }

    @Test func somebodyNewCannotBePutIntoAWaveThatHasRun() throws {
        let first = try Planned(Self.scenario(isOn: true))
        let pilot = first.names(1)
        let outsider = try #require(first.names(3).sorted().first)
        let scenario = Self.scenario(isOn: true).later(days: 21, licensed: pilot, switched: pilot)
        let edited = first.plan.left(first.assessment.decisions.tenant) { row in
            guard row.userPrincipalName == "\(outsider)@contoso.com" else { return }
            row = PreviousPlan.Row(
                userPrincipalName: row.userPrincipalName, objectID: row.objectID, planned: row.planned, wave: 1, date: row.date, isPinned: true,
                isDatePinned: false, line: row.line)
        }
        guard case .pinToPastWave(_, _, let wave, let line, let next) = try scenario.failure(earlier: edited) else { return #expect(Bool(false)) }
        #expect(wave == 1 && line != nil && next == 2)
    }

    @Test func whoWasPinnedToThePilotAndMissedItIsPlannedAnew() throws {
        var scenario = Self.scenario(isOn: true)
        scenario.settings.waves.pins = [WavePin(name: "person7@contoso.com", wave: 1)]
        let first = try Planned(scenario)
        let licensed = first.names(1).subtracting(["person7"])
        let again = try Planned(scenario.later(days: 21, licensed: licensed, switched: licensed), earlier: first)
        #expect(again.plan.wave("person7", in: again.assessment) == 2)
    }

    @Test func aPlanIsStillOneWhenEverybodyHasMoved() throws {
        let first = try Planned(Self.scenario(isOn: true))
        let all = Set((0..<60).map { "person\($0)" })
        let again = try Planned(Self.scenario(isOn: true).later(days: 90, licensed: all, switched: all), earlier: first)
        #expect(again.plan.waves.count == first.plan.waves.count)
        #expect(again.plan.waves.dropFirst().allSatisfy { $0.hasRun && $0.moved == $0.users.count })
        #expect(again.dates == first.dates)
    }

    @Test func newPeopleJoinOpenWavesOnly() throws {
        let first = try Planned(Self.scenario(isOn: true))
        var scenario = Self.scenario(isOn: true).later(days: 28, licensed: first.names(1).union(first.names(2)), switched: first.names(1))
        scenario.people.append(PlanPerson("newcomer") { $0.seen = -27 })
        let again = try Planned(scenario, earlier: first)
        #expect(try #require(again.plan.wave("newcomer", in: again.assessment)) >= 3)
        #expect(again.plan.difference?.added.count == 1 && again.plan.difference?.moved.isEmpty == true)
    }

    @Test func aPersonWhoIsLostToThePilotMovesNobodyElse() throws {
        var scenario = Self.scenario(isOn: false)
        let first = try Planned(scenario)
        let lost = try #require(first.names(1).sorted().first)
        scenario.people.removeAll { $0.name == lost }
        let again = try Planned(scenario, earlier: first)
        #expect(again.names(1) == first.names(1).subtracting([lost]))
        #expect(again.plan.difference?.moved.isEmpty == true && again.plan.difference?.removed.count == 1)
        // Not in the next run either; a larger pilot is filled.
        let third = try Planned(scenario, earlier: again)
        #expect(third.plan.waveOfUser == again.plan.waveOfUser)
        scenario.settings.pilot.size = 6
        #expect(try Planned(scenario, earlier: again).plan.pilot.members.count == 6)
    }

    @Test(arguments: UInt64(1)...16) func whoeverDropsOutOfThePilotMovesAlone(_ seed: UInt64) throws {
        let scenario = GeneratedTenant.scenario(seed: seed)
        let first: Planned
        do { first = try Planned(scenario) } catch is PlanFailure { return }
        let members = first.names(1).sorted()
        let lost = members[Int(seed) % members.count]
        guard members.count > 1, let place = scenario.people.firstIndex(where: { $0.name == lost }) else { return }
        var fresh = scenario
        if seed % 2 == 0 { fresh.people.remove(at: place) } else { fresh.people[place].isBlocked = true }
        let again: Planned
        do { again = try Planned(fresh, earlier: first) } catch is PlanFailure { return }
        let moved = try #require(again.plan.difference).moved.map { again.assessment.decisions.tenant.users.userPrincipalName[$0.user.row] }
        #expect(moved.allSatisfy { $0 == "\(lost)@contoso.com" }, "\(moved)")
    }

    @Test func aDayForWaveZeroIsSaidAndNotTaken() throws {
        var scenario = Self.scenario(isOn: false)
        scenario.people[0].licenses = "Enterprise Mobility + Security E3"
        let first = try Planned(scenario)
        #expect(first.names(0) == ["person0"])
        let edited = first.plan.left(first.assessment.decisions.tenant) { row in
            guard row.wave == 0 else { return }
            row = PreviousPlan.Row(
                userPrincipalName: row.userPrincipalName, objectID: row.objectID, planned: 0, wave: 0, date: "2026-12-09", isPinned: false, isDatePinned: true,
                line: row.line)
        }
        let again = try PlanMaker(try scenario.assessment(), earlier: edited).plan(effort: .short)
        #expect("\(again.waves[0].date)" == "2026-12-07")
        #expect(again.dateFindings.map(\.problem) == [.notTheEnablement])
    }

    static let seeds = Array(UInt64(1)...16)

    @Test(arguments: seeds) func wavesThatHaveRunAndThoseToComeStayAsTheyWere(_ seed: UInt64) throws {
        let isOn = seed % 2 == 0
        var scenario = GeneratedTenant.scenario(seed: seed)
        if scenario.settings.enablement == nil { scenario.settings.enablement = Timestamp(year: 2026, month: 12, day: 7) }
        if isOn { scenario.settings.authority = .intune }
        let first: Planned
        do { first = try Planned(scenario) } catch is PlanFailure { return }
        let ran = max(1, Int(seed) % first.plan.waves.count)
        let moved = (1...ran).reduce(into: Set<String>()) { $0.formUnion(first.names($1)) }
        let day = try #require(first.plan.waves[ran].date.day)
        let later = scenario.later(
            days: Day(TenantText.now).distance(to: day) + 1, licensed: moved, switched: isOn ? moved.union(first.names(0)) : [])
        let again = try Planned(later, earlier: first)
        #expect(again.dates == first.dates)
        for wave in first.plan.waves.indices { #expect(again.names(wave) == first.names(wave), "wave \(wave) after \(ran)") }
        #expect(again.plan.waves[1...ran].allSatisfy { $0.users.isEmpty || $0.hasRun && $0.moved == $0.users.count })
    }
}
