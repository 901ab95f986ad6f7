/// Text cells of printable ASCII that need neither quotes nor a guard: nearly all. Copied and looked at in one pass, eight bytes at a time.
enum PlainText {
    /// Copies the bytes to `place`, which has room for them; false, with anything written there, when the cell needs more than its bytes.
    @inline(__always)
    static func copy(_ text: UnsafeRawBufferPointer, to place: UnsafeMutableRawPointer) -> Bool {
        let count = text.count
        guard count > 0, let base = text.baseAddress else { return true }
        if startsFormula(base.load(as: UInt8.self)) { return false }
        var marks: UInt64 = 0
        if count >= 8 {
            var offset = 0
            while offset + 8 < count {
                marks |= copyWord(base, place, offset)
                offset += 8
            }
            // The last eight bytes may overlap the ones before: written twice, looked at twice.
            marks |= copyWord(base, place, count - 8)
        } else {
            for offset in 0..<count {
                let byte = base.load(fromByteOffset: offset, as: UInt8.self)
                if byte == 0x22 || byte == 0x2C || byte < 0x20 || byte >= 0x7F { marks = 1 }
                place.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
            }
        }
        return marks == 0
    }

    /// Whether a cell needs no more than these bytes, which are in memory that may be written: copied onto themselves they stay what they are.
    @inline(__always)
    static func isPlain(_ text: UnsafeRawBufferPointer) -> Bool {
        text.baseAddress.map { copy(text, to: UnsafeMutableRawPointer(mutating: $0)) } ?? true
    }

    /// Whether a spreadsheet takes a text that begins with this byte for a formula.
    @inline(__always)
    static func startsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D: true  // = + - @ TAB CR
        default: false
        }
    }

    @inline(__always)
    private static func copyWord(_ base: UnsafeRawPointer, _ place: UnsafeMutableRawPointer, _ offset: Int) -> UInt64 {
        let word = base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        place.storeBytes(of: word, toByteOffset: offset, as: UInt64.self)
        // The highest bit of a byte is set where it is no ASCII, below the space, or DEL: whatever could be a control character is looked at.
        let others = word | (word &- 0x2020_2020_2020_2020) | (word &+ 0x0101_0101_0101_0101)
        return matches(word, 0x22) | matches(word, 0x2C) | others & 0x8080_8080_8080_8080
    }

    /// Not zero when a byte of `word` is `byte`; exact as to whether there is one.
    @inline(__always)
    private static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        let difference = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }
}
