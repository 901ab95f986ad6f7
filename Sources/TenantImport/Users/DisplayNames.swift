import ExportReading
import TenantModel

/// Display names that belong to one user only, the weakest way to find an owner. Built when first asked for: most tenants never need it.
final class DisplayNames: Sendable {
    private let users: UserTable
    private let index: Lazy<(names: NameIndex, repeated: Set<Int>)>

    init(_ users: UserTable) {
        self.users = users
        index = Lazy {
            var names = NameIndex(capacity: users.count)
            var repeated: Set<Int> = []
            for row in 0..<users.count where !users.displayName.isEmpty(row) {
                users.displayName.withBytes(row) { name in
                    if let first = names.row(of: name, in: users.displayName) {
                        repeated.insert(first)
                    } else {
                        names.insert(name, row: row, in: users.displayName)
                    }
                }
            }
            return (names, repeated)
        }
    }

    /// The only user of this display name.
    func user(named name: UnsafeRawBufferPointer) -> UserID? {
        let (names, repeated) = index.value
        guard let row = names.row(of: name, in: users.displayName), !repeated.contains(row) else { return nil }
        return UserID(index: UInt32(row))
    }
}
