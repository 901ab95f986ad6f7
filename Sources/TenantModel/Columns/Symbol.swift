/// A text that repeats (a department, a product name), stored once and compared as a number.
public struct Symbol: Hashable, Sendable {
    /// Its place in the ``SymbolTable``.
    public let index: UInt32

    /// A symbol by its place.
    @inlinable
    public init(index: UInt32) { self.index = index }

    /// The empty text: the first symbol of every table.
    public static let empty = Symbol(index: 0)
}
