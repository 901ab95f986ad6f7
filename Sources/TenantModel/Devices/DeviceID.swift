/// A device: a row of the ``DeviceTable``.
public struct DeviceID: Hashable, Sendable, Comparable {
    /// The row.
    public let index: UInt32

    /// A device by row.
    @inlinable
    public init(index: UInt32) { self.index = index }

    /// The row as an array index.
    @inlinable
    public var row: Int { Int(index) }

    @inlinable
    public static func < (a: DeviceID, b: DeviceID) -> Bool { a.index < b.index }
}
