/// A link to a file that was written beside the document, with how many rows it has.
struct FileLink: Sendable, Equatable {
    let file: String
    let target: LinkTarget

    /// A file by its path beside the document; nothing when the path leads elsewhere.
    init?(_ file: String) {
        guard let target = LinkTarget(file: file) else { return nil }
        self.file = file
        self.target = target
    }

    /// Words with the link.
    func markdown(_ words: Words) -> String { "[\(MarkdownEscaping.escape(words.text(.allRows, ["file": file])))](\(target.address))" }

    /// Words with the link.
    func html(_ words: Words) -> HTMLNode {
        .tag(.a, class: "file", [HTMLAttribute(href: target)], text: words.text(.allRows, ["file": file]))
    }
}
