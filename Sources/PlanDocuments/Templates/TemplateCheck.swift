import TenantImport

/// Checks every tag of a template against the names that its view model declares, also where rendering would not come by.
///
/// The engine renders unknown names and partials as nothing; this is what makes it strict. All problems are found, not only the first.
struct TemplateCheck {
    let store: TemplateStore
    let language: TemplateLanguage
    let components: [String]
    let sources: [String]
    private(set) var problems: [TemplateProblem] = []
    /// The partials that the template uses, directly or not.
    private(set) var partials: Set<String> = []

    init(store: TemplateStore, language: TemplateLanguage, components: [String] = [], sources: [String] = []) {
        self.store = store
        self.language = language
        self.components = components
        self.sources = sources
    }

    /// What a name is looked up in.
    private enum Scope {
        case names(TemplateSchema)
        /// An item that is a text: `{{.}}`.
        case text
        /// Inside a section whose name is wrong; nothing more is said about it.
        case unknown
    }

    /// Checks a template's text.
    mutating func check(_ text: String, file: String, against schema: TemplateSchema) {
        check(text, file: file, [.names(schema)], including: [file])
    }

    private mutating func check(_ text: String, file: String, _ outer: [Scope], including: [String]) {
        var scopes = outer
        var open: [(tag: TemplateTag, pushed: Bool)] = []
        for tag in TemplateScanner.tags(in: text, language) {
            switch tag.kind {
            case .value, .address: checkValue(tag, file, scopes)
            case .section, .inverted:
                let scope = checkSection(tag, file, scopes)
                let inner = tag.kind == .section ? scope : nil
                if let inner { scopes.append(inner) }
                open.append((tag, inner != nil))
            case .end:
                guard let last = open.popLast() else {
                    report(tag, file, "\"\(tag.name)\" is closed but was never opened")
                    continue
                }
                if last.pushed { scopes.removeLast() }
                if last.tag.name != tag.name {
                    report(tag, file, "\"\(tag.name)\" is closed where \"\(last.tag.name)\" is open", suggestion: last.tag.name)
                }
            case .partial: checkPartial(tag, file, scopes, including)
            case .component: checkName(tag, file, "component", components)
            case .footnote: checkName(tag, file, "source", sources)
            case .forbidden(let reason): report(tag, file, reason)
            }
        }
        for (tag, _) in open { report(tag, file, "\"\(tag.name)\" is opened and never closed") }
    }

    private mutating func checkValue(_ tag: TemplateTag, _ file: String, _ scopes: [Scope]) {
        guard tag.name != "." else {
            switch scopes.last {
            case .text, .unknown: return
            default: return report(tag, file, "\".\" is only known inside a list of texts")
            }
        }
        guard let kind = lookUp(tag, file, scopes) else { return }
        switch kind {
        case .link: return
        case _ where tag.kind == .address: report(tag, file, "\"\(tag.name)\" is not an address; only links may stand inside ](…)")
        case .text, .optionalText, .figure: return
        case .flag: report(tag, file, "\"\(tag.name)\" is yes or no; write {{#\(tag.name)}}…{{/\(tag.name)}}")
        case .texts, .list, .group: report(tag, file, "\"\(tag.name)\" has items; write {{#\(tag.name)}}…{{/\(tag.name)}}")
        }
    }

    /// The scope that the section opens; nil when it opens none.
    private mutating func checkSection(_ tag: TemplateTag, _ file: String, _ scopes: [Scope]) -> Scope? {
        guard let kind = lookUp(tag, file, scopes) else { return .unknown }
        switch kind {
        case .flag: return nil
        case .optionalText, .texts: return .text
        case .list(let schema), .group(let schema): return .names(schema)
        case .figure: report(tag, file, "\"\(tag.name)\" is a number; ask for \(tag.name).known, .unknown, .any, .none, .one or .many")
        case .text, .link: report(tag, file, "\"\(tag.name)\" is always there; write {{\(tag.name)}}")
        }
        return .unknown
    }

    private mutating func lookUp(_ tag: TemplateTag, _ file: String, _ scopes: [Scope]) -> TemplateSchema.Kind? {
        let path = tag.name.split(separator: ".", omittingEmptySubsequences: false)
        var known: [String] = []
        var isUnsure = false
        for scope in scopes.reversed() {
            switch scope {
            case .names(let schema):
                if let first = path.first, schema.kinds[String(first)] != nil, let kind = schema.kind(of: path) { return kind }
                known += schema.allNames
            case .unknown: isUnsure = true
            case .text: continue
            }
        }
        guard !isUnsure else { return nil }
        let inner = known.filter { $0.hasSuffix("." + tag.name) }.min()
        report(tag, file, "unknown name \"\(tag.name)\"", suggestion: inner ?? NearestName.find(tag.name, among: known))
        return nil
    }

    private mutating func checkPartial(_ tag: TemplateTag, _ file: String, _ scopes: [Scope], _ including: [String]) {
        guard let text = store.text(named: tag.name) else { return checkName(tag, file, "partial", store.names) }
        guard !including.contains(tag.name) else { return report(tag, file, "\"\(tag.name)\" includes itself") }
        partials.insert(tag.name)
        check(text, file: tag.name, scopes, including: including + [tag.name])
    }

    private mutating func checkName(_ tag: TemplateTag, _ file: String, _ what: String, _ known: [String]) {
        guard !known.contains(tag.name) else { return }
        report(tag, file, "unknown \(what) \"\(tag.name)\"", suggestion: NearestName.find(tag.name, among: known))
    }

    private mutating func report(_ tag: TemplateTag, _ file: String, _ message: String, suggestion: String? = nil) {
        problems.append(TemplateProblem(file: file, line: tag.line, column: tag.column, message: message, suggestion: suggestion))
    }
}
