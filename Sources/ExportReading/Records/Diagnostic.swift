/// Something about a file that its owner should know: what happened, where, and what to do.
public struct Diagnostic: Sendable, Equatable {
    /// How much it matters. A record lost is an error; a record read with a doubt a warning.
    public enum Severity: String, Sendable {
        /// Something was not read.
        case error
        /// Something was read with a doubt.
        case warning
        /// Worth knowing.
        case info
    }

    /// How much it matters.
    public let severity: Severity
    /// A stable name for programs: `unclosedQuote`, `encodingGuessed`.
    public let code: String
    /// What happened, one sentence.
    public let message: String
    /// The physical line (CSV, XML) or the ordinal of the record (JSON), from 1; nil for the whole file.
    public let line: Int?
    /// The character in the line, from 1, when known.
    public let column: Int?
    /// What to do about it, one sentence.
    public let fix: String?

    /// Makes a diagnostic.
    public init(_ severity: Severity, code: String, message: String, line: Int? = nil, column: Int? = nil, fix: String? = nil) {
        self.severity = severity
        self.code = code
        self.message = message
        self.line = line
        self.column = column
        self.fix = fix
    }
}
