/// Why a text is no YAML that we take: where, what, and what to do about it.
public struct YAMLFailure: Error, Sendable, Equatable {
    public let position: YAMLPosition
    /// One sentence without its period.
    public let message: String
    /// What to do next, as one sentence.
    public let fix: String

    init(_ position: YAMLPosition, _ message: String, _ fix: String) {
        self.position = position
        self.message = message
        self.fix = fix
    }
}
