/// Boxes to tick: what must be done before something, by whom, until when.
struct Checklist: Component {
    let items: [Item]

    struct Item: Sendable {
        let text: Prose
        var isDone = false
        var owner: String?
        var due: String?
        /// The rule that asks for it; links to its card.
        var rule: String?
    }

    func markdown(in context: inout MarkdownContext) -> String {
        var lines: [String] = []
        for item in items {
            var notes = details(item, context.words).map { "\($0): \(MarkdownEscaping.escape($1))" }
            if let rule = item.rule { notes.append(MarkdownEscaping.escape(rule)) }
            let tail = notes.isEmpty ? "" : " (\(notes.joined(separator: " · ")))"
            lines.append("- [\(item.isDone ? "x" : " ")] \(context.line(item.text))\(tail)")
        }
        return lines.joined(separator: "\n")
    }

    func html(in context: inout HTMLContext) -> [HTMLNode] {
        var nodes: [HTMLNode] = []
        for item in items {
            let words = context.words
            let state = HTMLNode.tag(
                .span, class: "box", [],
                [.symbol(item.isDone ? "✓" : ""), .tag(.span, class: "unseen", text: words.text(item.isDone ? .done : .open) + ": ")])
            var notes = details(item, words).map {
                HTMLNode.tag(.span, [], [.tag(.span, class: "label", text: $0 + " "), .tag(.bdi, text: $1)])
            }
            if let rule = item.rule {
                notes.append(.tag(.a, class: "rule", [HTMLAttribute(href: LinkTarget(anchor: rule))], [.tag(.code, text: rule)]))
            }
            let text = HTMLNode.tag(
                .div, [],
                [.tag(.div, [], ProseRenderer.line(item.text, in: &context))] + (notes.isEmpty ? [] : [.tag(.p, class: "notes", [], notes)])
            )
            nodes.append(.tag(.li, class: item.isDone ? "done" : nil, [], [state, text]))
        }
        return [.tag(.ul, class: "checklist", [HTMLAttribute(.role, "list")], nodes)]
    }

    private func details(_ item: Item, _ words: Words) -> [(String, String)] {
        [(Word.owner, item.owner), (.due, item.due)].compactMap { word, text in text.map { (words.text(word), $0) } }
    }
}
