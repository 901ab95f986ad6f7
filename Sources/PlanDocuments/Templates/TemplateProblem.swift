/// One mistake in a template: where it is, what it is, and the name that was probably meant.
public struct TemplateProblem: Sendable, Equatable, CustomStringConvertible {
    /// The template's name, such as `shell/page.html`.
    public let file: String
    /// 1-based line.
    public let line: Int
    /// 1-based column, in characters.
    public let column: Int
    /// What is wrong, in one sentence without a period.
    public let message: String
    /// The nearest known name, when one is near.
    public let suggestion: String?

    /// A problem of a template as a whole that shows before anybody reads it.
    public init(file: String, line: Int, column: Int, message: String, suggestion: String?) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.suggestion = suggestion
    }

    /// The same problem with the file under another name: where it is on disk.
    public func renamed(_ file: String) -> TemplateProblem {
        TemplateProblem(file: file, line: line, column: column, message: message, suggestion: suggestion)
    }

    /// `file:line:column: message; did you mean "name"?`
    public var description: String {
        "\(file):\(line):\(column): \(message)" + (suggestion.map { "; did you mean \"\($0)\"?" } ?? "")
    }
}

/// All mistakes found in the templates of one document; never only the first.
public struct TemplateProblems: Error, Sendable, Equatable, CustomStringConvertible {
    /// The mistakes in the order of the text.
    public let problems: [TemplateProblem]

    /// Mistakes in the order of the text.
    public init(problems: [TemplateProblem]) { self.problems = problems }

    /// One line per mistake.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
