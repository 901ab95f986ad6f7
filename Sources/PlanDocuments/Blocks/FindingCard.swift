import Preflight

/// One finding: which rule, how bad, who is affected, why it matters, what to do.
struct FindingCard: Component {
    /// The rule's id, such as `LIC-02`; also the card's place in the page (`#LIC-02`).
    let rule: String
    let severity: Severity
    let title: String
    /// How many, with the noun: `62 users`.
    let count: String
    let what: Prose
    let why: Prose
    let fix: Prose
    /// The first subjects, as they are named in the export.
    let subjects: [Subject]
    /// How many subjects there are in all.
    let subjectCount: Int
    /// The file with all of them.
    let annex: FileLink?
    let sources: [Source]

    /// One of those whom it is about, with what is the matter.
    struct Subject: Sendable {
        let name: String
        /// Empty when there is nothing more to say.
        let detail: String

        init(_ name: String, detail: String = "") {
            self.name = name
            self.detail = detail
        }
    }

    func markdown(in context: inout MarkdownContext) -> String {
        let words = context.words
        let notes = context.footnotes(sources)
        var lines = [
            context.subheading("\(MarkdownEscaping.escape(rule)) \(MarkdownEscaping.escape(title))"), "",
            "**\(severity.symbol) \(words.text(severity.word))** · \(MarkdownEscaping.escape(count))" + (notes.isEmpty ? "" : " " + notes),
            "",
        ]
        for (word, prose) in [(Word.what, what), (.why, why), (.fix, fix)] {
            lines += ["**\(words.text(word)).**" + context.continuing(prose), ""]
        }
        if !subjects.isEmpty {
            lines += ["**\(words.text(.who))** (\(shown(words))):", ""] + subjects.map(Self.markdown) + [""]
        }
        if let annex { lines.append(annex.markdown(words)) }
        return lines.joined(separator: "\n")
    }

    func html(in context: inout HTMLContext) -> [HTMLNode] {
        let words = context.words
        let id = context.id(rule)
        let titleID = context.id(id + "-title")
        let badge = HTMLNode.tag(
            .span, class: "severity \(severity.name)", [], [.symbol(severity.symbol), .text(" " + words.text(severity.word))])
        let top = HTMLNode.tag(
            .p, class: "finding-top", [],
            [
                badge, .text(" "), .tag(.a, class: "rule", [HTMLAttribute(href: LinkTarget(anchor: id))], [.tag(.code, text: rule)]),
                .text(" "),
                .tag(.span, class: "count", text: count),
            ])
        let title = context.subheading(class: "finding-title", [.tag(.span, [HTMLAttribute(.id, titleID)], [.tag(.bdi, text: title)])])
        let texts = [(Word.what, what), (.why, why), (.fix, fix)].map { word, prose in
            HTMLNode.tag(
                .div, class: word.rawValue, [],
                [.tag(.dt, text: words.text(word)), .tag(.dd, [], ProseRenderer.blocks(prose, in: &context))])
        }
        let foot = foot(in: &context)
        return [
            .tag(
                .article, class: "finding \(severity.name)", [HTMLAttribute(.id, id), HTMLAttribute(.ariaLabelledBy, titleID)],
                [top, title, .tag(.dl, class: "finding-text", [], texts)] + foot)
        ]
    }

    private func foot(in context: inout HTMLContext) -> [HTMLNode] {
        var nodes: [HTMLNode] = []
        if !subjects.isEmpty {
            let summary = HTMLNode.tag(
                .summary, [], [.text(context.words.text(.who) + " "), .tag(.span, class: "count", text: shown(context.words))])
            let isPlain = subjects.allSatisfy(\.detail.isEmpty)
            let list = HTMLNode.tag(.ul, class: isPlain ? "names" : nil, [], subjects.map(Self.html))
            nodes.append(.tag(.details, class: "subjects", [], [summary, list]))
        }
        var links: [HTMLNode] = []
        if let annex { links.append(annex.html(context.words)) }
        if !sources.isEmpty {
            let signs = sources.map { context.footnote($0) }
            links.append(.tag(.span, class: "sources", [], [.text(context.words.text(.sources) + " ")] + signs))
        }
        if !links.isEmpty { nodes.append(.tag(.p, class: "finding-foot", [], links)) }
        return nodes
    }

    private static func markdown(_ subject: Subject) -> String {
        "- \(MarkdownEscaping.escape(subject.name))" + (subject.detail.isEmpty ? "" : ": \(MarkdownEscaping.escape(subject.detail))")
    }

    private static func html(_ subject: Subject) -> HTMLNode {
        let detail = subject.detail.isEmpty ? [] : [HTMLNode.text(" "), .tag(.span, class: "detail", text: subject.detail)]
        return .tag(.li, [], [.tag(.bdi, text: subject.name)] + detail)
    }

    private func shown(_ words: Words) -> String {
        words.text(.firstOf, ["shown": Figure.grouped(subjects.count), "total": Figure.grouped(subjectCount)])
    }
}
