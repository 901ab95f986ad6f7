/// An address that a document may link to: `https:`, a file beside the document, or a place in it. There is no other kind.
public struct LinkTarget: Sendable, Hashable {
    /// The address, percent-encoded where Markdown or HTML would stumble.
    public let address: String

    /// Takes an address, or nothing when it could do more than open a page: another scheme, `//host`, an absolute path, control characters.
    public init?(_ address: String) {
        guard !address.isEmpty, address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F }) else { return nil }
        let lowercased = address.lowercased()
        if !lowercased.hasPrefix("https://") {
            guard !address.hasPrefix("/"), !address.contains("\\") else { return nil }
            let beforeColon = address.prefix { $0 != ":" }
            let hasColon = beforeColon.endIndex != address.endIndex
            if hasColon, !beforeColon.contains(where: { "/?#".contains($0) }) { return nil }
        }
        self.address = Self.encoded(address)
    }

    /// A file beside the document; names with spaces, colons and the like are encoded.
    public init?(file: String) {
        var encoded = ""
        for byte in file.utf8 {
            encoded += Self.isUnreserved(byte) || byte == UInt8(ascii: "/") ? String(UnicodeScalar(byte)) : Self.percent(byte)
        }
        self.init(encoded)
    }

    /// A place in the document.
    init(anchor: String) { address = "#" + Self.encoded(anchor) }

    private static func encoded(_ address: String) -> String {
        var result = ""
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"),
                UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "\\"), 0...0x20, 0x7F...0xFF:
                result += percent(byte)
            default: result.unicodeScalars.append(UnicodeScalar(byte))
            }
        }
        return result
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: false
        }
    }

    private static func percent(_ byte: UInt8) -> String {
        let digits = Array("0123456789ABCDEF")
        return "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }
}
