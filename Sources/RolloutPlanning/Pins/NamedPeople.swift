import ExportReading
import Preflight
import TenantModel

/// Finds the people behind names of the project file: a user by principal name or object id, else the members of a group, else a department.
struct NamedPeople {
    private var users: [String: UserID] = [:]
    private let tenant: Tenant

    /// Looks all names up in one walk over the users.
    init(_ names: [String], in tenant: Tenant) {
        self.tenant = tenant
        var byHash: Set<UInt64> = []
        var byID: [GUID: String] = [:]
        for name in names {
            if let id = GUID(name) { byID[id] = name.lowercased() }
            var text = name
            text.withUTF8 { _ = byHash.insert(ByteHash.ignoringCase(UnsafeRawBufferPointer($0))) }
        }
        guard !names.isEmpty else { return }
        let wanted = Set(names.map { $0.lowercased() })
        for user in tenant.users.ids {
            if let name = byID[tenant.users.objectID[user.row]] { users[name] = user }
            guard tenant.users.userPrincipalName.withBytes(user.row, { byHash.contains(ByteHash.ignoringCase($0)) }) else { continue }
            let name = tenant.users.userPrincipalName[user.row].lowercased()
            if wanted.contains(name), users[name] == nil { users[name] = user }
        }
    }

    /// Whether a name is that of one user.
    func isUser(_ name: String) -> Bool { users[name.lowercased()] != nil }

    /// The people of a name; nil when nobody and nothing has it.
    func people(_ name: String) -> [UserID]? {
        if let user = users[name.lowercased()] { return [user] }
        let rows = tenant.groups.rows(named: name)
        if !rows.isEmpty { return Set(rows.flatMap { tenant.groups.transitiveMembers(of: $0).users }).sorted() }
        let department = tenant.users.ids.filter { tenant.symbols[tenant.users.department[$0.row]].lowercased() == name.lowercased() }
        return department.isEmpty ? nil : Array(department)
    }
}
