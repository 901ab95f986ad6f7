/// Prose as HTML nodes, by walking the parsed Markdown.
///
/// Raw HTML becomes text (comments vanish), links that are neither `https:`, relative nor `#…` become their text, images their alternative
/// text. Headings get unique ids and never compete with the page's one `h1`.
enum ProseRenderer {
    /// The blocks of a prose.
    static func blocks(_ prose: Prose, in context: inout HTMLContext) -> [HTMLNode] {
        tree(prose, context).children.flatMap { block($0, &context) }
    }

    /// The content of a prose without its paragraphs, for places where only a line fits.
    static func line(_ prose: Prose, in context: inout HTMLContext) -> [HTMLNode] {
        let blocks = tree(prose, context).children
        if blocks.count == 1, let only = blocks.first, only.kind == "paragraph" || only.kind == "heading" { return inline(only, &context) }
        return blocks.flatMap { block($0, &context) }
    }

    private static func tree(_ prose: Prose, _ context: HTMLContext) -> MarkdownTree {
        var markdown = prose.markdown
        for source in context.footnotes.referred(in: markdown) { markdown += "\n\n[^\(source.id)]: #\(footnotePrefix)\(source.id)" }
        return MarkdownTree(parsing: markdown)
    }

    private static let footnotePrefix = "footnote:"

    private static func block(_ node: MarkdownTree, _ context: inout HTMLContext) -> [HTMLNode] {
        switch node.kind {
        case "paragraph": return [.tag(.p, [], inline(node, &context))]
        case "heading": return [context.heading(level: node.level, inline(node, &context))]
        case "block_quote": return [.tag(.blockquote, [], blocks(node.children, &context))]
        case "list":
            let start = node.listStart.flatMap { $0 == 1 ? nil : [HTMLAttribute(.start, String($0))] } ?? []
            return [.tag(node.listStart == nil ? .ul : .ol, start, node.children.map { item($0, tight: node.isTight, &context) })]
        case "code_block": return [.tag(.pre, [HTMLAttribute(.tabindex, "0")], [.tag(.code, text: node.literal)])]
        case "thematic_break": return [.tag(.hr)]
        case "html_block": return node.literal.hasPrefix("<!--") ? [] : [.tag(.p, text: node.literal.trimmingLineEnd())]
        case "table": return [table(node, &context)]
        default: return blocks(node.children, &context)
        }
    }

    private static func blocks(_ nodes: [MarkdownTree], _ context: inout HTMLContext) -> [HTMLNode] {
        nodes.flatMap { block($0, &context) }
    }

    private static func item(_ node: MarkdownTree, tight: Bool, _ context: inout HTMLContext) -> HTMLNode {
        .tag(.li, [], node.children.flatMap { tight && $0.kind == "paragraph" ? inline($0, &context) : block($0, &context) })
    }

    private static func table(_ node: MarkdownTree, _ context: inout HTMLContext) -> HTMLNode {
        var rows: [HTMLNode] = []
        for row in node.children {
            let isHeader = row.kind == "table_header"
            var cells: [HTMLNode] = []
            for (index, cell) in row.children.enumerated() {
                let isRight = index < node.alignments.count && node.alignments[index] == UInt8(ascii: "r")
                let scope = isHeader ? [HTMLAttribute(.scope, "col")] : []
                cells.append(.tag(isHeader ? .th : .td, class: isRight ? "number" : nil, scope, inline(cell, &context)))
            }
            rows.append(.tag(.tr, [], cells))
        }
        let head = rows.first.map { [HTMLNode.tag(.thead, [], [$0])] } ?? []
        let body = rows.count > 1 ? [HTMLNode.tag(.tbody, [], Array(rows.dropFirst()))] : []
        return .tag(.div, class: "scroll", [HTMLAttribute(.tabindex, "0")], [.tag(.table, [], head + body)])
    }

    private static func inline(_ node: MarkdownTree, _ context: inout HTMLContext) -> [HTMLNode] {
        node.children.flatMap { span($0, &context) }
    }

    private static func span(_ node: MarkdownTree, _ context: inout HTMLContext) -> [HTMLNode] {
        switch node.kind {
        case "text": return [.text(node.literal)]
        case "softbreak": return [.text("\n")]
        case "linebreak": return [.tag(.br)]
        case "code": return [.tag(.code, text: node.literal)]
        case "html_inline": return node.literal.hasPrefix("<!--") ? [] : [.text(node.literal)]
        case "emph": return [.tag(.em, [], inline(node, &context))]
        case "strong": return [.tag(.strong, [], inline(node, &context))]
        case "link": return link(node, &context)
        default: return inline(node, &context)
        }
    }

    private static func link(_ node: MarkdownTree, _ context: inout HTMLContext) -> [HTMLNode] {
        if node.url.hasPrefix("#" + footnotePrefix),
            let source = context.footnotes.source(named: String(node.url.dropFirst(footnotePrefix.count + 1)))
        {
            return [context.footnote(source)]
        }
        guard let target = LinkTarget(node.url) else { return inline(node, &context) }
        return [.tag(.a, [HTMLAttribute(href: target)], inline(node, &context))]
    }
}
