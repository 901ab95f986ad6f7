import PlanDocuments
import Preflight
import TenantModel

/// The matrix policy × platform as text: two lines a policy, the users above and what becomes of the settings below.
struct PolicyMatrixText {
    private static let shown = 30
    private static let gap = 2

    let view: CoverageView
    let style: TextStyle

    var lines: [String] {
        let grid = CoverageGrid(view)
        guard !grid.rows.isEmpty else { return [] }
        let rows = grid.rows.prefix(Self.shown)
        let heads = grid.platforms.map { view.text.name(of: $0) }
        let cells = rows.map { row in row.cells.map { $0.map(texts) ?? (users: "–", state: "") } }
        let widths = heads.indices.map { column in
            (cells.flatMap { [$0[column].users.count, $0[column].state.count] } + [heads[column].count]).max() ?? 0
        }
        let labels = rows.map { row in
            let policy = view.policies.basicMobility[row.policy]
            let state = PolicyState(policy)
            let note = "  " + (state == .inEffect ? view.text.word(policy.kind) : "\(view.text.word(policy.kind)), \(view.text.word(state))")
            return (name: VisibleText.name(view.basicName(row.policy)), note: note)
        }
        let room = max(16, style.width - widths.reduce(0) { $0 + $1 + Self.gap })
        let labelWidth = min(room, (labels.flatMap { [$0.name.count, $0.note.count] } + ["Policy".count]).max() ?? 0)
        var lines = ["", style.bold(line("Policy", heads, labelWidth, widths))]
        for (label, cells) in zip(labels, cells) {
            lines.append(line(label.name, cells.map(\.users), labelWidth, widths))
            lines.append(line(label.note, cells.map(\.state), labelWidth, widths))
        }
        if grid.rows.count > rows.count { lines.append("and \(Numbers.grouped(grid.rows.count - rows.count)) more policies; --format json has all of them") }
        return lines
    }

    private func texts(_ cell: CoverageGrid.Cell) -> (users: String, state: String) {
        (view.text.users(of: cell), "\(cell.state.symbol) \(view.text.word(cell.state))")
    }

    private func line(_ label: String, _ cells: [String], _ labelWidth: Int, _ widths: [Int]) -> String {
        let parts = [padded(shortened(label, labelWidth), labelWidth)] + zip(cells, widths).map { padded($0, $1) }
        var line = parts.joined(separator: String(repeating: " ", count: Self.gap))
        while line.last == " " { line.removeLast() }
        return line
    }

    private func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }

    private func shortened(_ text: String, _ width: Int) -> String { text.count > width ? text.prefix(max(1, width - 1)) + "…" : text }
}
