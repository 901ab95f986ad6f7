/// Work of the help desk: tickets, and the hours that they take.
public struct TierLoad: Sendable, Equatable {
    public var tickets = LoadRange()
    /// Paid hours: of an hour, 42 minutes go into tickets.
    public var hours = LoadRange()

    /// Nothing.
    public init() {}

    public static func += (a: inout TierLoad, b: TierLoad) {
        a.tickets += b.tickets
        a.hours += b.hours
    }
}
