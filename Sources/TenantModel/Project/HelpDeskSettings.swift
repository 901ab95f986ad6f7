/// How people reach the help desk, as the project file says it.
public struct HelpDeskSettings: Sendable, Equatable {
    /// Printed in every message.
    public var contact: String?
    /// When it is open.
    public var hours: String?
    /// What it speaks; nil when nobody said.
    public var languages: [String]?

    /// Nothing stated.
    public init() {}
}
