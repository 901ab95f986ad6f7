/// Lines to sign on: who, as what, the decision, the day, the signature.
struct SignatureBlock: Component {
    /// The titles of the columns: role, name, decision, day, signature.
    let titles: [String]
    let rows: [Row]

    struct Row: Sendable {
        let role: String
        /// Empty where somebody has to be named.
        let name: String
        /// What can be ticked.
        let choices: String
    }

    func markdown(in context: inout MarkdownContext) -> String {
        var table = MarkdownTable(titles.map(MarkdownEscaping.escape), numbers: [])
        for row in rows { table.row([row.role, row.name, row.choices, "", ""].map(MarkdownEscaping.escape)) }
        return table.text
    }

    func html(in context: inout HTMLContext) -> [HTMLNode] {
        let head = titles.map { HTMLNode.tag(.th, [HTMLAttribute(.scope, "col")], text: $0) }
        let body = rows.map { row in
            HTMLNode.tag(
                .tr, [],
                [
                    .tag(.th, [HTMLAttribute(.scope, "row")], text: row.role), .tag(.td, [], [.tag(.bdi, text: row.name)]), .tag(.td, text: row.choices),
                    .tag(.td), .tag(.td),
                ])
        }
        let table = HTMLNode.tag(.table, class: "signatures", [], [.tag(.thead, [], [.tag(.tr, [], head)]), .tag(.tbody, [], body)])
        return [
            .tag(
                .div, class: "table", [],
                [
                    .tag(
                        .div, class: "scroll", [HTMLAttribute(.tabindex, "0"), HTMLAttribute(.role, "group"), HTMLAttribute(.ariaLabel, titles.last ?? "")],
                        [table])
                ])
        ]
    }
}
