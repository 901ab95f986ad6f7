extension DataTable.Value {
    /// The cell as Markdown in one line.
    func markdown(in context: inout MarkdownContext) -> String {
        switch self {
        case .text(let text): MarkdownEscaping.escape(text)
        case .figure(let figure): figure.text + (figure.reason.map { " (\(MarkdownEscaping.escape($0)))" } ?? "")
        case .code(let text): text.isEmpty ? "" : MarkdownEscaping.code(text)
        case .day(let text, _): MarkdownEscaping.escape(text)
        case .status(let status): status.markdown
        case .prose(let prose): context.line(prose)
        case .titled(let text, let notes): ([text] + notes).map(MarkdownEscaping.escape).joined(separator: " · ")
        case .link(let text, let target): "[\(MarkdownEscaping.escape(text))](\(target.address))"
        case .empty: ""
        }
    }

    /// The cell's content.
    func html(in context: inout HTMLContext) -> [HTMLNode] {
        switch self {
        case .text(let text): [.text(text)]
        case .figure(let figure): [.text(figure.text)] + (figure.reason.map { [.tag(.small, text: " " + $0)] } ?? [])
        case .code(let text): text.isEmpty ? [] : [.tag(.code, text: text)]
        case .day(let text, _): [.text(text)]
        case .status(let status): [status.html]
        case .prose(let prose): ProseRenderer.line(prose, in: &context)
        case .titled(let text, let notes): [.text(text)] + notes.flatMap { [.text(" "), .tag(.small, class: "under", text: $0)] }
        case .link(let text, let target): [.tag(.a, [HTMLAttribute(href: target)], text: text)]
        case .empty: []
        }
    }
}
