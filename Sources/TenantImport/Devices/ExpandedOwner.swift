import ExportReading
import TenantModel

/// Owners as Graph expands them: a list of user objects, or of ids.
enum ExpandedOwner {
    /// Whether a cell holds such a list, as a nested value or as JSON in a text. An id in braces is none.
    static func isIn(_ cell: Cell) -> Bool {
        if cell.kind == .nested { return true }
        let text = cell.bytes.trimmed
        return text.first == UInt8(ascii: "[") || text.first == UInt8(ascii: "{") && text.contains(UInt8(ascii: "\""))
    }

    /// The first user object's owner.
    static func owner(_ cell: Cell, in directory: UserDirectory) -> OwnerReference {
        guard let first = NestedValue(cell.bytes.trimmed)?.items.first else { return .empty }
        for key in [first["id"]?.text, first["userPrincipalName"]?.text, first.text] {
            guard var key, !key.isEmpty else { continue }
            let reference = key.withUTF8 { directory.owner(Cell(bytes: UnsafeRawBufferPointer($0), kind: .text)) }
            if reference.user != nil || reference.state == .deleted { return reference }
        }
        return OwnerReference(state: .unresolved)
    }

    /// What to call an owner who was not found: the cell's text, or the UPN or id of the first user object in it.
    static func name(_ cell: Cell) -> String {
        guard isIn(cell), let first = NestedValue(cell.bytes.trimmed)?.items.first else {
            return cell.bytes.trimmed.text
        }
        return first["userPrincipalName"]?.text ?? first["id"]?.text ?? first.text ?? ""
    }
}
