/// The first page of a plan: every document that was written, decision first, then the files that people act on.
struct IndexReport {
    let values: RolloutValues
    let store: TemplateStore
    /// The files that were written.
    let paths: Set<String>

    enum Slot: String, ComponentSlot {
        case documents, files
    }

    /// The document. `isPage`: whether its links lead to pages, else to Markdown.
    func document(isPage: Bool) throws(TemplateProblems) -> Document {
        let texts = try Texts(store)
        return texts.template.document(RolloutModel(values: values), frame: values.frame()) { slot in
            switch slot {
            case .documents: [DocumentList(items: texts.documents.terms.compactMap { item($0.term, $0.text, isPage: isPage) })]
            case .files: [FileList(files: texts.files.terms.filter { paths.contains($0.term) })]
            }
        }
    }

    /// What the index is made of.
    struct Texts {
        let template: DocumentTemplate<RolloutModel, Slot>
        let documents: TermList
        let files: TermList

        /// Reads and checks them.
        init(_ store: TemplateStore) throws(TemplateProblems) {
            template = try DocumentTemplate("index/index.md", in: store)
            documents = try TermList("index/documents.txt", in: store)
            files = try TermList("index/files.txt", in: store)
        }
    }

    /// Nil for a document that was not written.
    private func item(_ name: String, _ text: String, isPage: Bool) -> DocumentList.Item? {
        let order = isPage ? [".html", ".md"] : [".md", ".html"]
        let links = order.map { name + $0 }.filter(paths.contains).compactMap { FileLink($0) }
        guard !links.isEmpty else { return nil }
        let parts = text.split(separator: "|", maxSplits: 2).map { String($0.trimmingSpaces()) }
        return DocumentList.Item(
            title: parts.first ?? name, audience: parts.count > 1 ? parts[1] : "", text: parts.count > 2 ? parts[2] : "", links: links)
    }
}
