import ExportReading

/// IMEI and MEID cells.
enum HardwareNumber {
    /// The cell's bytes, nothing when Excel turned the number into `3.51E+14`.
    static func usable(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        let text = bytes.trimmed
        let isMangled = text.contains(UInt8(ascii: "+")) && (text.contains(UInt8(ascii: "E")) || text.contains(UInt8(ascii: "e")))
        return isMangled ? UnsafeRawBufferPointer(start: nil, count: 0) : text
    }
}
