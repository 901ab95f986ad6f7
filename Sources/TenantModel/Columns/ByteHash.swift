/// Hashes of bytes, eight at a time; the same in every run.
public enum ByteHash {
    /// A hash of the bytes as they are.
    @inline(__always)
    public static func exact(_ bytes: UnsafeRawBufferPointer) -> UInt64 { hash(bytes, fold: 0) }

    /// A hash that is the same for all letter cases of ASCII text. Different bytes may hash alike: compare.
    @inline(__always)
    public static func ignoringCase(_ bytes: UnsafeRawBufferPointer) -> UInt64 { hash(bytes, fold: 0x2020_2020_2020_2020) }

    @inline(__always)
    private static func hash(_ bytes: UnsafeRawBufferPointer, fold: UInt64) -> UInt64 {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.count)
        var index = 0
        let count = bytes.count
        while index + 8 <= count {
            state = mix(state ^ (bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) | fold))
            index += 8
        }
        if index < count {
            var tail: UInt64 = 0
            while index < count {
                tail = tail << 8 | UInt64(bytes[index])
                index += 1
            }
            state = mix(state ^ (tail | fold))
        }
        return state ^ state >> 29
    }

    @inline(__always)
    private static func mix(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
