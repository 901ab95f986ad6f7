import Preflight
import TenantModel
import Testing

@testable import RolloutPlanning

/// Several rows of `waves.csv` about one person.
struct RepeatedRowTests {
    private let assessment: Assessment
    private let plan: RolloutPlan

    init() throws {
        assessment = try PlanScenario(PlanScenario.crowd(30)).assessment()
        plan = try PlanMaker(assessment).plan(effort: .short)
    }

    private var tenant: Tenant { assessment.decisions.tenant }

    /// The earlier plan with one more row, made of somebody's own.
    private func earlier(_ change: (PreviousPlan.Row) -> PreviousPlan.Row) throws -> (plan: PreviousPlan, first: PreviousPlan.Row) {
        let left = plan.left(tenant)
        let first = try #require(left.rows.first { $0.wave == 2 })
        return (PreviousPlan(rows: left.rows + [change(first)], dates: left.dates, pilotBudget: left.pilotBudget), first)
    }

    private func row(_ row: PreviousPlan.Row, objectID: String? = nil, planned: Int?, wave: Int?, date: String? = nil, line: Int = 90) -> PreviousPlan.Row {
        PreviousPlan.Row(
            userPrincipalName: row.userPrincipalName.uppercased(), objectID: objectID ?? row.objectID, planned: planned, wave: wave, date: date ?? row.date,
            isPinned: planned != wave, isDatePinned: false, line: line)
    }

    @Test(arguments: [true, false]) func aRowThatSaysTheSameIsLeftOut(hasObjectID: Bool) throws {
        let (earlier, first) = try earlier { row($0, objectID: hasObjectID ? nil : "", planned: hasObjectID ? 2 : nil, wave: 2) }
        let again = try PlanMaker(assessment, earlier: earlier).plan(effort: .short)
        #expect(again.repeatedRows == [RepeatedRow(line: 90, first: first.line)])
        #expect(again.waveOfUser == plan.waveOfUser && again.reasons == plan.reasons)
        #expect(again.difference?.moved.isEmpty == true)
    }

    @Test(arguments: [(3, nil), (2, "2026-12-16"), (nil, nil)] as [(Int?, String?)]) func rowsThatDifferAreRefused(wave: Int?, date: String?) throws {
        let (earlier, first) = try earlier { row($0, planned: 2, wave: wave, date: date) }
        let error = #expect(throws: PlanFailure.self) { try PlanMaker(assessment, earlier: earlier) }
        guard case .unreadableWaves(let rows)? = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(rows.count == 1 && rows.first?.line == 90)
        #expect(rows.first?.message.contains("has two rows: wave 2 on 2026-12-15 in line \(first.line)") == true, "\(rows)")
        #expect(rows.first?.fix == "Keep the one that you mean, and remove the other.")
    }

    @Test(arguments: [true, false]) func peopleWhoAreGoneAreCountedOnce(isSame: Bool) throws {
        let left = plan.left(tenant)
        func gone(_ wave: Int, line: Int) -> PreviousPlan.Row {
            PreviousPlan.Row(
                userPrincipalName: "gone@contoso.com", objectID: "", planned: 2, wave: wave, date: "2026-12-15", isPinned: false, isDatePinned: false,
                line: line)
        }
        let earlier = PreviousPlan(rows: left.rows + [gone(2, line: 90), gone(isSame ? 2 : 3, line: 91)], dates: left.dates)
        guard isSame else {
            #expect(throws: PlanFailure.self) { try PlanMaker(assessment, earlier: earlier) }
            return
        }
        let again = try PlanMaker(assessment, earlier: earlier).plan(effort: .short)
        #expect(again.difference?.removed == ["gone@contoso.com"] && again.repeatedRows == [RepeatedRow(line: 91, first: 90)])
    }

    @Test func ownColumnsFollowTheirPeople() throws {
        let left = plan.left(tenant)
        let rows = left.rows.enumerated().map { place, row in
            PreviousPlan.Row(
                userPrincipalName: row.userPrincipalName, objectID: row.objectID, planned: row.planned, wave: row.wave, date: row.date, isPinned: false,
                isDatePinned: false, line: row.line, ownCells: place == 3 ? ["yes", ""] : ["", ""])
        }
        let again = try PlanMaker(assessment, earlier: PreviousPlan(rows: rows, dates: left.dates, ownTitles: ["Asked", "Note"])).plan(effort: .short)
        #expect(again.ownColumns.titles == ["Asked", "Note"])
        #expect(again.ownColumns.cells.map { tenant.users.userPrincipalName[$0.key.row] } == [rows[3].userPrincipalName])
        #expect(again.ownColumns.cells.values.first == ["yes", ""])
    }
}
