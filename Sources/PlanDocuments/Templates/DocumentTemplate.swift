/// The names of the components that a document's template may place: an enum with a case for each.
protocol ComponentSlot: RawRepresentable<String>, CaseIterable, Sendable {}

/// A document's template: Markdown with a title in its first line and components by name.
struct DocumentTemplate<Model: TemplateModel, Slot: ComponentSlot>: Sendable {
    private let template: CheckedTemplate
    private let sources: [Source]

    /// Loads and checks a template of the store; `sources` are those that it may refer to as `[^id]`.
    init(_ name: String, in store: TemplateStore, sources: [Source] = []) throws(TemplateProblems) {
        template = try CheckedTemplate(
            name, in: store, language: .markdown, schema: Model.fields.schema, components: Slot.allCases.map(\.rawValue),
            sources: sources.map(\.id))
        self.sources = sources
        guard try store.requiredText(named: name).hasPrefix("# ") else {
            throw TemplateProblems(
                problems: [
                    TemplateProblem(file: name, line: 1, column: 1, message: "the first line must be the title: # Title", suggestion: nil)
                ])
        }
    }

    /// The document with a view model's values; `components` gives what stands in each place, one or several or none.
    func document(_ model: Model, frame: DocumentFrame, components: (Slot) -> [any Component]) -> Document {
        let text = template.render(model)
        let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        let title = Prose(rendered: String((lines.first ?? "").drop { $0 == "#" }.trimmingSpaces()))
        let blocks = ComponentMarker.split(lines.count > 1 ? String(lines[1]) : "").flatMap { piece -> [Block] in
            switch piece {
            case .text(let text): [.prose(Prose(rendered: text))]
            case .component(let name): Slot(rawValue: name).map { slot in components(slot).map { .component($0, place: name) } } ?? []
            }
        }
        return Document(title: title, frame: frame, blocks: blocks, sources: sources)
    }
}
