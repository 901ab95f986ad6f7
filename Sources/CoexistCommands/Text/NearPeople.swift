import TenantImport
import TenantModel

/// The user, group or department that somebody probably meant.
struct NearPeople {
    private let tenant: Tenant

    init(_ tenant: Tenant) { self.tenant = tenant }

    /// The nearest name; nil when nothing is near.
    func name(like name: String) -> String? {
        let groups = tenant.groups.displayName.filter { !$0.isEmpty }
        let departments = Set(tenant.users.department).map { tenant.symbols[$0] }.filter { !$0.isEmpty }
        if let near = NearestName.find(name, among: groups + departments.sorted()) { return near }
        // Only names that begin and are as long as this one: comparing every letter of a million names would take minutes.
        let wanted = Array(name.lowercased().utf8)
        guard let first = wanted.first else { return nil }
        let users = tenant.users.userPrincipalName
        let near = tenant.users.ids.lazy.filter { user in
            users.withBytes(user.row) {
                abs($0.count - wanted.count) <= 2 && ($0.first.map { $0 | 0x20 } == first | 0x20 || $0.dropFirst().first.map { $0 | 0x20 } == first | 0x20)
            }
        }.prefix(20_000).map { users[$0.row] }
        return NearestName.find(name, among: near)
    }
}
