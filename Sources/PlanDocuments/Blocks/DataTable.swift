/// A table with typed columns. Above a few hundred rows the caller cuts it and says so with ``total`` and ``annex``.
struct DataTable: Component {
    let caption: String
    let columns: [Column]
    let rows: [[Value]]
    /// How many rows there are in all; more than the rows given means that the table was cut.
    var total: Int?
    /// The file with all rows.
    var annex: FileLink?

    struct Column: Sendable {
        let title: String
        let kind: Kind
        init(_ title: String, _ kind: Kind = .text) {
            self.title = title
            self.kind = kind
        }
    }

    /// What a column holds, and so how it is aligned and sorted.
    enum Kind: String, Sendable {
        case text
        case number
        case code
        case date
        /// Room for what somebody writes by hand.
        case record

        /// What the style sheet calls it, where it differs from text.
        fileprivate var className: String? { self == .text || self == .code ? nil : rawValue }
    }

    /// The value of a cell.
    enum Value: Sendable {
        case text(String)
        case figure(Figure)
        case code(String)
        case status(Status)
        case prose(Prose)
        case link(String, LinkTarget)
        /// A day as people read it, with the seconds that it is sorted by.
        case day(String, seconds: Int64)
        /// A text with smaller lines below it.
        case titled(String, notes: [String])
        case empty
    }

    func markdown(in context: inout MarkdownContext) -> String {
        var table = MarkdownTable(columns.map { MarkdownEscaping.escape($0.title) }, numbers: columns.map { $0.kind == .number })
        for row in rows { table.row(row.map { $0.markdown(in: &context) }) }
        let note = cutNote(context.words).map { "\n\n" + MarkdownEscaping.escape($0) } ?? ""
        let link = annex.map { (note.isEmpty ? "\n\n" : " ") + $0.markdown(context.words) } ?? ""
        return "**\(MarkdownEscaping.escape(caption))**\n\n" + table.text + note + link
    }

    func html(in context: inout HTMLContext) -> [HTMLNode] {
        let id = context.id(from: "table " + caption)
        let head = columns.map {
            HTMLNode.tag(
                .th, class: $0.kind.className,
                [HTMLAttribute(.scope, "col"), HTMLAttribute(.dataKind, $0.kind.rawValue)], text: $0.title)
        }
        var body: [HTMLNode] = []
        for row in rows {
            var cells: [HTMLNode] = []
            for (index, value) in row.enumerated() { cells.append(html(value, index, &context)) }
            body.append(.tag(.tr, [], cells))
        }
        let table = HTMLNode.tag(
            .table, class: "data", [],
            [.tag(.caption, [HTMLAttribute(.id, id)], text: caption), .tag(.thead, [], [.tag(.tr, [], head)]), .tag(.tbody, [], body)])
        let scroll = HTMLNode.tag(
            .div, class: "scroll", [HTMLAttribute(.tabindex, "0"), HTMLAttribute(.role, "region"), HTMLAttribute(.ariaLabelledBy, id)],
            [table])
        var note: [HTMLNode] = cutNote(context.words).map { [.text($0 + " ")] } ?? []
        if let annex { note.append(annex.html(context.words)) }
        return [.tag(.div, class: "table", [], [scroll] + (note.isEmpty ? [] : [.tag(.p, class: "table-note", [], note)]))]
    }

    private func html(_ value: Value, _ index: Int, _ context: inout HTMLContext) -> HTMLNode {
        var attributes: [HTMLAttribute] = []
        if case .figure(let figure) = value { attributes.append(HTMLAttribute(.dataSort, String(figure.number ?? -1))) }
        if case .day(_, let seconds) = value { attributes.append(HTMLAttribute(.dataSort, String(seconds))) }
        let kind = index < columns.count ? columns[index].kind : .text
        if index == 0 { attributes.append(HTMLAttribute(.scope, "row")) }
        return .tag(index == 0 ? .th : .td, class: kind.className, attributes, value.html(in: &context))
    }

    private func cutNote(_ words: Words) -> String? {
        guard let total, total > rows.count else { return nil }
        return words.text(.rowsShown, ["shown": Figure.grouped(rows.count), "total": Figure.grouped(total)])
    }
}
