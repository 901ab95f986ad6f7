/// Columns against a limit of their own: seats that waves need against seats there are, hours of the help desk against hours it has.
struct LimitColumns: Chart {
    let caption: String
    /// What the columns are, what they count, what limits them.
    let title: String
    let countTitle: String
    let limitTitle: String
    let columns: [Column]

    struct Column: Sendable {
        let label: String
        /// Stands below the label.
        var note = ""
        /// In tenths.
        let tenths: Int
        /// In tenths; nil without limit.
        var limit: Int?
    }

    func table(_ words: Words) -> DataTable {
        let hasLimit = columns.contains { $0.limit != nil }
        let rows = columns.map { column -> [DataTable.Value] in
            let limit = column.limit.map(Self.text) ?? "–"
            let name = [column.label, column.note].filter { !$0.isEmpty }.joined(separator: ", ")
            return [.text(name), .text(Self.text(column.tenths))] + (hasLimit ? [.text(limit)] : [])
        }
        let limit = hasLimit ? [DataTable.Column(limitTitle, .number)] : []
        return DataTable(caption: caption, columns: [.init(title), .init(countTitle, .number)] + limit, rows: rows)
    }

    func picture(in context: inout HTMLContext) -> [HTMLNode] {
        let highest = max(columns.flatMap { [$0.tenths, $0.limit ?? 0] }.max() ?? 0, 1)
        let width = max(columns.count, 1) * 100
        var shapes: [HTMLNode] = [line("axis", x1: "0", x2: "100%", y: Self.floor)]
        for (index, column) in columns.enumerated() {
            let height = column.tenths == 0 ? 0 : max(column.tenths * Self.room / highest, 2)
            let isAbove = column.limit.map { column.tenths > $0 } ?? false
            shapes.append(
                .tag(
                    .rect, class: "fill \(isAbove ? "above" : Series.intune.rawValue)",
                    [
                        HTMLAttribute(.x, SVG.percent(index * 100 + 20, of: width)), HTMLAttribute(.y, "\(Self.floor - height)"),
                        HTMLAttribute(.width, SVG.percent(60, of: width)), HTMLAttribute(.height, "\(height)"), HTMLAttribute(.rx, "2"),
                    ]))
            let middle = SVG.percent(index * 100 + 50, of: width)
            let sign = isAbove ? "▲ " : ""
            // Within the column where there is room, away from the line of the limit.
            let isInside = height >= 30
            shapes.append(
                label(
                    sign + Self.text(column.tenths), class: isInside ? "on intune" : "count", x: middle, y: Self.floor - height + (isInside ? 18 : -7)))
            shapes.append(label(column.label, class: "tick", x: middle, y: Self.floor + 19))
            if !column.note.isEmpty { shapes.append(label(column.note, class: "tick", x: middle, y: Self.floor + 37)) }
        }
        for (index, column) in columns.enumerated() {
            guard let limit = column.limit else { continue }
            let y = Self.floor - limit * Self.room / highest
            shapes.append(line("limit", x1: SVG.percent(index * 100 + 6, of: width), x2: SVG.percent(index * 100 + 94, of: width), y: y))
        }
        let svg = SVG.picture(
            class: "columns", [HTMLAttribute(.width, "100%"), HTMLAttribute(.height, "\(Self.floor + (columns.contains { !$0.note.isEmpty } ? 46 : 28))")],
            shapes)
        let legend =
            columns.contains { $0.limit != nil }
            ? [
                HTMLNode.tag(
                    .ul, class: "legend", [HTMLAttribute(.ariaHidden, "true")],
                    [
                        .tag(.li, [], [StackedBar.swatch(.intune), .text(" " + countTitle)]),
                        .tag(.li, [], [Self.dash, .text(" " + limitTitle)]),
                    ])
            ] : []
        return legend + [scroll(svg, isWide: columns.count > 6)]
    }

    private static let room = 120
    private static let floor = 160

    /// `12`, `12.5`, with separators.
    private static func text(_ tenths: Int) -> String {
        Figure.grouped(tenths / 10) + (tenths % 10 == 0 ? "" : ".\(abs(tenths % 10))")
    }

    /// The limit's line in a legend.
    private static let dash = SVG.picture(
        class: "swatch", [HTMLAttribute(.width, "20"), HTMLAttribute(.height, "14")],
        [.tag(.line, class: "limit", [HTMLAttribute(.x1, "0"), HTMLAttribute(.x2, "20"), HTMLAttribute(.y1, "7"), HTMLAttribute(.y2, "7")])])

    private func label(_ text: String, class name: String, x: String, y: Int) -> HTMLNode {
        .tag(.text, class: name, [HTMLAttribute(.x, x), HTMLAttribute(.y, "\(y)"), HTMLAttribute(.textAnchor, "middle")], text: text)
    }

    private func line(_ name: String, x1: String, x2: String, y: Int) -> HTMLNode {
        .tag(.line, class: name, [HTMLAttribute(.x1, x1), HTMLAttribute(.x2, x2), HTMLAttribute(.y1, "\(y)"), HTMLAttribute(.y2, "\(y)")])
    }
}
