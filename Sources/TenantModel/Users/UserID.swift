/// A user: a row of the ``UserTable``.
public struct UserID: Hashable, Sendable, Comparable {
    /// The row.
    public let index: UInt32

    /// A user by row.
    @inlinable
    public init(index: UInt32) { self.index = index }

    /// The row as an array index.
    @inlinable
    public var row: Int { Int(index) }

    @inlinable
    public static func < (a: UserID, b: UserID) -> Bool { a.index < b.index }
}
