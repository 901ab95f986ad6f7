import ExportReading

/// How user principal names are compared: ASCII letter case ignored.
enum KeyComparison {
    /// Whether two names are the same.
    @inline(__always)
    static func equal(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
        guard a.count == b.count else { return false }
        return a.isEqual(to: b) || equalButForCase(a, b)
    }

    private static func equalButForCase(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
        for index in 0..<a.count where a[index] != b[index] && a[index].asciiLowercased != b[index].asciiLowercased { return false }
        return true
    }
}
