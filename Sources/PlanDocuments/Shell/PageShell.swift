import ExportReading

/// What makes a document a page: skeleton, style sheet, script and words. Loaded and checked once, used for every document.
public struct PageShell: Sendable {
    let words: Words
    private let skeleton: CheckedTemplate
    private let style: String
    private let script: String
    /// What the script needs more where there is an explorer.
    private let explorer: String

    /// Loads the shell's templates. Throws ``TemplateProblems``.
    public init(_ store: TemplateStore) throws(TemplateProblems) {
        words = try Words(store)
        skeleton = try CheckedTemplate(
            "shell/page.html", in: store, language: .html, schema: PageValues.fields.schema, components: PageSlot.allCases.map(\.rawValue))
        try Self.checkSlots(store)
        style = try Self.raw("shell/style.css", ending: "</style", store)
        script = try Self.raw("shell/page.js", ending: "</script", store)
        var explorer = ""
        for part in Self.explorerParts { explorer += try Self.raw("shell/explorer/\(part).js", ending: "</script", store) }
        self.explorer = explorer
    }

    /// A document as one self-contained HTML page: no request leaves it, no other script or style runs in it. `addition` is what this page has
    /// besides the shell's.
    func page(_ document: Document, addition: PageAddition = PageAddition()) -> [UInt8] {
        let parts = PageParts(document, words: words)
        let hasExplorer = !parts.explored.isEmpty
        let script = script + (hasExplorer ? explorer : "") + addition.script
        let style = style + addition.style + PrintFooter.style(words.text(.confidential, ["tenant": document.frame.tenant, "date": document.frame.date]))
        var writer = HTMLWriter()
        let text = skeleton.render(PageValues(language: words.text(.language)))
        var page: [UInt8] = []
        for piece in ComponentMarker.split(text) {
            switch piece {
            case .text(let text): page += Array((text + "\n").utf8)
            case .component(let name):
                switch PageSlot(rawValue: name) {
                case .style: page += Array("<style>\(style)</style>\n".utf8)
                case .script:
                    page += addition.data.flatMap(\.element)
                    if hasExplorer { page += ExplorerData.elements(parts.explored) }
                    page += script.isEmpty ? [] : Array("<script>\(script)</script>\n".utf8)
                case .policy: writer.write(ContentPolicy.meta(style: style, script: script))
                case .some(let slot): writer.write(parts.nodes(for: slot))
                case nil: continue
                }
                page += writer.takeBytes()
            }
        }
        return page
    }

    /// In an order in which each part finds what it needs.
    private static let explorerParts = ["columns", "reading", "selection", "address", "download", "window", "details", "start"]

    private static func checkSlots(_ store: TemplateStore) throws(TemplateProblems) {
        let name = "shell/page.html"
        let tags = TemplateScanner.tags(in: try store.requiredText(named: name), .html)
        let placed = tags.filter { $0.kind == .component }.map(\.name)
        let missing = PageSlot.required.map(\.rawValue).filter { !placed.contains($0) }
        guard !missing.isEmpty else { return }
        throw TemplateProblems(
            problems: missing.map {
                TemplateProblem(file: name, line: 1, column: 1, message: "the component \"\($0)\" must be placed", suggestion: nil)
            })
    }

    /// Style and script go into the page as they are, so they must not end their element.
    static func raw(_ name: String, ending: StaticString, _ store: TemplateStore) throws(TemplateProblems) -> String {
        var text = try store.requiredText(named: name)
        let isClean = text.withUTF8 { bytes in
            !UnsafeRawBufferPointer(bytes).containsIgnoringASCIICase(ending) && !UnsafeRawBufferPointer(bytes).containsIgnoringASCIICase("<!--")
        }
        if isClean { return text }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for forbidden in ["\(ending)", "<!--"] where line.lowercased().contains(forbidden) {
                let message = "\"\(forbidden)\" cannot stand in a file that becomes part of a page"
                throw TemplateProblems(problems: [
                    TemplateProblem(file: name, line: index + 1, column: 1, message: message, suggestion: nil)
                ])
            }
        }
        return text
    }
}
