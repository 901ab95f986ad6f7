extension Document {
    /// The document as one Markdown file, UTF-8.
    func markdown(words: Words) -> [UInt8] {
        var context = MarkdownContext(words: words, sources: sources)
        let confidential = words.text(.confidential, ["tenant": frame.tenant, "date": frame.date])
        let facts = frame.facts.map { "**\(MarkdownEscaping.escape($0.label)):** \(MarkdownEscaping.escape($0.text))" }
        var parts = ["# " + context.line(title), facts.joined(separator: " · ")]
        for block in blocks {
            switch block {
            case .prose(let prose): parts.append(context.prose(prose))
            case .component(let component): parts.append(component.markdown(in: &context))
            }
        }
        let sources = context.footnotes.used
        if !sources.isEmpty {
            parts.append("## " + words.text(.sources))
            parts.append(sources.map(Self.footnote).joined(separator: "\n"))
        }
        parts.append("---\n\n" + MarkdownEscaping.escape(confidential))
        let text = parts.map(Self.trimmed).filter { !$0.isEmpty }.joined(separator: "\n\n")
        return Array((text + "\n").utf8)
    }

    private static func footnote(_ source: Source) -> String {
        "[^\(source.id)]: " + MarkdownEscaping.escape(source.title) + (source.link.map { ", <\($0.address)>" } ?? "")
    }

    private static func trimmed(_ text: String) -> Substring {
        var rest = text[...]
        while let first = rest.first, first.isNewline { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }
}
