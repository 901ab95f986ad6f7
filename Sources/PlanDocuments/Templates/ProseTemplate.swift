/// A Markdown template without components: the text of a card, a note, a message.
struct ProseTemplate<Model: TemplateModel>: Sendable {
    private let template: CheckedTemplate

    /// Loads and checks a template of the store; `sources` are those that it may refer to as `[^id]`.
    init(_ name: String, in store: TemplateStore, sources: [Source] = []) throws(TemplateProblems) {
        template = try CheckedTemplate(name, in: store, language: .markdown, schema: Model.fields.schema, sources: sources.map(\.id))
    }

    /// Checks a text that stands elsewhere, such as in a rule; `name` is what problems call it.
    init(text: String, named name: String, in store: TemplateStore, sources: [Source] = []) throws(TemplateProblems) {
        template = try CheckedTemplate(
            name, text: text, in: store, language: .markdown, schema: Model.fields.schema, sources: sources.map(\.id))
    }

    /// The text with a view model's values.
    func prose(_ model: Model) -> Prose { Prose(rendered: template.render(model)) }
}
