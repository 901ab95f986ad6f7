/// The calendar of waves: a bar from the first day of each to the end of its watch, with days on which nothing may change behind them.
struct WaveTimeline: Chart {
    let caption: String
    /// What the rows are, and the columns of the table.
    let title: String
    let fromTitle: String
    let toTitle: String
    /// How many days the picture is wide.
    let days: Int
    let rows: [Row]
    let closures: [Closure]
    /// Places under the picture that say when.
    let ticks: [Tick]

    struct Row: Sendable {
        let label: String
        let detail: String
        let from: String
        let to: String
        /// Days from the left.
        let start: Int
        let length: Int
        var series: Series = .intune
    }

    /// Days on which nothing may change.
    struct Closure: Sendable {
        let label: String
        let from: String
        let to: String
        let start: Int
        let length: Int
    }

    struct Tick: Sendable {
        let label: String
        let start: Int
    }

    func table(_ words: Words) -> DataTable {
        let waves = rows.map { [DataTable.Value.titled($0.label, notes: [$0.detail]), .text($0.from), .text($0.to)] }
        let closed = closures.map { [DataTable.Value.text($0.label), .text($0.from), .text($0.to)] }
        return DataTable(caption: caption, columns: [.init(title), .init(fromTitle, .date), .init(toTitle, .date)], rows: waves + closed)
    }

    func picture(in context: inout HTMLContext) -> [HTMLNode] {
        let height = Self.top + rows.count * Self.row
        let whole = max(days, 1)
        var shapes: [HTMLNode] = []
        for closure in closures {
            shapes.append(
                rect("closed", x: closure.start, y: 0, width: closure.length, height: height + 4, whole: whole))
            shapes.append(
                .tag(
                    .text, class: "closed-label", [HTMLAttribute(.x, SVG.percent(closure.start, of: whole)), HTMLAttribute(.dx, "4"), HTMLAttribute(.y, "12")],
                    text: closure.label))
        }
        for (index, row) in rows.enumerated() {
            let y = Self.top + index * Self.row
            let isRight = row.start * 2 > whole
            let place = isRight ? row.start + row.length : row.start
            shapes.append(
                .tag(
                    .text, class: "wave",
                    [HTMLAttribute(.x, SVG.percent(place, of: whole)), HTMLAttribute(.y, "\(y + 14)"), HTMLAttribute(.textAnchor, isRight ? "end" : "start")],
                    text: "\(row.label) · \(row.detail)"))
            shapes.append(rect("fill \(row.series.rawValue)", x: row.start, y: y + 20, width: max(row.length, 1), height: 12, whole: whole))
        }
        shapes.append(
            .tag(
                .line, class: "axis",
                [HTMLAttribute(.x1, "0"), HTMLAttribute(.x2, "100%"), HTMLAttribute(.y1, "\(height + 4)"), HTMLAttribute(.y2, "\(height + 4)")]))
        for tick in ticks {
            shapes.append(
                .tag(
                    .text, class: "tick",
                    [
                        HTMLAttribute(.x, SVG.percent(tick.start, of: whole)), HTMLAttribute(.y, "\(height + 22)"),
                        HTMLAttribute(.textAnchor, tick.start == 0 ? "start" : tick.start >= whole ? "end" : "middle"),
                    ], text: tick.label))
        }
        let svg = SVG.picture(class: "columns timeline", [HTMLAttribute(.width, "100%"), HTMLAttribute(.height, "\(height + 30)")], shapes)
        return [scroll(svg, isWide: true)]
    }

    private static let top = 22
    private static let row = 40

    private func rect(_ name: String, x: Int, y: Int, width: Int, height: Int, whole: Int) -> HTMLNode {
        .tag(
            .rect, class: name,
            [
                HTMLAttribute(.x, SVG.percent(x, of: whole)), HTMLAttribute(.y, "\(y)"), HTMLAttribute(.width, SVG.percent(width, of: whole)),
                HTMLAttribute(.height, "\(height)"), HTMLAttribute(.rx, "2"),
            ])
    }
}
