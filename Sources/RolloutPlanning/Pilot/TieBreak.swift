import ExportReading
import TenantModel

/// An order among equals that depends on who they are and on nothing else: not on the order of a file, not on the run.
struct TieBreak: Sendable {
    private let users: UserTable

    init(_ tenant: Tenant) { users = tenant.users }

    /// A number of a user; that of the name where no export gave an object id.
    func value(of user: UserID) -> UInt64 {
        let id = users.objectID[user.row]
        if id.isZero { return users.userPrincipalName.withBytes(user.row) { ByteHash.ignoringCase($0) } }
        return withUnsafeBytes(of: id) { ByteHash.exact($0) }
    }
}
