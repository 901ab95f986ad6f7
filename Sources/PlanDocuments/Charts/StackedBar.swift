/// One bar per row, made of parts: who switches, by platform; today against after the last wave.
struct StackedBar: Chart {
    let caption: String
    /// What the rows are.
    let rowTitle: String
    let parts: [Part]
    let rows: [Row]
    /// Whether every bar has the full width (shares) or bars compare by length.
    var showsShares = false

    struct Part: Sendable {
        let label: String
        let series: Series
    }

    struct Row: Sendable {
        let label: String
        /// One per part.
        let counts: [Int]
        var total: Int { counts.reduce(0, +) }
    }

    func table(_ words: Words) -> DataTable {
        let columns =
            [DataTable.Column(rowTitle)] + parts.map { DataTable.Column($0.label, .number) } + [
                DataTable.Column(words.text(.total), .number)
            ]
        let body = rows.map { row in [DataTable.Value.text(row.label)] + (row.counts + [row.total]).map { .figure(.known($0)) } }
        return DataTable(caption: caption, columns: columns, rows: body)
    }

    func picture(in context: inout HTMLContext) -> [HTMLNode] {
        let longest = rows.map(\.total).max() ?? 0
        let legend = parts.map { HTMLNode.tag(.li, [], [Self.swatch($0.series), .text(" " + $0.label)]) }
        let bars = rows.map { row in
            HTMLNode.tag(
                .div, class: "bar-row", [],
                [
                    .tag(.span, class: "bar-label", text: row.label), bar(row, whole: showsShares ? row.total : longest),
                    .tag(.span, class: "bar-total", text: Figure.grouped(row.total)),
                ])
        }
        return [
            .tag(.ul, class: "legend", [HTMLAttribute(.ariaHidden, "true")], legend),
            .tag(.div, class: "bars", [HTMLAttribute(.ariaHidden, "true")], bars),
        ]
    }

    private func bar(_ row: Row, whole: Int) -> HTMLNode {
        var shapes: [HTMLNode] = []
        var start = 0
        for (part, count) in zip(parts, row.counts) where count > 0 {
            shapes.append(
                .tag(
                    .rect, class: "fill \(part.series.rawValue)",
                    [
                        HTMLAttribute(.x, SVG.percent(start, of: whole)), HTMLAttribute(.y, "0"),
                        HTMLAttribute(.width, SVG.percent(count, of: whole)), HTMLAttribute(.height, "28"),
                    ]))
            if count * 100 >= whole * 9 {  // room for the digits, on a phone too
                shapes.append(
                    .tag(
                        .text, class: "on \(part.series.rawValue)",
                        [
                            HTMLAttribute(.x, SVG.percent(2 * start + count, of: 2 * whole)), HTMLAttribute(.y, "19"),
                            HTMLAttribute(.textAnchor, "middle"),
                        ], text: Figure.grouped(count)))
            }
            start += count
        }
        return SVG.picture(class: "bar", [HTMLAttribute(.height, "28"), HTMLAttribute(.width, "100%")], shapes)
    }

    /// The color of a series in a legend.
    static func swatch(_ series: Series) -> HTMLNode {
        SVG.picture(
            class: "swatch", [HTMLAttribute(.width, "14"), HTMLAttribute(.height, "14")],
            [
                .tag(
                    .rect, class: "fill \(series.rawValue)",
                    [HTMLAttribute(.width, "14"), HTMLAttribute(.height, "14"), HTMLAttribute(.rx, "3")])
            ])
    }
}
