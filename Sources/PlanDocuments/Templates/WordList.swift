import TenantImport

/// The keys of a file of fixed words: an enum with a case for each.
protocol WordKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
    /// The template's name.
    static var file: String { get }
    /// The texts that the words may contain.
    var parameters: [String] { get }
    /// Those of them that may be missing, about which the words may ask: `{{#name}}{{.}}{{/name}}{{^name}}the policy{{/name}}`.
    var optionals: [String] { get }
    /// Whether the words may contain a number, `{{count}}`, and ask about it: `{{#count.one}}…{{/count.one}}`.
    var hasCount: Bool { get }
}

extension WordKey {
    var optionals: [String] { [] }
    var hasCount: Bool { false }
}

/// Fixed words of documents from a template: a line per key, `key: words`, with values in double braces.
struct WordList<Key: WordKey>: Sendable {
    private let templates: [Key: CheckedTemplate]

    /// Reads and checks the words; every key must be there, no other may. `file`: a translation of them, instead of the words that ship.
    init(_ store: TemplateStore, file: String = Key.file) throws(TemplateProblems) {
        var templates: [Key: CheckedTemplate] = [:]
        var problems: [TemplateProblem] = []
        func report(_ line: Int, _ column: Int, _ message: String, _ suggestion: String? = nil) {
            problems.append(TemplateProblem(file: file, line: line, column: column, message: message, suggestion: suggestion))
        }
        let lines = try store.requiredText(named: file).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.trimmingSpaces().isEmpty && !line.hasPrefix("#") {
            let number = index + 1
            guard let colon = line.firstIndex(of: ":") else {
                report(number, 1, "a line is \"key: words\"")
                continue
            }
            let name = String(line[..<colon])
            guard let key = Key(rawValue: name) else {
                report(number, 1, "unknown key \"\(name)\"", NearestName.find(name, among: Key.allCases.map(\.rawValue)))
                continue
            }
            guard templates[key] == nil else {
                report(number, 1, "the key \"\(name)\" stands here a second time")
                continue
            }
            let text = line[line.index(after: colon)...]
            do throws(TemplateProblems) {
                templates[key] = try CheckedTemplate(
                    file, text: String(text.trimmingSpaces()), in: store, language: .plain, schema: Self.schema(of: key))
            } catch {
                let offset = line.distance(from: line.startIndex, to: text.firstIndex { $0 != " " } ?? text.endIndex)
                for problem in error.problems { report(number, offset + problem.column, problem.message, problem.suggestion) }
            }
        }
        if problems.isEmpty {
            for key in Key.allCases where templates[key] == nil { report(lines.count, 1, "the key \"\(key.rawValue)\" is missing") }
        }
        guard problems.isEmpty else { throw TemplateProblems(problems: problems) }
        self.templates = templates
    }

    /// The words of a key, with values; one that may be missing is missing when it is empty.
    func text(_ key: Key, _ values: [String: String] = [:]) -> String {
        let optionals = key.optionals
        var all = values.mapValues { TemplateValue.text($0) }
        for name in optionals where values[name, default: ""].isEmpty { all[name] = .absent }
        return templates[key]?.render(all) ?? ""
    }

    /// The words of a key that has a number, with the number and other values.
    func text(_ key: Key, count: Figure, _ values: [String: String] = [:]) -> String {
        var all = values.mapValues { TemplateValue.text($0) }
        all["count"] = .figure(count)
        return templates[key]?.render(all) ?? ""
    }

    private static func schema(of key: Key) -> TemplateSchema {
        var kinds: [String: TemplateSchema.Kind] = Dictionary(uniqueKeysWithValues: key.parameters.map { ($0, .text) })
        for name in key.optionals { kinds[name] = .optionalText }
        if key.hasCount { kinds["count"] = .figure }
        return TemplateSchema(kinds)
    }
}

/// The fixed words of all documents.
typealias Words = WordList<Word>
