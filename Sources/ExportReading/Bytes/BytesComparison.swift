extension UnsafeRawBufferPointer {
    /// Whether the bytes are the ASCII text, letter case ignored. `text` is given in lower case.
    @inlinable
    public func equalsIgnoringASCIICase(_ text: StaticString) -> Bool {
        guard count == text.utf8CodeUnitCount else { return false }
        for index in 0..<count where self[index].asciiLowercased != text.utf8Start[index] { return false }
        return true
    }

    /// Whether the ASCII text occurs somewhere in the bytes, letter case ignored. `text` is given in lower case.
    public func containsIgnoringASCIICase(_ text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard length > 0, count >= length else { return false }
        for start in 0...(count - length) {
            var index = 0
            while index < length, self[start + index].asciiLowercased == text.utf8Start[index] { index += 1 }
            if index == length { return true }
        }
        return false
    }

    /// Whether both are the same bytes. Compares eight at a time.
    @inlinable
    @inline(__always)
    public func isEqual(to other: UnsafeRawBufferPointer) -> Bool {
        guard count == other.count else { return false }
        guard count >= 8 else {
            for index in 0..<count where self[index] != other[index] { return false }
            return true
        }
        var index = 0
        while index + 8 < count {
            if loadUnaligned(fromByteOffset: index, as: UInt64.self) != other.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
            index += 8
        }
        return loadUnaligned(fromByteOffset: count - 8, as: UInt64.self) == other.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    }

    /// Whether one of the bytes is `byte`. Looks at eight at a time.
    @inlinable
    @inline(__always)
    public func has(_ byte: UInt8) -> Bool {
        let pattern = 0x0101_0101_0101_0101 &* UInt64(byte)
        var index = 0
        while index + 8 <= count {
            let difference = loadUnaligned(fromByteOffset: index, as: UInt64.self) ^ pattern
            if (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0 { return true }
            index += 8
        }
        while index < count {
            if self[index] == byte { return true }
            index += 1
        }
        return false
    }

    /// The bytes without blanks, tabs and line ends at both ends.
    @inlinable
    @inline(__always)
    public var trimmed: UnsafeRawBufferPointer {
        guard let base = baseAddress, count > 0 else { return self }
        let isTrimmed = base.load(as: UInt8.self) > 0x20 && base.load(fromByteOffset: count - 1, as: UInt8.self) > 0x20
        return isTrimmed ? self : withoutOuterBlanks
    }

    @usableFromInline
    var withoutOuterBlanks: UnsafeRawBufferPointer {
        var start = 0
        var end = count
        while start < end, self[start] <= 0x20 { start += 1 }
        while end > start, self[end - 1] <= 0x20 { end -= 1 }
        return UnsafeRawBufferPointer(rebasing: self[start..<end])
    }

    /// The bytes as text; what is not UTF-8 becomes U+FFFD.
    public var text: String { String(decoding: self, as: UTF8.self) }
}

extension UInt8 {
    /// The lower-case letter of an ASCII capital, every other byte as it is.
    @inlinable
    public var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}
