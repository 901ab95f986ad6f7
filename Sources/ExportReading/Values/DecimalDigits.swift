/// Integers as ASCII digits, without making a `String`.
public enum DecimalDigits {
    /// How many bytes a number needs at most.
    public static let most = 20

    /// Writes `number` in decimal to `place`, which has room for ``most`` bytes; returns how many it wrote.
    @inlinable
    @inline(__always)
    public static func write(_ number: Int, to place: UnsafeMutableRawPointer) -> Int {
        let sign = number < 0 ? 1 : 0
        if number < 0 { place.storeBytes(of: 0x2D, as: UInt8.self) }
        var length = sign + 1
        var limit = UInt64(10)
        let magnitude = UInt64(number.magnitude)
        while magnitude >= limit {
            length += 1
            let (next, isTooLarge) = limit.multipliedReportingOverflow(by: 10)
            if isTooLarge { break }
            limit = next
        }
        var rest = magnitude
        var offset = length
        while offset > sign {
            offset -= 1
            let shorter = rest / 10
            place.storeBytes(of: UInt8(truncatingIfNeeded: 0x30 + rest - shorter * 10), toByteOffset: offset, as: UInt8.self)
            rest = shorter
        }
        return length
    }

    /// Appends `number` in decimal.
    public static func append(_ number: Int, to bytes: inout [UInt8]) {
        withUnsafeTemporaryAllocation(byteCount: most, alignment: 1) { buffer in
            guard let base = buffer.baseAddress else { return }
            bytes.append(contentsOf: buffer[0..<write(number, to: base)])
        }
    }
}
