import ExportReading

extension Cell {
    /// Whether the cell holds type names instead of values: as its text, or as the items of a list that was nested too deep for the export.
    var isCollapsed: Bool {
        let text = bytes.trimmed
        if text.isCollapsedValue { return true }
        guard kind == .nested || text.first == UInt8(ascii: "["), text.mayQuoteTypeName, let value = NestedValue(text) else { return false }
        return value.items.contains(where: \.isTypeName)
    }
}

extension NestedValue {
    /// Whether this is the name of a .NET type, or an object as Windows PowerShell prints it.
    var isTypeName: Bool {
        guard var text else { return false }
        return text.withUTF8 { UnsafeRawBufferPointer($0).trimmed.isCollapsedValue }
    }
}

extension UnsafeRawBufferPointer {
    /// Whether a JSON text begins one of its strings as type names begin; one pass, because most cells have none.
    fileprivate var mayQuoteTypeName: Bool {
        for index in indices.dropLast(2) where self[index] == UInt8(ascii: "\"") {
            let rest = UnsafeRawBufferPointer(rebasing: self[(index + 1)...])
            switch rest[0] {
            case UInt8(ascii: "M"): if rest.starts(with: "Microsoft".utf8) { return true }
            case UInt8(ascii: "S"): if rest.starts(with: "System.".utf8) { return true }
            case UInt8(ascii: "D"): if rest.starts(with: "Deserialized.".utf8) { return true }
            case UInt8(ascii: "@"): if rest[1] == UInt8(ascii: "{") { return true }
            default: break
            }
        }
        return false
    }
}
