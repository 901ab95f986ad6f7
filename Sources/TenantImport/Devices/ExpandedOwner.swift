import ExportReading
import TenantModel

/// Owners as Graph expands them: a list of user objects, or of ids.
enum ExpandedOwner {
    static func owner(_ cell: Cell, in directory: UserDirectory) -> OwnerReference {
        guard let first = NestedValue(cell.bytes)?.items.first else { return .empty }
        for key in [first["id"]?.text, first["userPrincipalName"]?.text, first.text] {
            guard var key, !key.isEmpty else { continue }
            let reference = key.withUTF8 { directory.owner(Cell(bytes: UnsafeRawBufferPointer($0), kind: .text)) }
            if reference.user != nil || reference.state == .deleted { return reference }
        }
        return OwnerReference(state: .unresolved)
    }

    /// What to call an owner who was not found: the cell's text, or the UPN or id of the first user object in it.
    static func name(_ cell: Cell) -> String {
        guard cell.kind == .nested || cell.bytes.trimmed.first == UInt8(ascii: "["), let first = NestedValue(cell.bytes.trimmed)?.items.first else {
            return cell.bytes.trimmed.text
        }
        return first["userPrincipalName"]?.text ?? first["id"]?.text ?? first.text ?? ""
    }
}
