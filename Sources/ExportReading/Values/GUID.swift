/// A GUID as two words: equality, hashing and look-up without text.
///
/// Read with or without braces and hyphens in either letter case; printed in lower case with hyphens.
public struct GUID: Hashable, Sendable, Comparable {
    /// The first eight bytes as printed, most significant first.
    public let high: UInt64
    /// The last eight bytes as printed.
    public let low: UInt64

    /// The all-zero GUID, which exports write for "none" (userless Apple devices, for instance). It never joins to anything.
    public static let zero = GUID(high: 0, low: 0)

    /// Makes a GUID of its two halves.
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Whether this is the all-zero GUID.
    public var isZero: Bool { high == 0 && low == 0 }

    public static func < (a: GUID, b: GUID) -> Bool {
        a.high != b.high ? a.high < b.high : a.low < b.low
    }
}

extension GUID {
    /// Reads `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx` (36 bytes), the same in braces (38) or 32 bare digits; nil for anything else.
    public init?(_ bytes: UnsafeRawBufferPointer) {
        var start = 0
        var end = bytes.count
        while start < end, bytes[start] == 0x20 { start += 1 }
        while start < end, bytes[end - 1] == 0x20 { end -= 1 }
        if end - start == 38, bytes[start] == UInt8(ascii: "{"), bytes[end - 1] == UInt8(ascii: "}") {
            start += 1
            end -= 1
        }
        let length = end - start
        guard length == 36 || length == 32 else { return nil }
        guard let base = bytes.baseAddress?.advanced(by: start).assumingMemoryBound(to: UInt8.self) else { return nil }
        if length == 36 {
            guard base[8] == UInt8(ascii: "-"), base[13] == UInt8(ascii: "-"), base[18] == UInt8(ascii: "-"), base[23] == UInt8(ascii: "-") else { return nil }
        }
        let hyphen = length == 36 ? 1 : 0
        // Digits outside 0 to 15 leave a mark in the high bits, so that one look at the end tells whether all were digits.
        var marks: UInt8 = 0
        let a = Self.digits(base, 8, &marks)
        let b = Self.digits(base + 8 + hyphen, 4, &marks)
        let c = Self.digits(base + 12 + 2 * hyphen, 4, &marks)
        let d = Self.digits(base + 16 + 3 * hyphen, 4, &marks)
        let e = Self.digits(base + 20 + 4 * hyphen, 12, &marks)
        guard marks < 16 else { return nil }
        self.init(high: a << 32 | b << 16 | c, low: d << 48 | e)
    }

    @inline(__always)
    private static func digits(_ bytes: UnsafePointer<UInt8>, _ count: Int, _ marks: inout UInt8) -> UInt64 {
        var value: UInt64 = 0
        for index in 0..<count {
            let digit = hexDigitValue(bytes[index])
            marks |= digit
            value = value << 4 | UInt64(digit & 15)
        }
        return value
    }

    /// Reads the text forms of ``init(_:)-(UnsafeRawBufferPointer)``.
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let value = text.withUTF8({ GUID(UnsafeRawBufferPointer($0)) }) else { return nil }
        self = value
    }

    /// Appends the 36 bytes of the printed form.
    public func write(into output: inout [UInt8]) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 36) { buffer in
            var place = 0
            for index in 0..<16 {
                if index == 4 || index == 6 || index == 8 || index == 10 {
                    buffer[place] = UInt8(ascii: "-")
                    place += 1
                }
                let byte = UInt8(truncatingIfNeeded: (index < 8 ? high : low) >> UInt64(56 - 8 * (index & 7)))
                buffer[place] = Self.hexDigit(byte >> 4)
                buffer[place + 1] = Self.hexDigit(byte & 15)
                place += 2
            }
            output.append(contentsOf: buffer)
        }
    }

    @inline(__always)
    private static func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}

extension GUID: CustomStringConvertible {
    public var description: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(36)
        write(into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The value of a byte as a hexadecimal digit; above 15 for every other byte. Computed without branches: digits of GUIDs are random.
@inline(__always)
private func hexDigitValue(_ byte: UInt8) -> UInt8 {
    let decimal = byte &- 0x30
    let letter = (byte | 0x20) &- 0x61
    let isDecimal: UInt8 = decimal < 10 ? 0xFF : 0
    let isLetter: UInt8 = letter < 6 ? 0xFF : 0
    return decimal & isDecimal | (letter &+ 10) & isLetter | 0x10 & ~(isDecimal | isLetter)
}
