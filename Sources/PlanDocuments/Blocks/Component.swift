/// A part of a document that is not prose: a value that can be shown in Markdown and in HTML, with the same numbers in both.
protocol Component: Sendable {
    /// As GitHub-flavored Markdown, without line ends around it.
    func markdown(in context: inout MarkdownContext) -> String
    /// As HTML nodes.
    func html(in context: inout HTMLContext) -> [HTMLNode]
}

/// One piece of a document.
enum Block: Sendable {
    case prose(Prose)
    /// `place`: the name by which the template asked for it.
    case component(any Component, place: String)
}
