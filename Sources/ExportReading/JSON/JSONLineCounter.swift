internal import CByteScan

/// Follows the lines of a text whose bytes pass by once.
struct JSONLineCounter {
    /// The line of the next byte, from 1.
    private(set) var line = 1
    /// The character in the line that the next byte belongs to, from 1.
    private(set) var column = 1

    /// Passes bytes.
    mutating func pass(_ bytes: UnsafeRawBufferPointer) {
        let lineFeeds = Self.lineFeeds(in: bytes)
        line += lineFeeds
        var lineStart = 0
        if lineFeeds > 0 {
            column = 1
            lineStart = bytes.count
            while bytes[lineStart - 1] != 0x0A { lineStart -= 1 }
        }
        column += Self.characters(in: UnsafeRawBufferPointer(rebasing: bytes[lineStart...]))
    }

    private static func lineFeeds(in bytes: UnsafeRawBufferPointer) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        var count = 0
        var index = 0
        while index + 64 <= bytes.count {
            count += byte_scan_block(base + index, 0x0A).newlines.nonzeroBitCount
            index += 64
        }
        while index < bytes.count {
            if bytes[index] == 0x0A { count += 1 }
            index += 1
        }
        return count
    }

    /// Counts the bytes that do not continue a character: eight at a time, a continuation being 10xxxxxx.
    private static func characters(in bytes: UnsafeRawBufferPointer) -> Int {
        var continuations = 0
        var index = 0
        while index + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            continuations += (word & ~(word << 1) & 0x8080_8080_8080_8080).nonzeroBitCount
            index += 8
        }
        while index < bytes.count {
            if bytes[index] & 0xC0 == 0x80 { continuations += 1 }
            index += 1
        }
        return bytes.count - continuations
    }
}
