/// Bytes as text that can stand in a page.
enum Base64 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// Four letters for three bytes, filled up with `=`.
    static func encoded(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        append(bytes, to: &text)
        return text
    }

    /// Appends the letters for bytes. Linear; a third more than the bytes.
    static func append(_ bytes: [UInt8], to text: inout [UInt8]) {
        text.reserveCapacity(text.count + (bytes.count + 2) / 3 * 4)
        letters.withUnsafeBufferPointer { letters in
            for start in stride(from: 0, to: bytes.count, by: 3) {
                let count = min(3, bytes.count - start)
                var group = 0
                for index in 0..<3 { group = group << 8 | (index < count ? Int(bytes[start + index]) : 0) }
                for index in 0..<4 { text.append(index > count ? UInt8(ascii: "=") : letters[group >> (18 - 6 * index) & 63]) }
            }
        }
    }
}
