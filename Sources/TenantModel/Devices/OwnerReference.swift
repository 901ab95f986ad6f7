/// What a record says about whose device it is.
public enum OwnerState: UInt8, Sendable {
    /// The export has no owner column.
    case notRead
    /// Owner columns are there and empty.
    case empty
    /// Resolved to a user by object id, UPN or a former address.
    case resolved
    /// Resolved by a display name that is unique in the tenant.
    case resolvedByName
    /// An owner is named who is not among the users read.
    case unresolved
    /// An owner is named who is among the deleted users.
    case deleted
}

/// An owner column's answer: the user, or why there is none.
public struct OwnerReference: Sendable, Equatable {
    /// What the column says.
    public var state: OwnerState
    /// The user when resolved.
    public var user: UserID?
    /// Whether the same cell names another user too.
    public var isDisputed = false

    /// An answer.
    public init(state: OwnerState, user: UserID? = nil, isDisputed: Bool = false) {
        self.state = state
        self.user = user
        self.isDisputed = isDisputed
    }

    /// No owner column.
    public static let notRead = OwnerReference(state: .notRead)
    /// Empty owner columns.
    public static let empty = OwnerReference(state: .empty)

    /// Whether somebody is named, resolved or not.
    public var namesSomebody: Bool { state != .notRead && state != .empty }
}
