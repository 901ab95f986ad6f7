/// Exports to fetch, in order: what each settles, where it is made, who may, and a command that only reads.
struct ExportList: Component {
    let items: [Item]
    /// The words before the menu, the role and the command.
    let menu: String
    let role: String
    let command: String

    struct Item: Sendable {
        let name: String
        /// What it settles, as one phrase.
        let settles: String
        /// What it tells, without a period.
        let why: String
        let menu: String
        let role: String
        /// When somebody saw the menu there.
        let verified: String
        /// Empty when there is none.
        let command: String
        /// The rules that wait for it.
        let rules: [String]
    }

    func markdown(in context: inout MarkdownContext) -> String {
        items.enumerated().map { index, item in
            let indent = String(repeating: " ", count: "\(index + 1). ".count)
            let settles = item.settles.isEmpty ? "" : " · \(MarkdownEscaping.escape(item.settles))"
            var lines = ["\(index + 1). **\(MarkdownEscaping.escape(item.name))**\(settles): \(MarkdownEscaping.escape(item.why))", ""]
            lines += ["\(indent)- \(MarkdownEscaping.escape(menu)): \(MarkdownEscaping.escape(item.menu)) (\(MarkdownEscaping.escape(item.verified)))"]
            lines += ["\(indent)- \(MarkdownEscaping.escape(role)): \(MarkdownEscaping.escape(item.role))"]
            if !item.rules.isEmpty { lines.append("\(indent)- \(item.rules.map(MarkdownEscaping.code).joined(separator: " "))") }
            if !item.command.isEmpty { lines += ["", "\(indent)```powershell", "\(indent)\(item.command)", "\(indent)```"] }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    func html(in context: inout HTMLContext) -> [HTMLNode] { [.tag(.ol, class: "exports", [], items.map(html))] }

    private func html(_ item: Item) -> HTMLNode {
        var nodes: [HTMLNode] = [
            .tag(
                .p, class: "export-top", [], [.tag(.strong, text: item.name), .text(" "), .tag(.span, class: "count", text: item.settles)]),
            .tag(.p, class: "export-why", text: item.why),
            .tag(
                .p, class: "notes", [],
                [
                    .tag(.span, [], [.tag(.span, class: "label", text: menu + " "), .text(item.menu)]),
                    .tag(.span, [], [.tag(.span, class: "label", text: role + " "), .text(item.role)]),
                    .tag(.span, class: "label", text: item.verified),
                ]),
        ]
        if !item.rules.isEmpty {
            nodes.append(.tag(.p, class: "export-rules", [], item.rules.flatMap { [.tag(.code, text: $0), .text(" ")] }))
        }
        if !item.command.isEmpty {
            let code = HTMLNode.tag(.pre, [HTMLAttribute(.tabindex, "0")], [.tag(.code, text: item.command)])
            nodes.append(.tag(.details, [], [.tag(.summary, text: command), code]))
        }
        return .tag(.li, [], nodes)
    }
}
