/// Eight hexadecimal digits at once, as the eight bytes of a word in the order of memory (the first digit in the lowest byte).
///
/// Digits of GUIDs are random: what decides digit by digit guesses wrong most of the time.
@usableFromInline
enum HexDigits {
    /// The number that eight digits of either letter case stand for; nil when one byte is no digit.
    @inlinable
    @inline(__always)
    static func value(of text: UInt64) -> UInt32? {
        let lowered = text | each(0x20)
        // Bit 7 of each byte: whether it is a digit, and whether it is one of the six letters. Sums of bytes below 0x80 stay in their byte.
        let digits = (text &+ each(0x80 - 0x30)) & ~(text &+ each(0x80 - 0x3A)) & each(0x80)
        let letters = (lowered &+ each(0x80 - 0x61)) & ~(lowered &+ each(0x80 - 0x67)) & each(0x80)
        guard text & each(0x80) == 0, digits | letters == each(0x80) else { return nil }
        let nibbles = (text & each(0x0F)) &+ (letters >> 7) &* 9
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
