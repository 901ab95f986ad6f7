public import ExportReading

/// A span of days in which nothing may change.
public struct ChangeFreeze: Sendable, Equatable {
    /// The start of the first day.
    public var from: Timestamp
    /// The start of the last day, which belongs to the span.
    public var to: Timestamp
    /// The reason, as the plan prints it; may be empty.
    public var why: String

    /// A span.
    public init(from: Timestamp, to: Timestamp, why: String) {
        self.from = from
        self.to = to
        self.why = why
    }
}
