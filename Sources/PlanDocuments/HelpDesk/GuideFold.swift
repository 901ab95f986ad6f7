/// A runbook or known issue inside a page, behind a line with its title. Its links lead to other parts of the page.
struct GuideFold: Component {
    let guide: Guide

    init(_ guide: Guide) { self.guide = guide }

    private var facts: String { guide.document.frame.facts.dropFirst(0).map { "\($0.label): \($0.text)" }.joined(separator: " · ") }

    func markdown(in context: inout MarkdownContext) -> String {
        "- [\(guide.id)](\(guide.path)): " + context.line(guide.title)
    }

    func html(in context: inout HTMLContext) -> [HTMLNode] {
        let id = context.id(guide.anchor)
        var nodes: [HTMLNode] = [
            .tag(.summary, [], [.tag(.code, text: guide.id), .text(" ")] + ProseRenderer.line(guide.title, in: &context))
        ]
        if guide.id.hasPrefix("KI") { nodes.append(.tag(.p, class: "guide-facts", text: facts)) }
        for block in guide.document.blocks {
            if case .prose(let prose) = block { nodes += ProseRenderer.blocks(inPage(prose), in: &context) }
        }
        return [.tag(.details, class: "folded guide", [HTMLAttribute(.id, id)], nodes)]
    }

    /// Headings two levels down, and links to files as links to their part of the page.
    private func inPage(_ prose: Prose) -> Prose {
        let lines = prose.markdown.split(separator: "\n", omittingEmptySubsequences: false).map { $0.hasPrefix("## ") ? "##" + $0 : $0 }
        var text = lines.joined(separator: "\n")
        for folder in ["../runbooks/", "../known-issues/", ""] {
            for kind in ["RB", "KI"] {
                for number in 1...99 {
                    let name = "\(kind)-\(number < 10 ? "0" : "")\(number)"
                    let link = "](\(folder)\(name).md)"
                    if text.contains(link) { text = text.replacing(link, with: "](#\(name.lowercased()))") }
                }
            }
        }
        return Prose(rendered: text)
    }
}
