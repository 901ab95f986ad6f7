import ExportReading

/// What makes a document a page: skeleton, style sheet, script and words. Loaded and checked once, used for every document.
public struct PageShell: Sendable {
    let words: Words
    private let branding: Branding
    private let figures: FigureStyle
    private let skeleton: CheckedTemplate
    private let style: String
    private let script: String
    /// What the script needs more where there is an explorer.
    private let explorer: String

    /// Loads the shell's templates. Throws ``TemplateProblems``.
    public init(_ store: TemplateStore) throws(TemplateProblems) { try self.init(store, branding: Branding()) }

    /// The same with a customer's name and looks.
    init(_ store: TemplateStore, branding: Branding) throws(TemplateProblems) {
        self.branding = branding
        words = try Words(store)
        skeleton = try CheckedTemplate(
            "shell/page.html", in: store, language: .html, schema: PageValues.fields.schema, components: PageSlot.allCases.map(\.rawValue))
        try Self.checkSlots(store)
        let brand = try Self.raw("shell/brand.css", ending: "</style", store)
        let isBranded = branding.hasHead || branding.footer != nil
        style = try Self.raw("shell/style.css", ending: "</style", store) + (isBranded ? brand : "") + branding.style
        script = try Self.raw("shell/page.js", ending: "</script", store)
        var explorer = ""
        for part in Self.explorerParts { explorer += try Self.raw("shell/explorer/\(part).js", ending: "</script", store) }
        self.explorer = explorer
        figures = try FigureStyle(store)
    }

    /// A document as one self-contained HTML page: no request leaves it, no other script or style runs in it. `addition` is what this page has
    /// besides the shell's.
    func page(_ document: Document, addition: PageAddition = PageAddition()) -> [UInt8] {
        let parts = PageParts(document, words: words, branding: branding)
        let hasExplorer = !parts.explored.isEmpty
        let script = script + (hasExplorer ? explorer : "") + addition.script
        let style = style + addition.style + PrintFooter.style(branding.footLines(document.frame, words).joined(separator: " · "))
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

    /// A document as one Markdown file, without figures.
    func markdown(_ document: Document) -> [UInt8] { document.markdown(words: words, branding: branding) }

    /// A document in the kinds that are wanted: a page, and Markdown with its figures.
    func files(
        _ name: String, _ page: Document, markdown: Document? = nil, addition: PageAddition = PageAddition(), kinds: Set<PreflightFiles.Kind>
    ) -> [OutputFile] {
        var files = kinds.contains(.html) ? [OutputFile("\(name).html", bytes: self.page(page, addition: addition))] : []
        guard kinds.contains(.md) else { return files }
        let written = (markdown ?? page).markdown(words: words, branding: branding, figures: FigureFolder(document: name, style: figures))
        files.append(OutputFile("\(name).md", bytes: written.text))
        return files + written.figures
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
