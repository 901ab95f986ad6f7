private import CCMarkGFM

/// One node of parsed Markdown, copied out of cmark-gfm so that no pointer leaves this file.
struct MarkdownTree: Sendable {
    /// cmark's name of the node: `paragraph`, `heading`, `text`, `table_cell`…
    var kind: String
    var literal = ""
    var url = ""
    /// Level of a heading.
    var level = 0
    /// First number of an ordered list, nil for bullets.
    var listStart: Int?
    var isTight = false
    var alignments: [UInt8] = []
    var children: [MarkdownTree] = []

    /// Parses CommonMark with tables; no strikethrough, no autolinks, no footnotes, no task lists.
    init(parsing markdown: String) {
        _ = Self.extensionsAreRegistered
        self.init(kind: "document")
        // Owned here: the parser and the document are freed before this returns, and every text is copied.
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8) else { return }
        defer { cmark_parser_free(parser) }
        if let table = cmark_find_syntax_extension("table") { cmark_parser_attach_syntax_extension(parser, table) }
        var markdown = markdown
        markdown.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        }
        guard let document = cmark_parser_finish(parser) else { return }
        defer { cmark_node_free(document) }
        children = Self.children(of: document)
    }

    private init(kind: String) { self.kind = kind }

    private init(_ node: OpaquePointer) {
        kind = cmark_node_get_type_string(node).map { String(cString: $0) } ?? ""
        switch kind {
        case "text", "code", "code_block", "html_inline", "html_block": literal = Self.string(cmark_node_get_literal(node))
        case "link", "image": url = Self.string(cmark_node_get_url(node))
        case "heading": level = Int(cmark_node_get_heading_level(node))
        case "list":
            isTight = cmark_node_get_list_tight(node) != 0
            if cmark_node_get_list_type(node) == CMARK_ORDERED_LIST { listStart = Int(cmark_node_get_list_start(node)) }
        case "table":
            let count = Int(cmark_gfm_extensions_get_table_columns(node))
            if let bytes = cmark_gfm_extensions_get_table_alignments(node) {
                alignments = Array(UnsafeBufferPointer(start: bytes, count: count))
            }
        default: break
        }
        children = Self.children(of: node)
    }

    private static func children(of node: OpaquePointer) -> [MarkdownTree] {
        var children: [MarkdownTree] = []
        var next = cmark_node_first_child(node)
        while let child = next {
            children.append(MarkdownTree(child))
            next = cmark_node_next(child)
        }
        return children
    }

    private static func string(_ bytes: UnsafePointer<CChar>?) -> String { bytes.map { String(cString: $0) } ?? "" }

    /// cmark registers its extensions in a global list without a lock; once is enough.
    private static let extensionsAreRegistered: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()
}
