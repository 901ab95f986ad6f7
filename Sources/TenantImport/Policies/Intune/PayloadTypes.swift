/// Which kinds of settings a mobileconfig holds: all that is looked at in a custom profile.
enum PayloadTypes {
    /// The `PayloadType` values in a base64 text, each once in their order; empty when it is no base64 or no property list.
    static func types(inBase64 text: String) -> [String] {
        guard let bytes = decode(text) else { return [] }
        let plain = String(decoding: bytes, as: UTF8.self)
        var types: [String] = []
        for part in plain.split(separator: "<key>PayloadType</key>").dropFirst() {
            guard let start = part.firstRange(of: "<string>"), let end = part[start.upperBound...].firstRange(of: "</string>") else { continue }
            let type = String(part[start.upperBound..<end.lowerBound])
            if type.utf8.count <= 200, !types.contains(type) { types.append(type) }
        }
        // A binary property list has the text, but not the tags.
        if types.isEmpty, plain.contains(mailAccount) { types.append(mailAccount) }
        return types
    }

    private static let mailAccount = "com.apple.eas.account"

    /// Decodes base64, blanks and line ends ignored; nil when it is anything else.
    private static func decode(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count / 4 * 3)
        var bits: UInt32 = 0
        var count = 0
        for byte in text.utf8 where byte > 0x20 && byte != UInt8(ascii: "=") {
            guard let digit = digit(byte) else { return nil }
            bits = bits << 6 | digit
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return bytes
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a") + 26)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0") + 52)
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
