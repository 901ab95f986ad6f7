/// A template with one term a line, `term: text`, without tags, in the order in which a document shows them. Lines that begin with `#` are comments.
struct TermList: Sendable {
    let terms: [(term: String, text: String)]

    /// Reads a template of the store; a line without a colon is a problem.
    init(_ name: String, in store: TemplateStore) throws(TemplateProblems) {
        var terms: [(String, String)] = []
        var problems: [TemplateProblem] = []
        let lines = try store.requiredText(named: name).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.trimmingSpaces().isEmpty && !line.hasPrefix("#") {
            if let tag = line.firstRange(of: "{{") {
                let column = line.distance(from: line.startIndex, to: tag.lowerBound) + 1
                problems.append(
                    TemplateProblem(file: name, line: index + 1, column: column, message: "nothing is filled in here; write plain words", suggestion: nil))
            } else if let colon = line.firstIndex(of: ":") {
                terms.append((String(line[..<colon].trimmingSpaces()), String(line[line.index(after: colon)...].trimmingSpaces())))
            } else {
                problems.append(TemplateProblem(file: name, line: index + 1, column: 1, message: "a line is \"term: text\"", suggestion: nil))
            }
        }
        guard problems.isEmpty else { throw TemplateProblems(problems: problems) }
        self.terms = terms
    }

    /// Terms and texts as a list.
    var definitions: DefinitionList { DefinitionList(items: terms.map { .init(term: $0.term, definition: Prose(plain: $0.text)) }) }
}
