/// A file that could not be read at all. One that can be read in part has diagnostics instead.
public struct ReadingFailure: Error, Sendable, Equatable {
    /// A stable name for programs: `cannotOpen`, `cannotRead`, `damagedZip`, `encryptedZip`, `unpackedTooLarge`.
    public let code: String
    /// What happened, one sentence.
    public let message: String
    /// What to do about it, one sentence.
    public let fix: String

    /// Makes a failure.
    public init(code: String, message: String, fix: String) {
        self.code = code
        self.message = message
        self.fix = fix
    }
}
