/// Texts, numbers and days as UTF-8.
extension ByteArena {
    /// Appends a literal.
    @inlinable
    @inline(__always)
    public func append(literal: StaticString) {
        append(UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    /// Appends a text.
    public func append(_ text: String) {
        var text = text
        text.withUTF8 { _ = append(UnsafeRawBufferPointer($0)) }
    }

    /// Appends a number in decimal digits.
    @inlinable
    @inline(__always)
    public func append(number: Int) {
        append(atMost: DecimalDigits.most) { DecimalDigits.write(number, to: UnsafeMutableRawPointer($0)) }
    }

    /// Appends the day of a moment: `2026-11-19`.
    @inlinable
    @inline(__always)
    public func append(dayOf moment: Timestamp) {
        append(atMost: Timestamp.printedLength) { place in
            moment.write(to: UnsafeMutableRawPointer(place))
            return Timestamp.printedDayLength
        }
    }

    /// Puts a byte before what begins at `start`.
    public func insert(_ byte: UInt8, at start: Int) {
        append(byte)
        let moved = storage.advanced(by: start)
        moved.advanced(by: 1).copyMemory(from: moved, byteCount: count - 1 - start)
        moved.storeBytes(of: byte, as: UInt8.self)
    }
}
