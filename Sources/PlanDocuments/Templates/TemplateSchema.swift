/// The names that a view model gives to its template, and what each is.
struct TemplateSchema: Sendable {
    /// What a name stands for, and so how a template may use it.
    indirect enum Kind: Sendable {
        /// `{{name}}`
        case text
        /// `{{name}}`, and `{{#name}}…{{/name}}` when there is one.
        case optionalText
        /// `{{name}}`, `{{#name.known}}`, `{{#name.unknown}}{{name.reason}}{{/name.unknown}}`, `{{#name.one}}`…
        case figure
        /// `{{#name}}…{{/name}}`
        case flag
        /// `[words]({{name}})`, and `{{name}}`
        case link
        /// `{{#name}}{{.}}{{/name}}`
        case texts
        /// `{{#name}}…{{/name}}`, once per item, with the item's names inside.
        case list(TemplateSchema)
        /// `{{#name}}…{{/name}}` when there is one, with its names inside; also `{{name.inner}}`.
        case group(TemplateSchema)
    }

    private(set) var kinds: [String: Kind]

    /// A schema from names and kinds.
    init(_ kinds: [String: Kind]) { self.kinds = kinds }

    /// What a name or a dotted path stands for.
    func kind(of path: some Sequence<Substring>) -> Kind? {
        var schema = self
        var found: Kind?
        for part in path {
            if case .figure? = found {
                found = FigureValue.kinds[String(part)]
                schema = TemplateSchema([:])
                continue
            }
            if found != nil { guard case .group? = found else { return nil } }
            found = schema.kinds[String(part)]
            if case .group(let inner)? = found { schema = inner }
            if found == nil { return nil }
        }
        return found
    }

    /// All names and dotted names, for suggestions.
    var allNames: [String] {
        kinds.flatMap { name, kind -> [String] in
            switch kind {
            case .figure: [name] + FigureValue.kinds.keys.map { "\(name).\($0)" }
            case .group(let inner): [name] + inner.allNames.map { "\(name).\($0)" }
            default: [name]
            }
        }
    }
}
