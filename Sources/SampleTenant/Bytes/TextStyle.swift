import ExportReading

/// How a text is written into a container.
enum TextStyle {
    /// As it is.
    case plain
    /// A CSV cell: in quotes where needed, quotes doubled.
    case csv
    /// Between the quotes of JSON.
    case json
    /// Between XML tags of PowerShell.
    case xml

    /// The bytes of a text in this style.
    func bytes(of text: String) -> [UInt8] {
        switch self {
        case .plain: Array(text.utf8)
        case .csv: csv(Array(text.utf8))
        case .json: json(Array(text.utf8))
        case .xml: text.utf8.flatMap { xml($0) }
        }
    }

    private func csv(_ bytes: [UInt8]) -> [UInt8] {
        let special = Array(",\"\r\n".utf8)
        guard bytes.contains(where: special.contains) else { return bytes }
        let quote = UInt8(ascii: "\"")
        return [quote] + bytes.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
    }

    private func json(_ bytes: [UInt8]) -> [UInt8] {
        var quoted: [UInt8] = []
        bytes.withUnsafeBytes { JSONText.append(string: $0, to: &quoted) }
        return Array(quoted.dropFirst().dropLast())
    }

    private func xml(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case UInt8(ascii: "&"): Array("&amp;".utf8)
        case UInt8(ascii: "<"): Array("&lt;".utf8)
        case UInt8(ascii: ">"): Array("&gt;".utf8)
        case 0x0A: Array("_x000A_".utf8)
        default: [byte]
        }
    }
}
