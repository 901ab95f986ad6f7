internal import CByteScan

/// Whether bytes are UTF-8, fast over plain ASCII.
enum UTF8Validation {
    /// The offset of the first byte that is not part of valid UTF-8; nil when all of them are.
    static func firstInvalid(in bytes: UnsafeRawBufferPointer) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        var index = 0
        let count = bytes.count
        while index < count {
            if index + 64 <= count, byte_scan_has_high(base.advanced(by: index)) == 0 {
                index += 64
                continue
            }
            let stop = min(index + 64, count)
            while index < stop {
                if index + 8 <= count, (base + index).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
                    index += 8
                    continue
                }
                let length = sequenceLength(bytes, index)
                guard length > 0 else { return index }
                index += length
            }
        }
        return nil
    }

    /// The same where all bytes beyond ASCII lie in blocks of 64 bytes that begin at `blocks`, in ascending order.
    static func firstInvalid(in bytes: UnsafeRawBufferPointer, blocks: [UInt32]) -> Int? {
        var index = 0
        for block in blocks {
            // A sequence may reach into the next block, which is among them then.
            index = max(index, Int(block))
            let stop = min(Int(block) + 64, bytes.count)
            while index < stop {
                if index + 8 <= stop, bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
                    index += 8
                    continue
                }
                let length = sequenceLength(bytes, index)
                guard length > 0 else { return index }
                index += length
            }
        }
        return nil
    }

    /// How long the sequence at `index` is, 0 when it is none (overlong forms, surrogates and what lies above U+10FFFF included).
    private static func sequenceLength(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> Int {
        let first = bytes[index]
        if first < 0x80 { return 1 }
        let length: Int
        var lowest: UInt8 = 0x80
        var highest: UInt8 = 0xBF
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, lowest) = (3, 0xA0)
        case 0xED: (length, highest) = (3, 0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, lowest) = (4, 0x90)
        case 0xF4: (length, highest) = (4, 0x8F)
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        guard index + length <= bytes.count else { return 0 }
        let second = bytes[index + 1]
        guard second >= lowest, second <= highest else { return 0 }
        for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
        return length
    }
}
