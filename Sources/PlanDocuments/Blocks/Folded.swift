/// Parts of a document behind a line that opens them; in Markdown, where nothing folds, below a heading.
struct Folded: Component {
    let title: String
    /// What the line says besides its title.
    let summary: String
    let content: [any Component]

    func markdown(in context: inout MarkdownContext) -> String {
        var parts = [context.subheading(MarkdownEscaping.escape(title)), MarkdownEscaping.escape(summary)]
        for part in content { parts.append(part.markdown(in: &context)) }
        return parts.joined(separator: "\n\n")
    }

    func html(in context: inout HTMLContext) -> [HTMLNode] {
        var nodes: [HTMLNode] = [
            .tag(.summary, [], [.tag(.bdi, text: title), .text(" "), .tag(.span, class: "count", text: summary)])
        ]
        for part in content { nodes += part.html(in: &context) }
        return [.tag(.details, class: "folded", [], nodes)]
    }
}
