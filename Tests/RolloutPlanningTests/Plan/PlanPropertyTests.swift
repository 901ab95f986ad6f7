import Preflight
import RolloutPlanning
import TenantModel
import TestSupport
import Testing

/// What holds for every plan, on generated tenants.
struct PlanPropertyTests {
    static let seeds = Array(UInt64(1)...40)

    /// The plan of a seed, or nil where the pilot or the waves are impossible: then the failure must be one that such a tenant can have.
    private static func plan(_ seed: UInt64) throws -> (scenario: PlanScenario, assessment: Assessment, plan: RolloutPlan)? {
        let scenario = GeneratedTenant.scenario(seed: seed)
        let assessment = try scenario.assessment()
        do {
            return (scenario, assessment, try PlanMaker(assessment).plan(effort: .short))
        } catch PlanFailure.noEligibleUser {
            return nil
        } catch PlanFailure.waves {
            return nil
        }
    }

    @Test func mostSeedsHaveAPlan() throws {
        let planned = try Self.seeds.filter { try Self.plan($0) != nil }
        #expect(planned.count > Self.seeds.count * 3 / 4)
    }

    @Test(arguments: seeds) func everyTargetIsInExactlyOneWave(_ seed: UInt64) throws {
        guard let (_, assessment, plan) = try Self.plan(seed) else { return }
        let users = assessment.decisions.tenant.users
        for user in users.ids {
            let wave = plan.waveOfUser[user.row]
            switch plan.standing[user.row] {
            case .target, .heldTarget: #expect(wave >= 1)
            case .waveZero: #expect(wave == 0)
            case .heldForGood, .excluded, .excludedHeld, .stays, .alreadyIntune, .nothingToMove, .moved, .switching: #expect(wave == -1)
            }
        }
        #expect(plan.waves.flatMap(\.users).count == plan.waveOfUser.count { $0 >= 0 })
        for wave in plan.waves { #expect(wave.users.allSatisfy { plan.waveOfUser[$0.row] == wave.number }) }
    }

    @Test(arguments: seeds) func noLimitIsBroken(_ seed: UInt64) throws {
        guard let (scenario, assessment, plan) = try Self.plan(seed) else { return }
        let settings = scenario.settings
        let decisions = assessment.decisions
        let vips = settings.vip.map { UserList($0, in: decisions.tenant) }
        for wave in plan.waves where wave.number >= 1 {
            if let most = settings.waves.maxUsers { #expect(wave.users.count <= most) }
            if let most = settings.waves.maxPerSite { #expect(wave.usersOfSites.dropLast().allSatisfy { $0 <= most }) }
        }
        // Wave 0 is a fact: nobody in it can be brought together with others.
        for set in plan.statedSets {
            #expect(Set(set.filter { plan.standing[$0.row].hasLaterWave }.map { plan.waveOfUser[$0.row] }).count <= 1)
        }
        let lastOrdinary = plan.waves.filter { $0.kind == .broad }.map(\.number).max() ?? 0
        for user in decisions.tenant.users.ids where vips?.contains[user.row] == true && plan.standing[user.row].hasLaterWave {
            #expect(Int(plan.waveOfUser[user.row]) > lastOrdinary)
        }
        #expect(plan.laterWaves >= plan.lowerBound)
    }

    @Test(arguments: seeds) func daysAreFreeAndAWeekApart(_ seed: UInt64) throws {
        guard let (scenario, _, plan) = try Self.plan(seed) else { return }
        #expect(plan.dateFindings.allSatisfy { $0.wave == 0 })
        for (wave, next) in zip(plan.waves.dropFirst(), plan.waves.dropFirst(2)) { #expect((wave.date.distance(to: next.date) ?? 0) >= 7) }
        guard scenario.settings.enablement != nil else {
            #expect(plan.waves.allSatisfy { $0.date.day == nil })
            return
        }
        for wave in plan.waves {
            let day = try #require(wave.date.day)
            #expect(day.weekday != .saturday && day.weekday != .sunday)
            let lyon = plan.sites.names.firstIndex(of: "Lyon").map { wave.usersOfSites[$0] } ?? 0
            if lyon > 0 { #expect("\(day)" != "2026-12-15") }
        }
    }

    @Test(arguments: seeds) func thePilotKeepsItsPromises(_ seed: UInt64) throws {
        guard let (scenario, assessment, plan) = try Self.plan(seed) else { return }
        let pilot = plan.pilot
        let tenant = assessment.decisions.tenant
        #expect(pilot.covered <= pilot.bound && pilot.bound <= pilot.coverable && pilot.coverable <= pilot.total)
        #expect(Set(pilot.members.map(\.user)) == Set(plan.waves[1].users))
        let vips = scenario.settings.vip.map { UserList($0, in: tenant) }
        for member in pilot.members {
            #expect(vips?.contains[member.user.row] != true)
            #expect(tenant.users.isEnabled[member.user.row] != .no)
        }
        let teams = Dictionary(grouping: pilot.members.filter { tenant.users.department[$0.user.row] != .empty }) { tenant.users.department[$0.user.row] }
        #expect(teams.values.allSatisfy { $0.count <= pilot.teamLimit })
        // The members counted one by one, beside what the choice says.
        for (place, cell) in pilot.cells.enumerated() {
            #expect(pilot.membersOfCells[place] <= cell.eligible)
            #expect(cell.eligible + pilot.obstaclesOfCells[place].values.reduce(0, +) == cell.users)
        }
        let weight = zip(pilot.cells, pilot.membersOfCells).reduce(Int64(0)) { $0 + $1.0.weight * Int64(min($1.0.demand, $1.1)) }
        #expect(weight == pilot.covered)
    }

    @Test(arguments: seeds) func theOrderOfTheFilesDoesNotMatter(_ seed: UInt64) throws {
        guard let (scenario, assessment, plan) = try Self.plan(seed) else { return }
        var random = SeededGenerator(seed: seed &+ 1)
        var shuffled = scenario
        shuffled.people.shuffle(using: &random)
        let again = try shuffled.assessment()
        let other = try PlanMaker(again).plan(effort: .short)
        let (one, two) = (plan.wavesByName(assessment.decisions.tenant), other.wavesByName(again.decisions.tenant))
        let different = one.filter { two[$0.key] != $0.value }.map { "\($0.key): \($0.value), \(two[$0.key] ?? -1)" }.sorted()
        #expect(different.isEmpty)
        #expect(other.waves.map { "\($0.date)" } == plan.waves.map { "\($0.date)" })
    }

    @Test(arguments: seeds) func theSamePeopleStayWhereTheyAre(_ seed: UInt64) throws {
        guard let (_, assessment, plan) = try Self.plan(seed) else { return }
        let tenant = assessment.decisions.tenant
        let again = try PlanMaker(assessment, earlier: plan.left(tenant)).plan(effort: .short)
        #expect(again.waveOfUser == plan.waveOfUser)
        let difference = try #require(again.difference)
        #expect(difference.moved.isEmpty && difference.added.isEmpty && difference.removed.isEmpty)
    }

    @Test(arguments: seeds) func whoeverIsNewMovesNobodyElse(_ seed: UInt64) throws {
        guard let (scenario, assessment, plan) = try Self.plan(seed) else { return }
        var fresh = scenario
        fresh.people.append(PlanPerson("newcomer"))
        // Nobody has to make room where waves are not limited.
        guard scenario.settings.waves.maxUsers == nil, scenario.settings.waves.maxPerSite == nil else { return }
        let later = try fresh.assessment()
        let again = try PlanMaker(later, earlier: plan.left(assessment.decisions.tenant)).plan(effort: .short)
        let difference = try #require(again.difference)
        #expect(difference.moved.isEmpty)
        #expect(difference.added.count == 1)
    }
}
