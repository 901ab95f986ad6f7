import Preflight
import RolloutPlanning
import TenantModel
import Testing

/// The numbers that an infeasible plan names would do, and a little less would not.
struct WaveReliefTests {
    private static func relief(_ scenario: PlanScenario) throws -> WaveRelief? {
        guard case .waves(_, _, let relief) = try scenario.failure() else { return nil }
        return relief
    }

    @Test func theGrowthThatFewestPeopleNeed() throws {
        var scenario = PlanScenario(PlanScenario.crowd(60)) {
            $0.pilot.size = 5
            $0.waves.growth = 1
            $0.waves.minUsers = 18
        }
        let growth = try #require(try Self.relief(scenario)?.growth)
        scenario.settings.waves.growth = growth
        #expect(try scenario.failure() == nil)
        scenario.settings.waves.growth = growth - 0.1
        #expect(try scenario.failure() != nil)
    }

    @Test func theHoursThatFewestPeopleNeed() throws {
        var scenario = PlanScenario(PlanScenario.crowd(60)) {
            $0.pilot.size = 5
            $0.waves.growth = 10
            $0.waves.minUsers = 20
            $0.helpDeskCapacity = [.tier1: 0.2]
        }
        let relief = try #require(try Self.relief(scenario))
        #expect(!relief.capacity.isEmpty)
        scenario.settings.helpDeskCapacity = relief.capacity
        #expect(try scenario.failure() == nil)
    }

    @Test func pinsAboveTheGrowth() throws {
        var scenario = PlanScenario(PlanScenario.crowd(60)) { settings in
            settings.pilot.size = 3
            settings.waves.growth = 1.5
            settings.waves.pins = (10..<30).map { WavePin(name: "person\($0)@contoso.com", wave: 2) }
        }
        let growth = try #require(try Self.relief(scenario)?.growth)
        scenario.settings.waves.growth = growth
        #expect(try scenario.failure() == nil)
    }

    @Test func fewestPeopleDoNotBindTheWaveOfVIPs() throws {
        let plan = try PlanScenario(PlanScenario.crowd(60)) {
            $0.vip = UserSelector("person1", "person2")
            $0.waves.growth = 10
            $0.waves.minUsers = 20
        }.plan()
        #expect(plan.waves.last?.kind == .vip && plan.waves.last?.users.count == 2)
    }
}
