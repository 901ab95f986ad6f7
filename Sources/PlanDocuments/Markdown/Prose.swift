/// Markdown that is safe to place in a document: its markup comes from a template or from our own source, data in it is escaped.
public struct Prose: Sendable, Equatable {
    /// The Markdown.
    let markdown: String

    /// Plain text, data included: nothing in it is markup.
    public init(plain text: String) { markdown = MarkdownEscaping.escape(text) }

    /// Markdown that stands in our source, such as the text of a rule.
    public init(fixed markdown: StaticString) { self.markdown = markdown.description }

    /// What a checked template rendered.
    init(rendered markdown: String) { self.markdown = markdown }

    /// The Markdown as one line, for a table cell or a list item.
    var oneLine: String { markdown.split(whereSeparator: \.isNewline).map { $0.trimmingSpaces() }.joined(separator: " ") }
}

extension StringProtocol {
    /// Without spaces and tabs at both ends.
    func trimmingSpaces() -> SubSequence {
        var rest = self[...]
        while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
        while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
        return rest
    }

    /// Without line ends at its end.
    func trimmingLineEnd() -> String {
        var rest = self[...]
        while let last = rest.last, last.isNewline { rest.removeLast() }
        return String(rest)
    }
}
