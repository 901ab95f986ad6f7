import Preflight
import RolloutPlanning
import TenantModel

/// The pilot: its members and why, what it covers, what it does not.
struct PilotSection {
    private static let membersShown = 30
    private static let openShown = 15

    let values: RolloutValues

    private var text: RolloutText { values.text }
    private var pilot: PilotPlan { values.plan.pilot }

    /// Kinds of people in the pilot, a bar per dimension.
    var coverage: [any Component] {
        let shares = DimensionShare.all(of: pilot)
        guard !shares.isEmpty else { return [] }
        let rows = shares.map { share in
            StackedBar.Row(label: values.planText.name(of: share.dimension).capitalizedFirst, counts: [share.covered, share.cells - share.covered])
        }
        return [
            StackedBar(
                caption: text(.coverageCaption), rowTitle: text(.coverageRow),
                parts: [.init(label: text(.coverageHas), series: .intune), .init(label: text(.coverageNot), series: .unknown)], rows: rows, showsShares: true)
        ]
    }

    /// The members.
    var members: [any Component] {
        let users = values.decisions.tenant.users
        let rows = pilot.members.prefix(Self.membersShown).map { member -> [DataTable.Value] in
            let user = users[member.user]
            return [
                .titled(user.name, notes: [user.userPrincipalName].filter { $0 != user.name }), .figure(.known(member.devices)),
                .text(values.planText.why(member, in: pilot)),
            ]
        }
        let columns = [DataTable.Column(text(.memberTitle)), .init(text(.devicesTitle), .number), .init(text(.memberWhy))]
        return [
            DataTable(caption: text(.membersCaption), columns: columns, rows: Array(rows), total: pilot.members.count, annex: FileLink("pilot.csv"))
        ]
    }

    /// Kinds of people without a member.
    var open: [any Component] {
        let places = pilot.uncovered.sorted { (pilot.cells[$1].users, $0) < (pilot.cells[$0].users, $1) }
        guard !places.isEmpty else { return [] }
        let rows = places.prefix(Self.openShown).map { place -> [DataTable.Value] in
            let cell = pilot.cells[place]
            return [
                .titled(values.planText.name(of: cell), notes: [values.planText.name(of: cell.dimension)]), .figure(.known(cell.users)),
                .text(values.planText.shortage(of: place, in: pilot)),
            ]
        }
        let columns = [DataTable.Column(text(.openKind)), .init(text(.usersTitle), .number), .init(text(.openWhy))]
        return [DataTable(caption: text(.openCaption), columns: columns, rows: Array(rows), total: places.count, annex: FileLink("coverage.csv"))]
    }
}
