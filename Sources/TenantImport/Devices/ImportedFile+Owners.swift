import ExportReading
import TenantModel

extension ImportedFile {
    /// More than a fifth of the owners unknown: the users are missing, or the column holds something else. One diagnostic with the shape of two values.
    mutating func noteOwners(_ owners: (rows: Int, unknown: [String])) {
        guard owners.rows > 0, owners.unknown.count * 5 > owners.rows else { return }
        let shapes = owners.unknown.prefix(2).map { OwnerShape.of($0) }.joined(separator: " and ")
        diagnostics.append(
            Diagnostic(
                .warning, code: "ownersUnresolved",
                message: "\(owners.unknown.count) of \(owners.rows) devices name an owner who is not among the users read (values like \(shapes)).",
                fix: "Add the users export of the same tenant, or an export that carries owners as UPN or object id: Graph devices with registeredOwners."))
    }
}

/// The shape of a value without its letters: what may be shown of an owner in a message.
enum OwnerShape {
    /// Letters as `a`, digits as `9`, everything else as it is.
    static func of(_ text: String) -> String {
        String(text.prefix(40).map { $0.isLetter ? "a" : $0.isNumber ? "9" : $0 })
    }
}
