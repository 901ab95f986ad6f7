import Preflight
import RolloutPlanning
import TenantModel
import TestSupport
import Testing

/// The pilot is a wave of one day: what the project file allows a wave holds for it.
struct PilotLimitTests {
    /// Sixty people of six departments at two offices, most of them in Lyon.
    static func scenario(_ change: (inout ProjectSettings) -> Void = { _ in }) -> PlanScenario {
        let people = PlanScenario.crowd(60) { index, person in
            person.department = "Team \(index % 6)"
            person.office = index % 6 == 0 ? "Oslo" : "Lyon"
        }
        return PlanScenario(people, settings: change)
    }

    /// How many members each office gives.
    private static func offices(_ pilot: PilotPlan, _ assessment: Assessment) -> [String: Int] {
        let tenant = assessment.decisions.tenant
        return Dictionary(grouping: pilot.members) { tenant.symbols[tenant.users.office(of: $0.user)] }.mapValues(\.count)
    }

    @Test(arguments: ["maxUsers", "maxPerDay"]) func theSizeThatShipsIsLoweredToTheSmallestLimit(_ key: String) throws {
        let pilot = try Self.scenario {
            $0.waves.maxUsers = key == "maxUsers" ? 3 : 40
            $0.waves.maxPerDay = key == "maxPerDay" ? 3 : 40
        }.pilot()
        #expect(pilot.members.count == 3 && pilot.isDefaultSize)
        let change = try #require(pilot.sizeChange)
        #expect(change.setting == "waves: \(key)" && change.usual > 3)
    }

    @Test(arguments: [(9, 9), (500, 60)]) func theSizeThatShipsIsRaisedToTheFewestOfAWaveAsFarAsThereArePeople(fewest: Int, members: Int) throws {
        let pilot = try Self.scenario { $0.waves.minUsers = fewest }.pilot()
        #expect(pilot.members.count == members)
        #expect(pilot.sizeChange?.setting == "waves: minUsers")
    }

    @Test func aSizeThatIsStatedMayBeBelowTheFewestOfAWave() throws {
        let pilot = try Self.scenario { $0.waves.minUsers = 9 }.pilot(.users(4))
        #expect(pilot.members.count == 4 && pilot.sizeChange == nil)
    }

    @Test func limitsThatDoNotBindChangeNothing() throws {
        let plain = try Self.scenario().pilot()
        let limited = try Self.scenario {
            $0.waves.maxUsers = 60
            $0.waves.maxPerDay = 60
            $0.waves.maxPerSite = 60
            $0.waves.minUsers = 1
        }.pilot()
        #expect(limited.members.map(\.user) == plain.members.map(\.user))
        #expect(limited.sizeChange == nil && limited.missingBySites == 0)
    }

    @Test func aSizeAboveALimitIsRefusedWithAllLimitsThatItBreaks() throws {
        let scenario = Self.scenario {
            $0.waves.maxUsers = 8
            $0.waves.maxPerDay = 5
            $0.pilot.size = 9
        }
        guard case .pilotSizeAboveLimit(let size, let isFromCommand, let limits) = try scenario.failure() else { return #expect(Bool(false)) }
        #expect(size == 9 && !isFromCommand && limits.map(\.key) == ["maxPerDay", "maxUsers"] && limits.map(\.users) == [5, 8])
        let basis = try PlanBasis(try scenario.assessment())
        #expect(try basis.pilot(.users(5), effort: .short).members.count == 5)
        let failure = #expect(throws: PlanFailure.self) { try basis.pilot(.users(6), effort: .short) }
        guard case .pilotSizeAboveLimit(6, true, let broken) = failure else { return #expect(Bool(false)) }
        #expect(broken.map(\.key) == ["maxPerDay"])
    }

    @Test func morePinsThanAWaveMayHaveAreRefused() throws {
        let scenario = Self.scenario {
            $0.waves.maxPerDay = 3
            $0.waves.pins = (1...4).map { WavePin(name: "person\($0)@contoso.com", wave: 1) }
        }
        guard case .pilotPinsAboveLimit(let pinned, let limits) = try scenario.failure() else { return #expect(Bool(false)) }
        #expect(pinned == 4 && limits.map(\.users) == [3])
    }

    @Test func morePinsOfASiteThanAWaveMayHaveAreRefused() throws {
        let scenario = Self.scenario {
            $0.waves.maxPerSite = 3
            $0.waves.pins = (1...4).map { WavePin(name: "person\($0)@contoso.com", wave: 1) }
        }
        guard case .pilotPinsOfSite(let site, let pinned, let limit) = try scenario.failure() else { return #expect(Bool(false)) }
        #expect(site == "Lyon" && pinned == 4 && limit == 3)
    }

    @Test func aBudgetOfDevicesHasNoMorePeopleThanAWave() throws {
        let pilot = try Self.scenario { $0.waves.maxUsers = 4 }.pilot(.devices(20))
        #expect(pilot.members.count == 4)
    }

    @Test func aSiteGivesNoMoreThanAWaveMayHaveOfIt() throws {
        let scenario = Self.scenario { $0.waves.maxPerSite = 5 }
        let assessment = try scenario.assessment()
        let pilot = try PlanBasis(assessment).pilot(.users(9), effort: .short)
        #expect(Self.offices(pilot, assessment) == ["Lyon": 5, "Oslo": 4])
        #expect(pilot.missingBySites == 0)
        #expect(pilot.bound >= pilot.covered)
    }

    @Test func theGroupIsSmallerWhereSitesGiveNoMoreAndSaysSo() throws {
        let scenario = Self.scenario {
            $0.waves.maxPerSite = 3
            $0.volunteers = UserSelector("person1", "person2", "person3", "person4", "person5")
        }
        let assessment = try scenario.assessment()
        let pilot = try PlanBasis(assessment).pilot(.users(10), effort: .short)
        #expect(Self.offices(pilot, assessment) == ["Lyon": 3, "Oslo": 3])
        #expect(pilot.missingBySites == 4)
        #expect(pilot.rejectedVolunteers.count >= 2)
        #expect(pilot.rejectedVolunteers.allSatisfy { $0.reason == .siteIsFull })
    }

    @Test func departmentsGiveWayWhereSitesAreFull() throws {
        // Only Oslo has room, and only Sales is there: a fifth of the group would leave it half empty.
        let people = PlanScenario.crowd(60) { index, person in
            person.department = index < 20 ? "Sales" : "Team \(index % 8)"
            person.office = index < 20 ? "Oslo" : "Lyon"
        }
        let pilot = try PlanScenario(people) { $0.waves.maxPerSite = 5 }.pilot(.users(10))
        #expect(pilot.members.count == 10 && pilot.isTeamLimitRaised && pilot.missingBySites == 0)
    }

    @Test func whoHasNoSiteIsNotLimited() throws {
        let people = PlanScenario.crowd(40) { index, person in person.office = index < 20 ? "Oslo" : "" }
        let pilot = try PlanScenario(people) { $0.waves.maxPerSite = 2 }.pilot(.users(12))
        #expect(pilot.members.count == 12)
    }

    @Test func anEarlierPilotShrinksToNewLimits() throws {
        var scenario = Self.scenario { $0.pilot.size = 8 }
        let assessment = try scenario.assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        let left = plan.left(assessment.decisions.tenant)
        scenario.settings.pilot.size = nil
        scenario.settings.waves.maxUsers = 6
        scenario.settings.waves.maxPerSite = 4
        let fresh = try scenario.assessment()
        let again = try PlanMaker(fresh, earlier: left).plan(effort: .short)
        #expect(again.names(ofWave: 1, in: fresh).isSubset(of: plan.names(ofWave: 1, in: assessment)))
        #expect(again.pilot.members.count <= 6)
        #expect(Self.offices(again.pilot, fresh).values.allSatisfy { $0 <= 4 })
    }

    @Test func theSizeThatShipsIsWhatTheHelpDeskCanCarry() throws {
        let free = try Self.scenario().pilot()
        let scenario = Self.scenario { $0.helpDeskCapacity = [.tier1: 0.03, .tier2: 0.03] }
        let pilot = try scenario.pilot()
        #expect(pilot.members.count < free.members.count)
        #expect(pilot.sizeChange == .lowered(from: free.members.count, by: .helpDesk))
        #expect(try #require(pilot.deskPeaks).allSatisfy { $0.hours <= $0.limit })
        // Never below what waves should have, and never nobody.
        #expect(try Self.scenario { $0.helpDeskCapacity = [.tier1: 0.003] }.pilot().members.count == 1)
    }

    @Test func aSizeThatTheHelpDeskCannotCarryIsAFinding() throws {
        let scenario = Self.scenario {
            $0.helpDeskCapacity = [.tier1: 0.2]
            $0.pilot.size = 30
        }
        let assessment = try scenario.assessment()
        let basis = try PlanBasis(assessment)
        let alone = PlanRules.reports(PlanSubject(assessment.decisions, pilot: try basis.pilot(effort: .short))).first { $0.text.id == "PLN-04" }
        #expect(alone?.findings.map(\.title).first?.hasPrefix("The first day of the pilot: ") == true)
        let plan = try PlanMaker(assessment).plan(effort: .short)
        let whole = PlanRules.reports(PlanSubject(assessment.decisions, pilot: plan.pilot, plan: plan)).first { $0.text.id == "PLN-04" }
        #expect(whole?.findings.contains { $0.detail(of: 0).contains("wave 1") } == true)
        let unstated = PlanRules.reports(PlanSubject(assessment.decisions, pilot: try Self.scenario().pilot())).first { $0.text.id == "PLN-04" }
        #expect(unstated?.result == .notApplicable)
    }

    @Test func aPinForOneOfASetTakesTheWholeSetIntoThePilot() throws {
        let set = ["person3", "person14", "person25"]
        let scenario = Self.scenario {
            $0.waves.together = [set.map { "\($0)@contoso.com" }]
            $0.waves.pins = [WavePin(name: "person14@contoso.com", wave: 1)]
        }
        let assessment = try scenario.assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        #expect(plan.names(ofWave: 1, in: assessment).isSuperset(of: set))
    }
}
