/// The documents of a plan: what each is, for whom, where.
struct DocumentList: Component {
    let items: [Item]

    struct Item: Sendable {
        let title: String
        let audience: String
        let text: String
        /// The page and, where there is one, the Markdown beside it.
        let links: [FileLink]
    }

    func markdown(in context: inout MarkdownContext) -> String {
        items.map { item in
            let links = item.links.map { "[\(MarkdownEscaping.escape($0.file))](\($0.target.address))" }.joined(separator: ", ")
            return "- **\(MarkdownEscaping.escape(item.title))** (\(MarkdownEscaping.escape(item.audience))): \(MarkdownEscaping.escape(item.text)) \(links)"
        }.joined(separator: "\n")
    }

    func html(in context: inout HTMLContext) -> [HTMLNode] {
        let rows = items.map { item in
            let title = item.links.first.map { HTMLNode.tag(.a, [HTMLAttribute(href: $0.target)], text: item.title) } ?? .text(item.title)
            let more = item.links.dropFirst().flatMap { [HTMLNode.text(" "), .tag(.a, class: "file", [HTMLAttribute(href: $0.target)], text: $0.file)] }
            return HTMLNode.tag(
                .li, [],
                [
                    .tag(.p, class: "document-title", [], [title, .text(" "), .tag(.span, class: "count", text: item.audience)]),
                    .tag(.p, [], [.text(item.text)] + more),
                ])
        }
        return [.tag(.ul, class: "documents", [HTMLAttribute(.role, "list")], rows)]
    }
}
