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
    @inlinable
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Whether this is the all-zero GUID.
    @inlinable
    public var isZero: Bool { high == 0 && low == 0 }

    public static func < (a: GUID, b: GUID) -> Bool {
        a.high != b.high ? a.high < b.high : a.low < b.low
    }
}

extension GUID {
    /// Reads `xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx` (36 bytes), the same in braces (38) or 32 bare digits; nil for anything else.
    @inline(__always)
    public init?(_ bytes: UnsafeRawBufferPointer) {
        if bytes.count == 36, let base = bytes.baseAddress, let id = GUID(digits: base, hyphen: 1) {
            self = id
        } else if bytes.count >= 32, let id = GUID(decorated: bytes) {
            self = id
        } else {
            return nil
        }
    }

    /// Reads the forms that are rare: in braces, between blanks, without hyphens.
    @usableFromInline
    init?(decorated bytes: UnsafeRawBufferPointer) {
        var start = 0
        var end = bytes.count
        while start < end, bytes[start] == 0x20 { start += 1 }
        while start < end, bytes[end - 1] == 0x20 { end -= 1 }
        if end - start == 38, bytes[start] == UInt8(ascii: "{"), bytes[end - 1] == UInt8(ascii: "}") {
            start += 1
            end -= 1
        }
        guard end - start == 36 || end - start == 32, let base = bytes.baseAddress else { return nil }
        self.init(digits: base + start, hyphen: end - start == 36 ? 1 : 0)
    }

    /// Reads 32 digits, with hyphens of so many bytes behind 8, 12, 16 and 20 of them.
    @usableFromInline
    init?(digits text: UnsafeRawPointer, hyphen: Int) {
        if hyphen > 0 {
            let base = text.assumingMemoryBound(to: UInt8.self)
            guard base[8] == UInt8(ascii: "-"), base[13] == UInt8(ascii: "-"), base[18] == UInt8(ascii: "-"), base[23] == UInt8(ascii: "-") else { return nil }
        }
        let first = text.loadUnaligned(as: UInt64.self)
        let second = Self.eight(text + 8 + hyphen, text + 12 + 2 * hyphen)
        let third = Self.eight(text + 16 + 3 * hyphen, text + 20 + 4 * hyphen)
        let fourth = (text + 24 + 4 * hyphen).loadUnaligned(as: UInt64.self)
        guard HexDigits.marks(of: first) & HexDigits.marks(of: second) & HexDigits.marks(of: third) & HexDigits.marks(of: fourth) == HexDigits.allMarks,
            (first | second | third | fourth) & HexDigits.allMarks == 0
        else { return nil }
        high = UInt64(HexDigits.value(of: first)) << 32 | UInt64(HexDigits.value(of: second))
        low = UInt64(HexDigits.value(of: third)) << 32 | UInt64(HexDigits.value(of: fourth))
    }

    /// Two times four bytes as one word.
    @inline(__always)
    private static func eight(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer) -> UInt64 {
        UInt64(a.loadUnaligned(as: UInt32.self)) | UInt64(b.loadUnaligned(as: UInt32.self)) << 32
    }

    /// Reads the text forms of ``init(_:)-(UnsafeRawBufferPointer)``.
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let value = text.withUTF8({ GUID(UnsafeRawBufferPointer($0)) }) else { return nil }
        self = value
    }

    /// How many bytes the printed form has.
    public static let printedLength = 36

    /// Writes the printed form: ``printedLength`` bytes at `place`, which must have room for them.
    @inlinable
    @inline(__always)
    public func write(to place: UnsafeMutableRawPointer) {
        let first = HexDigits.text(of: UInt32(truncatingIfNeeded: high >> 32))
        let second = HexDigits.text(of: UInt32(truncatingIfNeeded: high))
        let third = HexDigits.text(of: UInt32(truncatingIfNeeded: low >> 32))
        place.storeBytes(of: first, as: UInt64.self)
        place.storeBytes(of: UInt8(ascii: "-"), toByteOffset: 8, as: UInt8.self)
        place.storeBytes(of: UInt32(truncatingIfNeeded: second), toByteOffset: 9, as: UInt32.self)
        place.storeBytes(of: UInt8(ascii: "-"), toByteOffset: 13, as: UInt8.self)
        place.storeBytes(of: UInt32(truncatingIfNeeded: second >> 32), toByteOffset: 14, as: UInt32.self)
        place.storeBytes(of: UInt8(ascii: "-"), toByteOffset: 18, as: UInt8.self)
        place.storeBytes(of: UInt32(truncatingIfNeeded: third), toByteOffset: 19, as: UInt32.self)
        place.storeBytes(of: UInt8(ascii: "-"), toByteOffset: 23, as: UInt8.self)
        place.storeBytes(of: UInt32(truncatingIfNeeded: third >> 32), toByteOffset: 24, as: UInt32.self)
        place.storeBytes(of: HexDigits.text(of: UInt32(truncatingIfNeeded: low)), toByteOffset: 28, as: UInt64.self)
    }
}

extension GUID: CustomStringConvertible {
    public var description: String {
        String(unsafeUninitializedCapacity: Self.printedLength) { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            write(to: UnsafeMutableRawPointer(base))
            return Self.printedLength
        }
    }
}
