/// Files beside the document, each with what is in it.
struct FileList: Component {
    let files: [(term: String, text: String)]

    func markdown(in context: inout MarkdownContext) -> String {
        files.map { file, text in
            let name = LinkTarget(file: file).map { "[\(MarkdownEscaping.escape(file))](\($0.address))" } ?? MarkdownEscaping.escape(file)
            return "- \(name): \(MarkdownEscaping.escape(text))"
        }.joined(separator: "\n")
    }

    func html(in context: inout HTMLContext) -> [HTMLNode] {
        let rows = files.map { file, text in
            let name = LinkTarget(file: file).map { HTMLNode.tag(.a, class: "file", [HTMLAttribute(href: $0)], text: file) } ?? .text(file)
            return HTMLNode.tag(.div, [], [.tag(.dt, [], [name]), .tag(.dd, text: text)])
        }
        return [.tag(.dl, class: "definitions", [], rows)]
    }
}
