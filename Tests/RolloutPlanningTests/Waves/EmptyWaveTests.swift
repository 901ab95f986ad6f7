import ExportReading
import Preflight
import RolloutPlanning
import TenantModel
import TestSupport
import Testing

/// Waves that nobody is in: before a late pin, and after everybody of them was moved by hand.
struct EmptyWaveTests {
    private static func scenario(_ change: (inout ProjectSettings) -> Void = { _ in }) -> PlanScenario {
        PlanScenario(PlanScenario.crowd(120) { $1.department = "Team \($0 % 7)" }) { settings in
            settings.pilot.size = 5
            settings.waves.growth = 2
            change(&settings)
        }
    }

    private static func edited(_ plan: RolloutPlan, _ tenant: Tenant, _ wave: (PreviousPlan.Row) -> Int?) -> PreviousPlan {
        plan.left(tenant) { row in
            guard let to = wave(row), to != row.wave else { return }
            row = PreviousPlan.Row(
                userPrincipalName: row.userPrincipalName, objectID: row.objectID, planned: row.planned, wave: to, date: row.date, isPinned: true,
                isDatePinned: false, line: row.line)
        }
    }

    @Test func aLatePinMakesNoWavesButItsOwn() throws {
        let vip: (inout ProjectSettings) -> Void = { $0.vip = UserSelector("person1", "person2") }
        let plain = try Self.scenario(vip).plan()
        let scenario = Self.scenario {
            vip(&$0)
            $0.waves.pins = [WavePin(name: "person50@contoso.com", wave: 40)]
        }
        let assessment = try scenario.assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        let last = try #require(plain.waves.last)
        #expect(last.kind == .vip)
        #expect(plan.waves.map(\.number) == plain.waves.map(\.number) + [40])
        #expect(plan.waves.map(\.kind) == plain.waves.map(\.kind) + [.broad])
        #expect(plan.names(ofWave: 40, in: assessment) == ["person50"])
        #expect(plan.wave("person1", in: assessment) == last.number)
        #expect(plan.laterWaves == plain.laterWaves + 1 && plan.lowerBound == plain.lowerBound + 1)
        // No day and no gap for the waves between.
        #expect(plan.waves.dropLast().map { "\($0.date)" } == plain.waves.map { "\($0.date)" })
        #expect(plan.waves.last.flatMap { last.date.distance(to: $0.date) } == 7)
    }

    @Test func aLatePinByHandMovesNobodyElse() throws {
        let assessment = try Self.scenario().assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        let name = assessment.decisions.tenant.users.userPrincipalName[try #require(plan.waves[3].users.first).row]
        let left = Self.edited(plan, assessment.decisions.tenant) { $0.userPrincipalName == name ? 40 : nil }
        let again = try PlanMaker(assessment, earlier: left).plan(effort: .short)
        #expect(again.difference?.moved.map(\.to) == [40])
        #expect(again.difference?.redated.isEmpty == true)
        #expect(again.waves.map(\.number) == plan.waves.map(\.number) + [40])
        // And in the plan after that nobody does.
        let third = try PlanMaker(assessment, earlier: again.left(assessment.decisions.tenant)).plan(effort: .short)
        #expect(third.waveOfUser == again.waveOfUser)
        #expect(third.waves.map { "\($0.date)" } == again.waves.map { "\($0.date)" })
    }

    @Test(arguments: [(2, 3), (3, 4), (5, 4), (2, 9)], [0, 15]) func aWaveThatWasEmptiedByHandStaysEmpty(_ move: (from: Int, to: Int), minUsers: Int) throws {
        let scenario = Self.scenario { $0.waves.minUsers = minUsers > 0 ? minUsers - 3 : nil }
        let assessment = try scenario.assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        #expect(plan.waves.count > 4)
        let left = Self.edited(plan, assessment.decisions.tenant) { $0.wave == move.from ? move.to : nil }
        let again = try PlanMaker(assessment, earlier: left).plan(effort: .short)
        let difference = try #require(again.difference)
        #expect(difference.moved.allSatisfy { $0.isPinned && $0.from == move.from && $0.to == move.to })
        #expect(again.waves.allSatisfy { $0.number != move.from })
        #expect(again.waves.allSatisfy { $0.number < 2 || !$0.users.isEmpty })
        for (wave, next) in zip(again.waves.dropFirst(), again.waves.dropFirst(2)) { #expect(wave.date.distance(to: next.date) == 7) }
        let third = try PlanMaker(assessment, earlier: again.left(assessment.decisions.tenant)).plan(effort: .short)
        #expect(third.waveOfUser == again.waveOfUser)
    }

    @Test func aWaveThatIsSmallByHandPullsNobodyIn() throws {
        let assessment = try Self.scenario { $0.waves.minUsers = 10 }.assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        let stays = assessment.decisions.tenant.users.userPrincipalName[try #require(plan.waves[2].users.first).row]
        let left = Self.edited(plan, assessment.decisions.tenant) { $0.wave == 2 && $0.userPrincipalName != stays ? 3 : nil }
        let again = try PlanMaker(assessment, earlier: left).plan(effort: .short)
        #expect(again.difference?.moved.allSatisfy(\.isPinned) == true)
        #expect(again.waves[2].users.count == 1)
    }

    @Test func whoWasLeftBehindGoesToTheNextWaveThatHasPeople() throws {
        var scenario = Self.scenario { $0.authority = .intune }
        let assessment = try scenario.assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        let emptied = Self.edited(plan, assessment.decisions.tenant) { $0.wave == 2 ? 3 : nil }
        let second = try PlanMaker(assessment, earlier: emptied).plan(effort: .short)
        let pilot = plan.names(ofWave: 1, in: assessment).sorted()
        let licensed = Set(pilot.dropFirst())
        scenario = scenario.later(days: 21, licensed: licensed, switched: licensed)
        let later = try scenario.assessment()
        let again = try PlanMaker(later, earlier: second.left(assessment.decisions.tenant)).plan(effort: .short)
        #expect(again.wave(pilot[0], in: later) == 3)
        #expect(again.waves.allSatisfy { $0.number != 2 })
    }

    @Test func somebodyPinnedToTheWaveOfTheVIPsMakesNoOtherOfIt() throws {
        let scenario = Self.scenario {
            $0.vip = UserSelector("person1", "person2")
            $0.waves.minUsers = 10
        }
        let last = try #require(try scenario.plan().waves.last?.number)
        var pinned = scenario
        pinned.settings.waves.pins = [WavePin(name: "person50@contoso.com", wave: last)]
        let assessment = try pinned.assessment()
        let plan = try PlanMaker(assessment).plan(effort: .short)
        #expect(plan.waves.last?.kind == .vip)
        #expect(plan.names(ofWave: last, in: assessment) == ["person1", "person2", "person50"])
        #expect(plan.waves.filter { $0.kind == .broad }.allSatisfy { $0.users.count >= 10 })
    }
}
