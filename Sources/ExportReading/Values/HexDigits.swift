/// Eight hexadecimal digits at once, as the eight bytes of a word in the order of memory (the first digit in the lowest byte).
///
/// Digits of GUIDs are random: what decides digit by digit guesses wrong most of the time.
@usableFromInline
enum HexDigits {
    /// Bit 7 of every byte.
    @inlinable
    static var allMarks: UInt64 { each(0x80) }

    /// Bit 7 of each byte: whether it is a digit or one of the six letters, in a word of ASCII bytes. Other words give anything.
    @inlinable
    @inline(__always)
    static func marks(of text: UInt64) -> UInt64 {
        // Sums of bytes below 0x80 stay in their byte.
        let lowered = text | each(0x20)
        let digits = (text &+ each(0x80 - 0x30)) & ~(text &+ each(0x80 - 0x3A))
        let letters = (lowered &+ each(0x80 - 0x61)) & ~(lowered &+ each(0x80 - 0x67))
        return (digits | letters) & each(0x80)
    }

    /// The number that eight digits of either letter case stand for.
    @inlinable
    @inline(__always)
    static func value(of text: UInt64) -> UInt32 {
        // Letters have bit 6, digits do not: their low four bits begin with 1 for ten.
        let nibbles = (text & each(0x0F)) &+ (text >> 6 & each(1)) &* 9
        var packed = (nibbles << 4 | nibbles >> 8) & 0x00FF_00FF_00FF_00FF
        packed = (packed | packed >> 8) & 0x0000_FFFF_0000_FFFF
        return UInt32(truncatingIfNeeded: packed | packed >> 16).byteSwapped
    }

    /// A number as eight lower-case digits.
    @inlinable
    @inline(__always)
    static func text(of value: UInt32) -> UInt64 {
        var nibbles = UInt64(value.byteSwapped)
        nibbles = (nibbles | nibbles << 16) & 0x0000_FFFF_0000_FFFF
        nibbles = (nibbles | nibbles << 8) & 0x00FF_00FF_00FF_00FF
        nibbles = (nibbles >> 4 | nibbles << 8) & each(0x0F)
        let letters = (nibbles &+ each(6)) >> 4 & each(1)
        return nibbles &+ each(0x30) &+ letters &* 0x27
    }

    /// A word with the same byte eight times.
    @inlinable
    @inline(__always)
    static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
