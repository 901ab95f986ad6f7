/// Where a fact comes from: a file and a row in it.
public struct Evidence: Sendable, Hashable, Comparable {
    /// Index of the file among ``Tenant/inputs``.
    public let file: UInt16
    /// Row in the file: see the contract's "Records and files".
    public let row: UInt32

    /// Points at a row of a file.
    @inlinable
    public init(file: UInt16, row: UInt32) {
        self.file = file
        self.row = row
    }

    /// No source.
    public static let none = Evidence(file: .max, row: 0)

    @inlinable
    public static func < (a: Evidence, b: Evidence) -> Bool { a.file != b.file ? a.file < b.file : a.row < b.row }
}
