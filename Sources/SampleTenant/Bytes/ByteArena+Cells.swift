import ExportReading

extension ByteArena {
    /// Appends `True` or `False`.
    @inline(__always)
    func append(boolean: Bool) {
        if boolean { append(literal: "True") } else { append(literal: "False") }
    }

    /// Appends a number in decimal digits, with leading zeros up to `digits`. Negative numbers do not occur.
    @inline(__always)
    func append(decimal value: Int, digits: Int = 1) {
        append(atMost: 20) { place in
            let value = UInt64(truncatingIfNeeded: max(0, value))
            var length = 1
            var power: UInt64 = 10
            while length < 19, length < digits || value >= power {
                length += 1
                power &*= 10
            }
            var rest = value
            var index = length
            while index > 0 {
                index -= 1
                place[index] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
                rest /= 10
            }
            return length
        }
    }

    /// Appends the lowest `digits` hexadecimal digits, upper case.
    @inline(__always)
    func append(hex value: UInt64, digits: Int) {
        append(atMost: digits) { place in
            for index in 0..<digits {
                let digit = UInt8(truncatingIfNeeded: value >> UInt64(4 * (digits - 1 - index))) & 15
                place[index] = digit + (digit < 10 ? 0x30 : 0x37)
            }
            return digits
        }
    }

    /// Appends a network address of the range that no maker owns.
    @inline(__always)
    func append(localAddress value: UInt64) {
        append(literal: "02")
        append(hex: value, digits: 10)
    }

    /// Appends a GUID, lower case with hyphens.
    @inline(__always)
    func append(_ id: GUID) {
        append(atMost: 36) { place in
            var target = 0
            for index in 0..<32 {
                if index == 8 || index == 12 || index == 16 || index == 20 {
                    place[target] = UInt8(ascii: "-")
                    target += 1
                }
                let word = index < 16 ? id.high : id.low
                let digit = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * (index & 15))) & 15
                place[target] = digit + (digit < 10 ? 0x30 : 0x57)
                target += 1
            }
            return 36
        }
    }
}

extension ByteArena {
    /// Ends a cell.
    @inline(__always)
    func comma() { append(UInt8(ascii: ",")) }
}

extension ByteArena {
    /// Appends a text; for what is written a few times only.
    func append(text: String, _ style: TextStyle) {
        style.bytes(of: text).withUnsafeBytes { _ = append($0) }
    }
}
