/// What the blocks of one Markdown file share while they are rendered.
struct MarkdownContext {
    /// The fixed words of documents.
    let words: Words
    private(set) var footnotes: Footnotes
    /// Where pictures go; nil where only tables are wanted.
    var figures: FigureFolder?
    private var lastLevel = 1

    /// Starts a file.
    init(words: Words, sources: [Source], figures: FigureFolder? = nil) {
        self.words = words
        self.figures = figures
        footnotes = Footnotes(sources)
    }

    /// The Markdown of a prose, its headings and footnotes noted.
    mutating func prose(_ prose: Prose) -> String {
        noteFootnotes(prose)
        var isCode = false
        for line in prose.markdown.split(separator: "\n") {
            if line.hasPrefix("```") { isCode.toggle() }
            let signs = line.prefix { $0 == "#" }.count
            if !isCode, (1...6).contains(signs), line.dropFirst(signs).first == " " { lastLevel = signs }
        }
        return prose.markdown
    }

    /// Prose after words in the same line, or below them when it begins with something that needs a line of its own, such as a list.
    mutating func continuing(_ prose: Prose) -> String {
        let text = self.prose(prose)
        return (Self.beginsBlock(text) ? "\n\n" : " ") + text
    }

    private static func beginsBlock(_ text: String) -> Bool {
        if ["- ", "+ ", "* ", ">", "|", "#", "```", "~~~"].contains(where: text.hasPrefix) { return true }
        let rest = text.drop { $0.isASCII && $0.isNumber }
        return rest.count < text.count && (rest.hasPrefix(". ") || rest.hasPrefix(") "))
    }

    /// Prose in one line.
    mutating func line(_ prose: Prose) -> String {
        noteFootnotes(prose)
        return prose.oneLine
    }

    /// What stands in front of a table: the picture of the same numbers, where there are pictures.
    mutating func figure(_ caption: String, _ nodes: (inout HTMLContext) -> [HTMLNode]) -> String {
        guard figures != nil else { return "" }
        var context = HTMLContext(words: words, sources: [])
        let nodes = nodes(&context)
        return (figures?.add(caption, nodes) ?? "") + "\n\n"
    }

    /// A heading one level below the last one, for a component.
    func subheading(_ text: String) -> String { String(repeating: "#", count: min(lastLevel + 1, 6)) + " " + text }

    /// The signs of footnotes.
    mutating func footnotes(_ sources: [Source]) -> String {
        sources.map { source in
            _ = footnotes.number(of: source)
            return "[^\(source.id)]"
        }.joined(separator: " ")
    }

    private mutating func noteFootnotes(_ prose: Prose) {
        let sources = footnotes.referred(in: prose.markdown)
        for source in sources { _ = footnotes.number(of: source) }
    }
}
