/// Numbers as JSON spells them.
enum JSONNumber {
    /// Whether the bytes are a JSON number: `-1.5e3`, but not `+1`, `01`, `.5`, `NaN` or `INF`.
    static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var index = 0
        func peek() -> UInt8 { index < bytes.count ? bytes[index] : 0 }
        func skipDigits() -> Bool {
            let start = index
            while 0x30...0x39 ~= peek() { index += 1 }
            return index > start
        }
        if peek() == UInt8(ascii: "-") { index += 1 }
        if peek() == UInt8(ascii: "0") { index += 1 } else if !skipDigits() { return false }
        if peek() == UInt8(ascii: ".") {
            index += 1
            if !skipDigits() { return false }
        }
        if peek() | 0x20 == UInt8(ascii: "e") {
            index += 1
            if peek() == UInt8(ascii: "-") || peek() == UInt8(ascii: "+") { index += 1 }
            if !skipDigits() { return false }
        }
        return index == bytes.count
    }
}
