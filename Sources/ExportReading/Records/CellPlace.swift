/// Where a cell lies, how long it is, of what kind: one word.
@usableFromInline
struct CellPlace: Sendable {
    @usableFromInline let word: UInt64

    /// The longest cell that fits, above every limit of ``ReadingLimits``.
    static let maximumLength = 1 << 27

    /// A cell that the record does not have.
    static var missing: CellPlace { CellPlace(start: 0, length: 0, kind: .missing, inArena: true) }

    @inlinable
    init(word: UInt64) { self.word = word }

    @inline(__always)
    init(start: Int, length: Int, kind: Cell.Kind, inArena: Bool) {
        word = UInt64(truncatingIfNeeded: start) << 32 | UInt64(truncatingIfNeeded: length) << 4 | UInt64(kind.rawValue) << 1 | (inArena ? 1 : 0)
    }

    @inlinable var start: Int { Int(truncatingIfNeeded: word >> 32) }
    @inlinable var length: Int { Int(truncatingIfNeeded: word >> 4 & 0xFFF_FFFF) }
    @inlinable var inArena: Bool { word & 1 == 1 }
    @inlinable var kind: Cell.Kind { Cell.Kind(rawValue: UInt8(truncatingIfNeeded: word >> 1 & 7)) ?? .text }
}
