/// JSON without spaces that can stand inside of a page: no `<` is left in it, so that no text can end its element.
enum CompactJSON: Sendable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([CompactJSON])
    case object([(String, CompactJSON)])

    /// Appends the JSON.
    func append(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): Self.append(text, to: &bytes)
        case .number(let number): bytes.append(contentsOf: String(number).utf8)
        case .flag(let flag): bytes.append(contentsOf: flag ? "true".utf8 : "false".utf8)
        case .list(let values):
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                value.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let fields):
            bytes.append(UInt8(ascii: "{"))
            for (index, field) in fields.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.append(field.0, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                field.1.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes.append(contentsOf: "\\\"".utf8)
            case "\\": bytes.append(contentsOf: "\\\\".utf8)
            case "\t", "\n", "\r": bytes.append(0x20)
            case "<": bytes.append(contentsOf: "\\u003c".utf8)
            default: bytes.append(contentsOf: UTF8.encode(scalar.visible) ?? UTF8.encodedReplacementCharacter)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
