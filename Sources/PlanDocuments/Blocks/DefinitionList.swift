/// Terms and what they mean, or labels and their values.
struct DefinitionList: Component {
    let items: [Item]

    struct Item: Sendable {
        let term: String
        let definition: Prose
    }

    func markdown(in context: inout MarkdownContext) -> String {
        var lines: [String] = []
        for item in items { lines.append("- **\(MarkdownEscaping.escape(item.term)):** \(context.line(item.definition))") }
        return lines.joined(separator: "\n")
    }

    func html(in context: inout HTMLContext) -> [HTMLNode] {
        var rows: [HTMLNode] = []
        for item in items {
            rows.append(.tag(.div, [], [.tag(.dt, text: item.term), .tag(.dd, [], ProseRenderer.line(item.definition, in: &context))]))
        }
        return [.tag(.dl, class: "definitions", [], rows)]
    }
}
