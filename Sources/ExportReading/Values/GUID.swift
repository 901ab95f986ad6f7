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
        var words: (UInt64, UInt64) = (0, 0)
        var digits = 0
        var index = start
        while index < end {
            let byte = bytes[index]
            if length == 36, index - start == 8 || index - start == 13 || index - start == 18 || index - start == 23 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                let value = hexDigitValues[Int(byte)]
                guard value < 16 else { return nil }
                if digits < 16 { words.0 = words.0 << 4 | UInt64(value) } else { words.1 = words.1 << 4 | UInt64(value) }
                digits += 1
            }
            index += 1
        }
        self.init(high: words.0, low: words.1)
    }

    /// Reads the text forms of ``init(_:)-(UnsafeRawBufferPointer)``.
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let value = text.withUTF8({ GUID(UnsafeRawBufferPointer($0)) }) else { return nil }
        self = value
    }

    /// Appends the 36 bytes of the printed form.
    public func write(into output: inout [UInt8]) {
        for index in 0..<16 {
            if index == 4 || index == 6 || index == 8 || index == 10 { output.append(UInt8(ascii: "-")) }
            let word = index < 8 ? high : low
            let byte = UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * (index & 7)))
            output.append(hexDigits[Int(byte >> 4)])
            output.append(hexDigits[Int(byte & 15)])
        }
    }
}

extension GUID: CustomStringConvertible {
    public var description: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(36)
        write(into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}

private let hexDigits = Array("0123456789abcdef".utf8)

/// The value of each byte as a hexadecimal digit, 255 for every other byte.
private let hexDigitValues: [UInt8] = (0..<256).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt8(byte) - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt8(byte) - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt8(byte) - UInt8(ascii: "A") + 10
    default: 255
    }
}
