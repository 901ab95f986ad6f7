import ExportReading

extension Cell {
    /// Whether the cell holds type names instead of values: as its text, or as the items of a list that was nested too deep for the export.
    var isCollapsed: Bool {
        let text = bytes.trimmed
        if text.isCollapsedValue { return true }
        guard kind == .nested || text.first == UInt8(ascii: "["), text.containsIgnoringASCIICase("microsoft") || text.containsIgnoringASCIICase("system.")
            || text.containsIgnoringASCIICase("@{"), let value = NestedValue(text)
        else { return false }
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
