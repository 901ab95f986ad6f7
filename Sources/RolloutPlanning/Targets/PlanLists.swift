import Preflight
import TenantModel

/// The lists of the project file that pilot and waves obey, as users of the tenant.
struct PlanLists: Sendable {
    let exclude: UserList?
    let vip: UserList?
    let critical: UserList?
    let volunteers: UserList?
    let leave: UserList?

    init(_ decisions: Decisions) {
        func list(_ selector: UserSelector?) -> UserList? { selector.map { UserList($0, in: decisions.tenant) } }
        let settings = decisions.settings
        exclude = list(settings.exclude)
        vip = list(settings.vip)
        critical = list(settings.critical)
        volunteers = list(settings.volunteers)
        leave = list(settings.leave)
    }

    /// The names that nobody has, by the key of the project file.
    func unknown(_ intent: IntentDecision) -> [(key: String, names: [String])] {
        [
            ("targets", intent.targets), ("stay", intent.stay), ("exclude", exclude), ("vip", vip), ("critical", critical),
            ("volunteers", volunteers), ("leave", leave),
        ].compactMap { key, list in list.flatMap { $0.unknown.isEmpty ? nil : (key, $0.unknown) } }
    }
}

extension UserList? {
    /// Whether the list is there and means the user.
    func means(_ user: UserID) -> Bool { self?.contains[user.row] ?? false }
}
