/// One value of a record, as bytes in the block that holds it.
///
/// Valid only while its ``RecordBlock`` is: an importer copies what survives.
public struct Cell {
    /// What kind of value the container says it is. CSV knows only text.
    public enum Kind: UInt8, Sendable {
        /// No such cell, or null.
        case missing
        /// Text, decoded: no quotes, no escapes.
        case text
        /// A list or an object, as compact JSON text whatever the container: `["a","b"]`, `{"SkuId":"…"}`.
        case nested
        /// A number as printed.
        case number
        /// `true` or `false`.
        case boolean
    }

    /// The decoded value.
    public let bytes: UnsafeRawBufferPointer
    /// What kind of value it is.
    public let kind: Kind

    /// Makes a cell over bytes that outlive it.
    @inlinable
    public init(bytes: UnsafeRawBufferPointer, kind: Kind) {
        self.bytes = bytes
        self.kind = kind
    }

    /// Whether there is nothing in it: missing, null, the empty text, or blanks alone.
    @inlinable
    public var isEmpty: Bool { kind == .missing || bytes.trimmed.isEmpty }

    /// The value as text.
    public var text: String { bytes.text }
}
