/// A cursor over UTF-8 bytes that knows the words of JSON and insists on its grammar (RFC 8259).
///
/// When the bytes end inside a value it throws ``JSONProblem/endOfBytes``; the caller gets more bytes and starts the value again.
struct JSONScanner {
    let bytes: UnsafeRawBufferPointer
    var position = 0
    /// Whether nothing follows the bytes, so that a number may end with them.
    let isFinal: Bool
    let textLimit: Int
    let depthLimit: Int
    /// Whether blanks, or an escape, were passed since this was last set to false.
    var sawBlank = false
    var sawEscape = false

    /// Values are read by recursion; more levels than this would be a matter of stack size.
    private static let safeDepth = 512

    init(_ bytes: UnsafeRawBufferPointer, isFinal: Bool, limits: ReadingLimits) {
        self.bytes = bytes
        self.isFinal = isFinal
        textLimit = limits.textBytes
        depthLimit = min(limits.depth, Self.safeDepth)
    }

    /// The next byte, which stays the next one.
    @inline(__always)
    func peek() throws(JSONProblem) -> UInt8 {
        guard position < bytes.count else { throw .endOfBytes }
        return bytes[position]
    }

    @inline(__always)
    mutating func skipBlanks() {
        guard position < bytes.count, bytes[position] <= 0x20 else { return }
        let start = position
        while position < bytes.count, bytes[position].isJSONBlank { position += 1 }
        if position > start { sawBlank = true }
    }

    /// Passes a text from its opening quote on; returns where it is without the quotes.
    @inline(__always)
    mutating func text() throws(JSONProblem) -> Range<Int> {
        position += 1
        let start = position
        // Nothing beyond the limit is looked at, so that what is wrong does not depend on how many bytes are at hand.
        let stop = min(bytes.count, start + textLimit + 1)
        while true {
            skipPlain(before: stop)
            guard position < stop else { throw ended(start: start, stop: stop) }
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                position += 1
                return start..<(position - 1)
            }
            if byte == UInt8(ascii: "\\") {
                try escape(start: start, stop: stop)
            } else if byte < 0x20 {
                throw .malformed(.controlCharacter)
            } else if byte >= 0x80 {
                try multibyte(start: start, stop: stop)
            } else {
                position += 1
            }
        }
    }

    /// Eight bytes at a time, up to the first quote, backslash, control character or byte above 0x7F.
    /// Borrows run towards higher bytes only, so the lowest bit that is set is exact.
    @inline(__always)
    private mutating func skipPlain(before stop: Int) {
        let ones: UInt64 = 0x0101_0101_0101_0101
        while position + 8 <= stop {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let quotes = (word ^ (ones &* 0x22)) &- ones
            let backslashes = (word ^ (ones &* 0x5C)) &- ones
            let special = (quotes | backslashes | (word &- (ones &* 0x20)) | word) & (ones &* 0x80)
            if special != 0 {
                position += special.trailingZeroBitCount >> 3
                return
            }
            position += 8
        }
    }

    private mutating func escape(start: Int, stop: Int) throws(JSONProblem) {
        guard position + 1 < stop else { throw ended(start: start, stop: stop) }
        sawEscape = true
        switch bytes[position + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 2
        case UInt8(ascii: "u"):
            guard position + 6 <= stop else { throw ended(start: start, stop: stop) }
            for index in (position + 2)..<(position + 6) where bytes[index].hexValue == nil { throw .malformed(.escape) }
            position += 6
        default: throw .malformed(.escape)
        }
    }

    private mutating func multibyte(start: Int, stop: Int) throws(JSONProblem) {
        let lead = bytes[position]
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard lead >= 0xC2, lead <= 0xF4 else { throw .undecodableBytes }
        guard position + length <= stop else { throw ended(start: start, stop: stop) }
        // The second byte rules out overlong forms, surrogates and what lies beyond U+10FFFF.
        let second = bytes[position + 1]
        let allowed: ClosedRange<UInt8> =
            switch lead {
            case 0xE0: 0xA0...0xBF
            case 0xED: 0x80...0x9F
            case 0xF0: 0x90...0xBF
            case 0xF4: 0x80...0x8F
            default: 0x80...0xBF
            }
        guard allowed.contains(second) else { throw .undecodableBytes }
        for index in (position + 2)..<(position + length) where bytes[index] & 0xC0 != 0x80 { throw .undecodableBytes }
        position += length
    }

    private func ended(start: Int, stop: Int) -> JSONProblem { stop - start > textLimit ? .cellTooLong : .endOfBytes }
}

extension UInt8 {
    /// Whether JSON allows it between values.
    var isJSONBlank: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }

    /// Its value as a hexadecimal digit.
    var hexValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
