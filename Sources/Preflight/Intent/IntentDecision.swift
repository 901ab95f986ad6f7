import TenantModel

/// Who is meant to move: `targets:` and `stay:` of the project file.
public struct IntentDecision: Sendable {
    /// For each user.
    public let intended: [Intended]
    /// Users on the stay list; nil when there is no such list.
    public let stay: UserList?
    /// Users on the target list; nil when there is no such list.
    public let targets: UserList?

    /// Whether somebody said who is meant to move.
    public var isStated: Bool { stay != nil || targets != nil }

    init(tenant: Tenant, settings: ProjectSettings) {
        targets = settings.targets.map { UserList($0, in: tenant) }
        stay = settings.stay.map { UserList($0, in: tenant) }
        let (targets, stay) = (targets, stay)
        intended = (0..<tenant.users.count).map { row in
            if let stay, stay.contains[row] { return .no }
            if let targets { return targets.contains[row] ? .yes : .no }
            return .notStated
        }
    }
}
