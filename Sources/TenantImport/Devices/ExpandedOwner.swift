import ExportReading
import TenantModel

/// Owners as Graph expands them: a list of user objects, or of ids.
enum ExpandedOwner {
    static func owner(_ cell: Cell, in directory: UserDirectory) -> OwnerReference {
        guard let first = NestedValue(cell.bytes)?.items.first else { return .empty }
        for key in [first["id"]?.text, first["userPrincipalName"]?.text, first.text] {
            guard var key, !key.isEmpty else { continue }
            let reference = key.withUTF8 { directory.owner(Cell(bytes: UnsafeRawBufferPointer($0), kind: .text)) }
            if reference.user != nil { return reference }
        }
        return OwnerReference(state: .unresolved)
    }
}
