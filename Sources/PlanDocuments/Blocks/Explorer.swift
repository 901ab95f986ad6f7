/// Users and devices to search and filter. The page's script makes it from data in the page; without script, on paper and in Markdown the note
/// and the files beside the document stand for it.
struct Explorer: Component {
    let tables: [ExplorerTable]
    /// What is in it, and what is not.
    let note: String
    /// The files that hold the same rows.
    let files: [FileLink]

    func markdown(in context: inout MarkdownContext) -> String {
        let words = context.words
        let lines = [note, words.text(.explorerInPage)].map(MarkdownEscaping.escape)
        return lines.joined(separator: " ") + (files.isEmpty ? "" : "\n\n" + files.map { "- " + $0.markdown(words) }.joined(separator: "\n"))
    }

    func html(in context: inout HTMLContext) -> [HTMLNode] {
        let words = context.words
        context.embed(tables)
        let links = files.flatMap { [HTMLNode.text(" "), $0.html(words)] }
        let off = HTMLNode.tag(.p, class: "explorer-off", [], [.text(words.text(.explorerInPage))] + links)
        let attributes: [HTMLAttribute] = [
            HTMLAttribute(.id, context.id("explorer")), HTMLAttribute(.dataTables, words.text(.tables)), HTMLAttribute(.dataSearch, words.text(.search)),
            HTMLAttribute(.dataAll, words.text(.all)), HTMLAttribute(.dataClear, words.text(.clear)),
            HTMLAttribute(.dataDownload, words.text(.download)), HTMLAttribute(.dataClose, words.text(.close)),
            HTMLAttribute(.dataExplore, words.text(.explore)), HTMLAttribute(.dataShown, words.text(.shown)),
            HTMLAttribute(.dataSortable, words.text(.sortable)),
        ]
        return [.tag(.p, text: note), .tag(.div, class: "explorer", attributes, [off])]
    }
}
