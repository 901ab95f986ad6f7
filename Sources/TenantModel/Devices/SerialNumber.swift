import ExportReading

/// Serial numbers as keys that tell devices apart.
public enum SerialNumber {
    /// More devices than these with one number: the number is a vendor's placeholder that no list knows.
    public static let mostDevices = 5

    private static let placeholders: Set<String> = [
        "", "0", "NONE", "UNKNOWN", "SYSTEMSERIALNUMBER", "SYSTEM SERIAL NUMBER", "TO BE FILLED BY OEM", "DEFAULT STRING", "NOT SPECIFIED", "N/A",
    ]

    /// In upper case, without dots, surrounding blanks and repeated ones; nil for the placeholders that vendors leave in.
    public static func key(_ bytes: UnsafeRawBufferPointer) -> String? {
        let words = bytes.trimmed.text.uppercased().filter { $0 != "." }.split(separator: " ")
        let key = words.joined(separator: " ")
        return placeholders.contains(key) ? nil : key
    }

    /// The same for all ASCII spellings of one ``key(_:)``, found without making text.
    public static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var state: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes where byte > UInt8(ascii: " ") && byte != UInt8(ascii: ".") {
            let isLower = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
            state = (state ^ UInt64(isLower ? byte & 0xDF : byte)) &* 0x0100_0000_01B3
        }
        return state ^ state >> 32
    }
}
