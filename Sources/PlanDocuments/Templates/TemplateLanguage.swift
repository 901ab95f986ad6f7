private import Mustache

/// What a template's text is, and so how data is escaped in it.
enum TemplateLanguage: String, Sendable {
    case markdown = "COEXIST-MARKDOWN"
    case html = "HTML"
    case plain = "TEXT"

    /// The line that tells the engine; every template and every partial begins with it, since the engine forgets it at a partial.
    var pragma: String {
        _ = Self.markdownIsRegistered
        return "{{% CONTENT_TYPE: \(rawValue)}}\n"
    }

    private static let markdownIsRegistered: Bool = {
        MustacheContentTypes.register(MarkdownContentType(), named: TemplateLanguage.markdown.rawValue)
        return true
    }()
}
