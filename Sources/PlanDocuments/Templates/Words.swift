/// The fixed words of documents, from the template `shell/words.txt`: a line per key, `key: words`, with values in braces.
struct Words: Sendable {
    private static let file = "shell/words.txt"
    private let templates: [Word: CheckedTemplate]

    /// Reads and checks the words; every key must be there, no other may.
    init(_ store: TemplateStore) throws(TemplateProblems) {
        var templates: [Word: CheckedTemplate] = [:]
        var problems: [TemplateProblem] = []
        func report(_ line: Int, _ column: Int, _ message: String, _ suggestion: String? = nil) {
            problems.append(TemplateProblem(file: Self.file, line: line, column: column, message: message, suggestion: suggestion))
        }
        let lines = try store.requiredText(named: Self.file).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.trimmingSpaces().isEmpty && !line.hasPrefix("#") {
            let number = index + 1
            guard let colon = line.firstIndex(of: ":") else {
                report(number, 1, "a line is \"key: words\"")
                continue
            }
            let key = String(line[..<colon])
            guard let word = Word(rawValue: key) else {
                report(number, 1, "unknown key \"\(key)\"", NearestName.find(key, among: Word.allCases.map(\.rawValue)))
                continue
            }
            let text = line[line.index(after: colon)...]
            let schema = TemplateSchema(Dictionary(uniqueKeysWithValues: word.parameters.map { ($0, .text) }))
            do throws(TemplateProblems) {
                templates[word] = try CheckedTemplate(
                    Self.file, text: String(text.trimmingSpaces()), in: store, language: .plain, schema: schema)
            } catch {
                let offset = line.distance(from: line.startIndex, to: text.firstIndex { $0 != " " } ?? text.endIndex)
                for problem in error.problems { report(number, offset + problem.column, problem.message, problem.suggestion) }
            }
        }
        if problems.isEmpty {
            for word in Word.allCases where templates[word] == nil { report(lines.count, 1, "the key \"\(word.rawValue)\" is missing") }
        }
        guard problems.isEmpty else { throw TemplateProblems(problems: problems) }
        self.templates = templates
    }

    /// The words of a key, with values.
    func text(_ word: Word, _ values: [String: String] = [:]) -> String { templates[word]?.render(values) ?? "" }
}
