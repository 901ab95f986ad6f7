import ExportReading
import YAMLReading

extension YAMLNode {
    /// The same tree with plain scalars as what YAML says they are: numbers, truth values, nothing.
    var nested: NestedValue {
        switch content {
        case .sequence(let items): .list(items.map(\.nested))
        case .mapping(let entries): .object(entries.map { ($0.key, $0.value.nested) })
        case .scalar(let text, isPlain: false): .text(text)
        case .scalar(let text, isPlain: true): Self.plain(text)
        }
    }

    /// YAML 1.1 has more words for truth values, but the tools write these two and quote the others.
    private static func plain(_ text: String) -> NestedValue {
        switch text {
        case "", "~", "null", "Null", "NULL": .null
        case "true", "True", "TRUE": .bool(true)
        case "false", "False", "FALSE": .bool(false)
        default: isNumber(text) ? .number(text) : .text(text)
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        guard let first = text.utf8.first, first == UInt8(ascii: "-") || 48...57 ~= first, text.utf8.count < 20 else { return false }
        // 007 is octal in YAML 1.1 and no number that a policy would have.
        if first == UInt8(ascii: "0"), text.utf8.count > 1, text.utf8.dropFirst().first != UInt8(ascii: ".") { return false }
        return Int(text) != nil || (Double(text) != nil && text.utf8.allSatisfy { 48...57 ~= $0 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") })
    }
}
