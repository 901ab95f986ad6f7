public import TenantModel

/// Whose license decides for a device, and by which source.
public struct DecidingUser: Sendable {
    /// Where the answer comes from, in the order in which sources are asked.
    public enum Source: UInt8, Sendable, CaseIterable {
        case none
        case enrolledBy
        case registeredOwner
        case primaryUser

        /// The name in `explain`.
        public var name: String { Self.names[Int(rawValue)] }

        private static let names = allCases.map { "\($0)" }
    }

    /// What is known of the user.
    public enum State: UInt8, Sendable {
        /// Found.
        case user
        /// Somebody is named who is not among the users read.
        case notFound
        /// Somebody is named who was deleted.
        case deleted
        /// No source names anybody, and the enrollment type says so too.
        case noneByType
        /// No source names anybody; directory and inventory agree.
        case noneConfirmed
        /// The only source that was read names nobody.
        case noneSuspected
        /// No export has an owner column.
        case notRead
    }

    public var state: State
    public var user: UserID?
    public var source: Source
    public var confidence: Confidence
    /// Whether two sources name different users.
    public var isDisputed: Bool

    /// Whether the device has no associated user.
    public var isUserless: Bool { state == .noneByType || state == .noneConfirmed || state == .noneSuspected }
}
