import ExportReading

/// IMEI and MEID cells.
enum HardwareNumber {
    /// The cell's bytes, nothing when Excel turned the number into `3.51E+14`.
    static func usable(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        let text = bytes.trimmed
        guard !text.isEmpty else { return text }
        // An MEID has the letter E as a digit, but neither sign nor decimal separator.
        let isMangled =
            text.contains { $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: "e") }
            && text.contains { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
        return isMangled ? UnsafeRawBufferPointer(start: nil, count: 0) : text
    }
}
