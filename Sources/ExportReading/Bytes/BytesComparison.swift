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

    /// The bytes without blanks, tabs and line ends at both ends.
    @inlinable
    public var trimmed: UnsafeRawBufferPointer {
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
