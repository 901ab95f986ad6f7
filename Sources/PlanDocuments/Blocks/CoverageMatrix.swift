/// How things stand for each row in each column: inputs by rule areas, policies by platforms.
struct CoverageMatrix: Component {
    let caption: String
    /// What the rows are, over the first column.
    let corner: String
    let columns: [String]
    let rows: [Row]

    struct Row: Sendable {
        let label: String
        /// One per column; nil where the question does not arise.
        let cells: [Status?]
    }

    func markdown(in context: inout MarkdownContext) -> String {
        var table = MarkdownTable(([corner] + columns).map(MarkdownEscaping.escape), numbers: [])
        for row in rows { table.row([MarkdownEscaping.escape(row.label)] + row.cells.map { $0?.markdown ?? "" }) }
        let figure = rows.count > Self.mostRowsDrawn ? "" : context.figure(caption) { _ in [MatrixPicture(self).node] }
        return figure + "**\(MarkdownEscaping.escape(caption))**\n\n" + table.text
    }

    /// Above so many rows a picture shows less than the table.
    private static let mostRowsDrawn = 40

    func html(in context: inout HTMLContext) -> [HTMLNode] {
        let id = context.id(from: "matrix " + caption)
        let head = ([corner] + columns).map { HTMLNode.tag(.th, [HTMLAttribute(.scope, "col")], text: $0) }
        let body = rows.map { row in
            HTMLNode.tag(.tr, [], [.tag(.th, [HTMLAttribute(.scope, "row")], text: row.label)] + row.cells.map(Self.cell))
        }
        let table = HTMLNode.tag(
            .table, class: "matrix", [],
            [.tag(.caption, [HTMLAttribute(.id, id)], text: caption), .tag(.thead, [], [.tag(.tr, [], head)]), .tag(.tbody, [], body)])
        let region = [HTMLAttribute(.tabindex, "0"), HTMLAttribute(.role, "region"), HTMLAttribute(.ariaLabelledBy, id)]
        return [.tag(.div, class: "table", [], [.tag(.div, class: "scroll", region, [table])])]
    }

    private static func cell(_ status: Status?) -> HTMLNode {
        guard let status else { return .tag(.td) }
        return .tag(.td, class: status.tone.rawValue, [], [status.html])
    }
}
