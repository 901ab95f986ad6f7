private import CEmbedded
import TenantImport

/// The templates of the program, with single ones replaced by the customer's.
public struct TemplateStore: Sendable {
    private var texts: [String: String]

    /// Takes the embedded templates and replaces those named in `overrides` (names as in the templates folder: `shell/style.css`).
    ///
    /// Throws ``TemplateProblems`` when a name is none of ``editable`` nor a translation of one: a misspelled file would otherwise change nothing, silently.
    public init(overrides: [String: String] = [:]) throws(TemplateProblems) {
        texts = Self.embedded
        let unknown = overrides.keys.filter { !Self.isTemplate($0) }.sorted()
        guard unknown.isEmpty else {
            throw TemplateProblems(
                problems: unknown.map {
                    TemplateProblem(
                        file: $0, line: 1, column: 1, message: "no template has this name",
                        suggestion: NearestName.find($0, among: Self.editable))
                })
        }
        for (name, text) in overrides { texts[name] = Self.normalized(text) }
    }

    /// The templates that a customer can replace: all that documents and messages are made of.
    public static let editable: [String] = embedded.keys
        .filter { name in !["init/", "sample/", "schema/"].contains { name.hasPrefix($0) } }.sorted()

    /// Whether a template has this name, or a translation of one.
    public static func isTemplate(_ name: String) -> Bool { editableNames.contains(MessageFolder.original(of: name) ?? name) }

    private static let editableNames = Set(editable)

    /// Checks every template, also those that no run comes by. Throws all mistakes at once.
    public func checkAll() throws(TemplateProblems) {
        let problems = TemplateReview.problems(in: self)
        guard problems.isEmpty else { throw TemplateProblems(problems: problems) }
    }

    /// Only the given templates, for tests.
    init(only texts: [String: String]) { self.texts = texts.mapValues(Self.normalized) }

    /// The embedded templates and more, for documents that bring their own.
    func adding(_ more: [String: String]) -> TemplateStore {
        var store = self
        for (name, text) in more { store.texts[name] = Self.normalized(text) }
        return store
    }

    /// The names of all templates, in order.
    public var names: [String] { texts.keys.sorted() }

    /// A template's text, line ends as LF.
    public func text(named name: String) -> String? { texts[name] }

    /// A template's text; a missing one is a problem like any other.
    func requiredText(named name: String) throws(TemplateProblems) -> String {
        if let text = texts[name] { return text }
        let suggestion = NearestName.find(name, among: texts.keys)
        throw TemplateProblems(
            problems: [TemplateProblem(file: name, line: 1, column: 1, message: "no template has this name", suggestion: suggestion)])
    }

    private static func normalized(_ text: String) -> String {
        var text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
        return text
    }

    /// The bytes live as long as the program; they are copied into strings once.
    private static let embedded: [String: String] = {
        let folder = "Templates/"
        var texts: [String: String] = [:]
        for index in 0..<coexist_embedded_count() {
            let file = coexist_embedded_at(index)
            let name = String(cString: file.name)
            guard name.hasPrefix(folder) else { continue }
            let text = String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
            texts[String(name.dropFirst(folder.count))] = text
        }
        return texts
    }()
}
