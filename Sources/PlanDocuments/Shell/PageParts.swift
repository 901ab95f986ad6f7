/// The parts of a page, rendered in the order in which they share ids and footnotes.
struct PageParts {
    private let frame: DocumentFrame
    private let words: Words
    private let branding: Branding
    private let title: [HTMLNode]
    private let body: [HTMLNode]
    private let outline: [OutlineEntry]
    private let footnotes: [Source]
    /// The tables of the explorer; empty without one.
    let explored: [ExplorerTable]

    init(_ document: Document, words: Words, branding: Branding) {
        var context = HTMLContext(words: words, sources: document.sources)
        self.words = words
        self.branding = branding
        frame = document.frame
        title = ProseRenderer.line(document.title, in: &context)
        var body: [HTMLNode] = []
        for block in document.blocks {
            switch block {
            case .prose(let prose): body += ProseRenderer.blocks(prose, in: &context)
            case .component(let component, _): body += component.html(in: &context)
            }
        }
        self.body = body
        outline = context.outline
        footnotes = context.footnotes.used
        explored = context.explored
    }

    /// What stands in a place of the skeleton.
    func nodes(for slot: PageSlot) -> [HTMLNode] {
        switch slot {
        case .policy, .style, .script: []
        case .title: [.tag(.title, text: title.plainText + " · " + frame.tenant)]
        case .skipLink: [.tag(.a, class: "skip", [HTMLAttribute(href: LinkTarget(anchor: "main"))], text: words.text(.skip))]
        case .masthead: [masthead]
        case .contents: contents
        case .body: body
        case .sources: sources
        case .footer: [footer]
        }
    }

    private var masthead: HTMLNode {
        let facts = frame.facts.map { HTMLNode.tag(.div, [], [.tag(.dt, text: $0.label), .tag(.dd, [], [.tag(.bdi, text: $0.text)])]) }
        return .tag(
            .header, class: "masthead", [HTMLAttribute(.id, "top")],
            [
                .tag(.p, class: "kicker", [], brand + [.tag(.span, text: frame.kicker), togglePlace]),
                .tag(.h1, [], title),
            ] + (facts.isEmpty ? [] : [.tag(.dl, class: "facts", [], facts)]))
    }

    /// Whose page it is: the customer's logo and name, or our sign.
    private var brand: [HTMLNode] {
        guard branding.hasHead else { return [Self.mark] }
        let name = branding.name.map { HTMLNode.tag(.span, class: "brand", text: $0) }
        // Beside its name the logo says nothing more.
        let logo = branding.logo.map {
            HTMLNode.tag(.img, class: "logo", [HTMLAttribute(.alt, branding.name == nil ? frame.tenant : ""), HTMLAttribute(source: $0)])
        }
        return [logo ?? Self.mark, name].compactMap(\.self)
    }

    /// Where the script puts its switch; also carries the script's words, so that they come from the templates too.
    private var togglePlace: HTMLNode {
        .tag(
            .span, class: "toggle-place",
            [
                HTMLAttribute(.dataTheme, words.text(.theme)), HTMLAttribute(.dataFilter, words.text(.filter)),
                HTMLAttribute(.dataShown, words.text(.shown)), HTMLAttribute(.dataSortable, words.text(.sortable)),
            ])
    }

    /// Two circles that share ground.
    private static let mark = SVG.picture(
        class: "mark", [HTMLAttribute(.width, "30"), HTMLAttribute(.height, "20"), HTMLAttribute(.viewBox, "0 0 30 20")],
        [
            .tag(.circle, class: "fill basic", [HTMLAttribute(.cx, "10"), HTMLAttribute(.cy, "10"), HTMLAttribute(.r, "9")]),
            .tag(.circle, class: "fill intune", [HTMLAttribute(.cx, "20"), HTMLAttribute(.cy, "10"), HTMLAttribute(.r, "9")]),
            .tag(.path, class: "shared", [HTMLAttribute(.d, "M15 2.52A9 9 0 0 1 15 17.48A9 9 0 0 1 15 2.52Z")]),
        ])

    private var contents: [HTMLNode] {
        guard outline.count > 1 else { return [] }
        let entries = outline.map { HTMLNode.tag(.li, [], [.tag(.a, [HTMLAttribute(href: LinkTarget(anchor: $0.id))], text: $0.title)]) }
        return [
            .tag(
                .nav, class: "contents", [HTMLAttribute(.ariaLabelledBy, "contents")],
                [.tag(.p, [HTMLAttribute(.id, "contents")], text: words.text(.contents)), .tag(.ol, [], entries)])
        ]
    }

    private var sources: [HTMLNode] {
        guard !footnotes.isEmpty else { return [] }
        let entries = footnotes.enumerated().map { index, source in
            let number = index + 1
            let title = source.link.map { HTMLNode.tag(.a, [HTMLAttribute(href: $0)], text: source.title) } ?? .text(source.title)
            let back = [
                HTMLAttribute(href: LinkTarget(anchor: "use-\(number)")),
                HTMLAttribute(.ariaLabel, words.text(.back, ["number": "\(number)"])),
            ]
            return HTMLNode.tag(
                .li, [HTMLAttribute(.id, "source-\(number)")], [title, .text(" "), .tag(.a, class: "back", back, text: "↩")])
        }
        return [
            .tag(
                .section, class: "sources", [HTMLAttribute(.ariaLabelledBy, "sources-title")],
                [.tag(.h2, [HTMLAttribute(.id, "sources-title")], text: words.text(.sources)), .tag(.ol, [], entries)])
        ]
    }

    private var footer: HTMLNode {
        .tag(.footer, class: "foot", [], branding.footLines(frame, words).map { .tag(.p, text: $0) })
    }
}
