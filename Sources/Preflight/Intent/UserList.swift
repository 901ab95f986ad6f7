import ExportReading
public import TenantModel

/// The users that a list of the project file means.
public struct UserList: Sendable {
    /// For each user whether the list means them.
    public let contains: [Bool]
    /// Names in the list that nobody has.
    public let unknown: [String]

    /// The users whom a selector means.
    public init(_ selector: UserSelector, in tenant: Tenant) {
        var contains = Array(repeating: selector.everyone, count: tenant.users.count)
        var unknown: [String] = []
        let departments = Set(selector.departments.map { $0.lowercased() })
        if !departments.isEmpty {
            let meant = (0..<tenant.symbols.count).map { departments.contains(tenant.symbols[Symbol(index: UInt32($0))].lowercased()) }
            var seen: Set<String> = []
            for row in contains.indices where meant[Int(tenant.users.department[row].index)] {
                contains[row] = true
                seen.insert(tenant.symbols[tenant.users.department[row]].lowercased())
            }
            unknown += selector.departments.filter { !seen.contains($0.lowercased()) }
        }
        for name in selector.groups {
            let rows = tenant.groups.rows(named: name)
            if rows.isEmpty { unknown.append(name) }
            // Whoever names a group means the people of the groups in it too.
            for row in rows { for user in tenant.groups.transitiveMembers(of: row).users { contains[user.row] = true } }
        }
        unknown += Self.mark(selector.users, in: tenant.users, &contains)
        self.contains = contains
        self.unknown = unknown
    }

    /// Marks the users of these UPNs and object ids in one walk over all users; returns the names that nobody has.
    private static func mark(_ names: [String], in users: UserTable, _ contains: inout [Bool]) -> [String] {
        guard !names.isEmpty else { return [] }
        var wanted: [String: String] = [:]
        var hashes: Set<UInt64> = []
        var ids: [GUID: String] = [:]
        for name in names {
            if let id = GUID(name) {
                ids[id] = name
            } else {
                wanted[name.lowercased()] = name
                var text = name
                text.withUTF8 { _ = hashes.insert(ByteHash.ignoringCase(UnsafeRawBufferPointer($0))) }
            }
        }
        var found: Set<String> = []
        for row in contains.indices {
            if let name = ids[users.objectID[row]] {
                contains[row] = true
                found.insert(name)
            }
            guard users.userPrincipalName.withBytes(row, { hashes.contains(ByteHash.ignoringCase($0)) }),
                let name = wanted[users.userPrincipalName[row].lowercased()]
            else { continue }
            contains[row] = true
            found.insert(name)
        }
        return names.filter { !found.contains($0) }
    }
}
