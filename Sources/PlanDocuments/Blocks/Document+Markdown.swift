extension Document {
    /// The document as one Markdown file, UTF-8, without figures.
    func markdown(words: Words, branding: Branding = Branding()) -> [UInt8] { markdown(words: words, branding: branding, figures: nil).text }

    /// The document as one Markdown file, UTF-8, and the figures that it shows.
    func markdown(words: Words, branding: Branding, figures: FigureFolder?) -> (text: [UInt8], figures: [OutputFile]) {
        var context = MarkdownContext(words: words, sources: sources, figures: figures)
        let facts = frame.facts.map { "**\(MarkdownEscaping.escape($0.label)):** \(MarkdownEscaping.escape($0.text))" }
        var parts = ["# " + context.line(title), facts.joined(separator: " · ")]
        for block in blocks {
            switch block {
            case .prose(let prose): parts.append(context.prose(prose))
            case .component(let component, let place):
                context.figures?.place = place
                parts.append(component.markdown(in: &context))
            }
        }
        let sources = context.footnotes.used
        if !sources.isEmpty {
            parts.append("## " + words.text(.sources))
            parts.append(sources.map(Self.footnote).joined(separator: "\n"))
        }
        let foot = [branding.name].compactMap(\.self) + branding.footLines(frame, words)
        parts.append("---\n\n" + foot.map(MarkdownEscaping.escape).joined(separator: " · "))
        let text = parts.map(Self.trimmed).filter { !$0.isEmpty }.joined(separator: "\n\n")
        return (Array((text + "\n").utf8), context.figures?.files ?? [])
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
