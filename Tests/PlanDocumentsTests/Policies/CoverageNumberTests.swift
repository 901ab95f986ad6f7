import Preflight
import TenantModel
import TestSupport
import Testing

@testable import PlanDocuments

/// Matrix, lost settings and counts of a coverage made by hand.
struct CoverageNumberTests {
    private let view: CoverageView

    init() throws {
        view = CoverageView(CoverageSample().decisions, text: try CoverageText(TemplateStore()))
    }

    @Test func theMatrixFollowsTheOrderInWhichPoliciesApplyAndEndsWithTheDead() {
        let grid = CoverageGrid(view)
        #expect(grid.rows.map { view.basicName($0.policy) } == ["Phones of everyone", "Sales phones", "Old kiosk", "Template", "Legacy"])
        #expect(grid.platforms == [.iOS, .androidDeviceAdministrator, .windows])
    }

    @Test func aCellShowsTheWorstOfItsPopulations() {
        let cells = Dictionary(uniqueKeysWithValues: CoverageGrid(view).rows.map { ($0.policy, $0.cells) })
        #expect(cells[0] == [.init(users: 16, state: .gaps(3)), .init(users: 6, state: .noReplacement), .init(users: 2, state: .open(1))])
        #expect(cells[1] == [.init(users: 3, state: .gaps(1)), nil, .init(users: 3, state: .open(1))])
        #expect(cells[2] == [nil, nil, nil])
    }

    @Test func lostSettingsComeByNumberOfUsers() {
        let losses = LostSetting.all(view)
        #expect(losses.map(\.users) == [16, 16, 16, 6, 6, 3])
        #expect(losses.map(\.label).prefix(3) == ["Failures before wipe", "Lock after inactivity", "Require managing email profile"])
        #expect(losses.map(\.verdict) == [.lost, .weaker, .lost, .lost, .lost, .conflict])
        #expect(losses.first?.current == "11")
        #expect(losses.first?.policies == ["Phones of everyone"])
    }

    @Test func aPersonWithTwoPlatformsCountsOnce() {
        let numbers = CoverageNumbers(view.decisions)
        // All six with Android have an iPhone as well: five are among the first nine, one among the next seven.
        #expect(numbers.withPolicy.users == 22)
        #expect(numbers.withoutReplacement.users == 6)
        #expect(numbers.withGap.users == 19)
        #expect(numbers.open.users == 3)
        #expect(numbers.excluded.users == 1)
        #expect(numbers.mail.mapValues(\.users) == [.removed: 9, .reauthLikely: 7, .reauthPossible: 3])
        #expect(numbers.withPolicy.switching <= numbers.withPolicy.users)
    }
}
