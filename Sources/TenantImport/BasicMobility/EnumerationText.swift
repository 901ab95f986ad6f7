import ExportReading

/// Values of enumerations, as the containers write them.
enum EnumerationText {
    /// The name of a value: the text as it stands, or of an object (`{"value":1,"Value":"Enforce"}`) the member that is no number.
    static func text(of cell: Cell) -> String {
        guard cell.kind == .nested else { return cell.bytes.trimmed.text }
        return NestedValue(cell.bytes).flatMap { text(of: $0) } ?? ""
    }

    /// The name of a value; nil for lists, and objects that are none.
    static func text(of value: NestedValue) -> String? {
        guard case .object(let members) = value else { return value.text }
        let texts = members.filter { ["value", "name"].contains($0.name.lowercased()) }.compactMap(\.value.text)
        return texts.first { Int($0) == nil } ?? texts.first
    }

    /// Whether the text is only the number of a value, which says nothing without the list of names.
    static func isNumber(_ text: String) -> Bool { Int(text) != nil }
}
