/// Expected numbers with their range, from low over likely to high: how many devices will have switched by when.
struct RangeColumns: Chart {
    let caption: String
    /// What the columns are, and the three numbers.
    let title: String
    let lowTitle: String
    let likelyTitle: String
    let highTitle: String
    let columns: [Column]

    struct Column: Sendable {
        let label: String
        let low: Int
        let likely: Int
        let high: Int
    }

    func table(_ words: Words) -> DataTable {
        DataTable(
            caption: caption,
            columns: [.init(title), .init(lowTitle, .number), .init(likelyTitle, .number), .init(highTitle, .number)],
            rows: columns.map { [.text($0.label)] + [$0.low, $0.likely, $0.high].map { .figure(.known($0)) } })
    }

    func picture(in context: inout HTMLContext) -> [HTMLNode] {
        let highest = max(columns.map(\.high).max() ?? 0, 1)
        let width = max(columns.count, 1) * 100
        var shapes: [HTMLNode] = [line("axis", x1: "0", x2: "100%", y1: Self.floor, y2: Self.floor)]
        for (index, column) in columns.enumerated() {
            let middle = SVG.percent(index * 100 + 50, of: width)
            let y = { (count: Int) in Self.floor - count * Self.room / highest }
            shapes.append(
                .tag(
                    .rect, class: "fill intune",
                    [
                        HTMLAttribute(.x, SVG.percent(index * 100 + 26, of: width)), HTMLAttribute(.y, "\(y(column.likely))"),
                        HTMLAttribute(.width, SVG.percent(48, of: width)), HTMLAttribute(.height, "\(Self.floor - y(column.likely))"), HTMLAttribute(.rx, "2"),
                    ]))
            if column.low < column.high {
                let (left, right) = (SVG.percent(index * 100 + 42, of: width), SVG.percent(index * 100 + 58, of: width))
                shapes.append(line("range", x1: middle, x2: middle, y1: y(column.low), y2: y(column.high)))
                shapes.append(line("range", x1: left, x2: right, y1: y(column.low), y2: y(column.low)))
                shapes.append(line("range", x1: left, x2: right, y1: y(column.high), y2: y(column.high)))
            }
            let range = column.low < column.high ? " (\(Figure.grouped(column.low))–\(Figure.grouped(column.high)))" : ""
            shapes.append(label(Figure.grouped(column.likely) + range, class: "count", x: middle, y: y(column.high) - 8))
            shapes.append(label(column.label, class: "tick", x: middle, y: Self.floor + 19))
        }
        let svg = SVG.picture(class: "columns", [HTMLAttribute(.width, "100%"), HTMLAttribute(.height, "\(Self.floor + 28)")], shapes)
        return [.tag(.div, class: "scroll", [], [svg])]
    }

    private static let room = 120
    private static let floor = 164

    private func label(_ text: String, class name: String, x: String, y: Int) -> HTMLNode {
        .tag(.text, class: name, [HTMLAttribute(.x, x), HTMLAttribute(.y, "\(y)"), HTMLAttribute(.textAnchor, "middle")], text: text)
    }

    private func line(_ name: String, x1: String, x2: String, y1: Int, y2: Int) -> HTMLNode {
        .tag(.line, class: name, [HTMLAttribute(.x1, x1), HTMLAttribute(.x2, x2), HTMLAttribute(.y1, "\(y1)"), HTMLAttribute(.y2, "\(y2)")])
    }
}
