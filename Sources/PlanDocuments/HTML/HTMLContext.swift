/// What the blocks of one page share while they are rendered: words, ids, headings, footnotes.
struct HTMLContext {
    /// The fixed words of documents.
    let words: Words
    private(set) var footnotes: Footnotes
    /// The main headings so far, for the table of contents.
    private(set) var outline: [OutlineEntry] = []
    /// The tables that the page's explorer shows.
    private(set) var explored: [ExplorerTable] = []
    private var ids = AnchorIDs()
    private var lastLevel = 1
    private var referred: Set<String> = []

    /// Starts a page.
    init(words: Words, sources: [Source]) {
        self.words = words
        footnotes = Footnotes(sources)
        for id in ["main", "top", "contents", "sources-title"] { _ = ids.reserve(id) }
    }

    /// A heading of the text, with its id. Level 1 is the page's own, so text starts at 2.
    mutating func heading(level: Int, _ content: [HTMLNode]) -> HTMLNode {
        lastLevel = min(max(level, 2), 5)
        let words = content.plainText
        let id = ids.make(from: words)
        if lastLevel == 2 { outline.append(OutlineEntry(id: id, title: words)) }
        return .tag(Self.tag(lastLevel), [HTMLAttribute(.id, id)], content)
    }

    /// A heading one level below the last one of the text, for a component. The component has the id.
    func subheading(class name: String? = nil, _ content: [HTMLNode]) -> HTMLNode {
        .tag(Self.tag(lastLevel + 1), class: name, [], content)
    }

    /// An id that is not taken.
    mutating func id(_ wish: String) -> String { ids.reserve(wish) }

    /// An id made of words.
    mutating func id(from words: String) -> String { ids.make(from: words) }

    /// Puts tables into the page for its explorer.
    mutating func embed(_ tables: [ExplorerTable]) { explored += tables }

    /// The sign of a footnote.
    mutating func footnote(_ source: Source) -> HTMLNode {
        let number = footnotes.number(of: source)
        var attributes = [HTMLAttribute(href: LinkTarget(anchor: "source-\(number)"))]
        if referred.insert(source.id).inserted { attributes.append(HTMLAttribute(.id, "use-\(number)")) }
        attributes.append(HTMLAttribute(.ariaLabel, words.text(.source, ["number": String(number)])))
        return .tag(.sup, [], [.tag(.a, class: "footnote", attributes, text: String(number))])
    }

    private static func tag(_ level: Int) -> HTMLTag {
        switch level {
        case ...2: .h2
        case 3: .h3
        case 4: .h4
        case 5: .h5
        default: .h6
        }
    }
}

/// A main heading of a page.
struct OutlineEntry: Sendable, Equatable {
    let id: String
    let title: String
}
