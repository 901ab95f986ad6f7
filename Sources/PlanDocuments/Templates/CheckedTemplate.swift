private import Mustache

/// A template that passed the check and is ready to render.
struct CheckedTemplate: Sendable {
    private let library: MustacheLibrary
    private let name: String
    /// A text without tags, which is rendered as it stands.
    private let literal: String?

    /// Checks and parses the template `name` of the store. Throws all problems at once.
    init(
        _ name: String, in store: TemplateStore, language: TemplateLanguage, schema: TemplateSchema, components: [String] = [],
        sources: [String] = []
    ) throws(TemplateProblems) {
        try self.init(
            name, text: store.requiredText(named: name), in: store, language: language, schema: schema, components: components,
            sources: sources)
    }

    /// Checks and parses a text.
    init(
        _ name: String, text: String, in store: TemplateStore, language: TemplateLanguage, schema: TemplateSchema,
        components: [String] = [],
        sources: [String] = []
    ) throws(TemplateProblems) {
        var check = TemplateCheck(store: store, language: language, components: components, sources: sources)
        check.check(text, file: name, against: schema)
        guard check.problems.isEmpty else { throw TemplateProblems(problems: check.problems) }
        self.name = name
        var library = MustacheLibrary()
        if language == .plain, !TemplateScanner.mayHaveTags(text) {
            self.library = library
            literal = text
            return
        }
        var texts = [name: text]
        for partial in check.partials { texts[partial] = store.text(named: partial) }
        for (name, text) in texts {
            do { try library.register(language.pragma + text, named: name) } catch {
                throw TemplateProblems(
                    problems: [
                        TemplateProblem(file: name, line: 1, column: 1, message: "the template cannot be read: \(error)", suggestion: nil)
                    ])
            }
        }
        self.library = library
        literal = nil
    }

    /// The template with a view model's values.
    func render(_ model: some TemplateModel) -> String { literal ?? library.render(ModelContext(model), withTemplate: name) ?? "" }

    /// The template with values by name.
    func render(_ values: [String: TemplateValue]) -> String { literal ?? library.render(ModelContext(values), withTemplate: name) ?? "" }
}
