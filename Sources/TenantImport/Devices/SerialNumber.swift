import ExportReading

/// Serial numbers as a key: placeholders that vendors leave in are none.
enum SerialNumber {
    private static let placeholders: Set<String> = [
        "", "0", "NONE", "UNKNOWN", "SYSTEMSERIALNUMBER", "SYSTEM SERIAL NUMBER", "TO BE FILLED BY OEM", "DEFAULT STRING", "NOT SPECIFIED", "N/A",
    ]

    /// In upper case, trimmed, without dots.
    static func key(_ bytes: UnsafeRawBufferPointer) -> String { bytes.trimmed.text.uppercased().replacing(".", with: "") }

    /// The key, nil for a placeholder.
    static func usableKey(_ bytes: UnsafeRawBufferPointer) -> String? { isUsable(bytes) ? key(bytes) : nil }

    /// Whether it can tell one device from another.
    static func isUsable(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let text = bytes.trimmed
        // Longer than every placeholder: no need to make text of it.
        if text.count > 22 { return true }
        return !placeholders.contains(key(text))
    }
}
