/// Something in the project file that cannot be taken as it stands.
public struct ProjectProblem: Sendable, Equatable {
    /// The file as it was named to the reader.
    public let path: String
    /// From 1.
    public let line: Int
    /// From 1, in Unicode scalars.
    public let column: Int
    /// One sentence without its period.
    public let message: String
    /// What to do next, as one sentence.
    public let fix: String

    /// A problem.
    public init(path: String, line: Int, column: Int, message: String, fix: String) {
        self.path = path
        self.line = line
        self.column = column
        self.message = message
        self.fix = fix
    }
}

extension ProjectProblem: CustomStringConvertible {
    /// `coexist.yaml:12:3: message. fix`
    public var description: String { "\(path):\(line):\(column): \(message). \(fix)" }
}
