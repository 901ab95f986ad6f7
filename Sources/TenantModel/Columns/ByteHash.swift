/// Hashes of bytes, eight at a time; the same in every run.
public enum ByteHash {
    /// A hash of the bytes as they are.
    @inlinable
    @inline(__always)
    public static func exact(_ bytes: UnsafeRawBufferPointer) -> UInt64 { hash(bytes, fold: 0) }

    /// A hash that is the same for all letter cases of ASCII text. Different bytes may hash alike: compare.
    @inlinable
    @inline(__always)
    public static func ignoringCase(_ bytes: UnsafeRawBufferPointer) -> UInt64 { hash(bytes, fold: 0x2020_2020_2020_2020) }

    @inlinable
    @inline(__always)
    static func hash(_ bytes: UnsafeRawBufferPointer, fold: UInt64) -> UInt64 {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.count)
        let count = bytes.count
        if count >= 8 {
            var index = 0
            while index + 8 < count {
                state = mix(state ^ (bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) | fold))
                index += 8
            }
            // The last eight bytes, of which the word before may have had some.
            state = mix(state ^ (bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self) | fold))
        } else if count > 0 {
            var word: UInt64 = 0
            for byte in bytes { word = word << 8 | UInt64(byte) }
            state = mix(state ^ (word | fold))
        }
        return state ^ state >> 29
    }

    @inlinable
    @inline(__always)
    static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
