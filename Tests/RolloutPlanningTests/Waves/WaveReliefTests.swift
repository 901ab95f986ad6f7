import Preflight
import RolloutPlanning
import TenantModel
import Testing

/// The numbers that an infeasible plan names would do, and a little less would not.
struct WaveReliefTests {
    private static func ways(_ scenario: PlanScenario) throws -> [[WaveRelief.Change]] {
        guard case .waves(_, _, _, let relief) = try scenario.failure() else { return [] }
        return relief.ways
    }

    private static func crowd(_ change: (inout ProjectSettings) -> Void) -> PlanScenario {
        // Android enrolls again: work for the second tier.
        PlanScenario(PlanScenario.crowd(60) { if $0 % 3 == 0 { $1.platforms = ["Android"] } }) {
            $0.pilot.size = 3
            change(&$0)
        }
    }

    /// `less`: short of what is said by as little as there is.
    private static func apply(_ way: [WaveRelief.Change], to scenario: PlanScenario, less: Bool = false) -> PlanScenario {
        var scenario = scenario
        for change in way {
            switch change {
            case .minUsers(_, let to): scenario.settings.waves.minUsers = less ? to + 1 : to
            case .maxUsers(_, let to): scenario.settings.waves.maxUsers = less ? to - 1 : to
            case .maxPerDay(_, let to): scenario.settings.waves.maxPerDay = less ? to - 1 : to
            case .maxPerSite(_, let to): scenario.settings.waves.maxPerSite = less ? to - 1 : to
            case .growth(_, let to): scenario.settings.waves.growth = less ? to - 0.1 : to
            case .hours(let tier, _, let to): scenario.settings.helpDeskCapacity[tier] = less ? to - 0.1 : to
            }
        }
        return scenario
    }

    static let conflicts: [@Sendable (inout ProjectSettings) -> Void] = [
        {
            $0.waves.growth = 1
            $0.waves.minUsers = 18
        },
        {
            // Lowered to what the first wave may have, it would still not be reached.
            $0.waves.growth = 1
            $0.waves.minUsers = 40
            $0.waves.maxUsers = 50
        },
        {
            $0.waves.growth = 1.5
            $0.waves.pins = (10..<30).map { WavePin(name: "person\($0)@contoso.com", wave: 2) }
        },
        {
            $0.waves.minUsers = 28
            $0.waves.maxPerDay = 30
            $0.waves.growth = 6
        },
        {
            $0.waves.maxPerDay = 4; $0.waves.maxUsers = 5; $0.waves.together = [(20..<30).map { "person\($0)@contoso.com" }]
        },
        {
            $0.waves.maxPerSite = 4; $0.waves.together = [(20..<30).map { "person\($0)@contoso.com" }]
        },
        {
            // No single number is enough.
            $0.waves.maxUsers = 5
            $0.waves.maxPerSite = 4
            $0.waves.together = [(20..<30).map { "person\($0)@contoso.com" }]
        },
        { $0.helpDeskCapacity = [.tier1: 0] },
        { $0.helpDeskCapacity = [.tier1: 0, .tier2: 40] },
        { $0.helpDeskCapacity = [.tier1: 0, .tier2: 0, .tier3: 40] },
    ]

    @Test(arguments: conflicts.indices) func eachWayHoldsAndALittleLessDoesNot(place: Int) throws {
        let scenario = Self.crowd(Self.conflicts[place])
        let ways = try Self.ways(scenario)
        #expect(!ways.isEmpty)
        for way in ways { #expect(try Self.apply(way, to: scenario).failure() == nil, "\(way)") }
        let first = try #require(ways.first)
        #expect(try Self.apply(first, to: scenario, less: true).failure() != nil, "\(first)")
    }

    @Test func onlyTheTierThatIsShortIsNamed() throws {
        let ways = try Self.ways(Self.crowd { $0.helpDeskCapacity = [.tier1: 0, .tier2: 40, .tier3: 40] })
        #expect(ways.count == 1)
        guard case .hours(.tier1, 0, let hours)? = ways.first?.first, ways.first?.count == 1 else { return #expect(Bool(false), "\(ways)") }
        #expect(hours > 0)
    }

    @Test func tiersThatAreShortTogetherAreNamedTogether() throws {
        let ways = try Self.ways(Self.crowd { $0.helpDeskCapacity = [.tier1: 0, .tier2: 0, .tier3: 50] })
        #expect(ways.count == 1)
        let tiers = ways.joined().map { change -> HelpDeskTier? in if case .hours(let tier, _, _) = change { tier } else { nil } }
        #expect(tiers == [.tier1, .tier2])
    }

    @Test func bothKeysAreRaisedWhereBothLimit() throws {
        let ways = try Self.ways(
            Self.crowd {
                $0.waves.maxUsers = 8
                $0.waves.maxPerDay = 4
                $0.waves.together = [(20..<30).map { "person\($0)@contoso.com" }]
            })
        #expect(ways == [[.maxUsers(from: 8, to: 10), .maxPerDay(from: 4, to: 10)]])
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
