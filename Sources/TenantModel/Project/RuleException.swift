public import ExportReading

/// A finding that somebody accepted, with reason, owner and expiry.
public struct RuleException: Sendable, Equatable {
    public var rule: String
    /// Subjects it covers; all when empty.
    public var subjects: [String]
    public var reason: String
    public var owner: String
    public var expires: Timestamp?

    /// An exception.
    public init(rule: String, subjects: [String], reason: String, owner: String, expires: Timestamp?) {
        self.rule = rule
        self.subjects = subjects
        self.reason = reason
        self.owner = owner
        self.expires = expires
    }
}
