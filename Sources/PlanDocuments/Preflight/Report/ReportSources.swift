import Preflight

/// The sources of the report: those that its text refers to, and those of the rules, which share a footnote when the page is the same.
struct ReportSources: Sendable {
    /// What the template may refer to as `[^id]`.
    let named: [Source]

    /// Reads a list of sources: `preflight/sources.txt`, or that of another document.
    init(_ store: TemplateStore, file: String = "preflight/sources.txt") throws(TemplateProblems) {
        named = try TermList(file, in: store).terms.map { id, text in
            let parts = text.split(separator: "|", maxSplits: 1).map { String($0.trimmingSpaces()) }
            return Source(id: id, title: parts.first ?? "", link: parts.count > 1 ? LinkTarget(parts[1]) : nil)
        }
    }

    /// The source of a rule.
    func source(of source: RuleText.Source) -> Source {
        let link = LinkTarget(source.url)
        if let link, let known = named.first(where: { $0.link == link }) { return known }
        let id = source.url.split(separator: "/").last.map { String($0.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }) } ?? ""
        return Source(id: id.isEmpty ? "page" : id, title: source.title, link: link)
    }
}
