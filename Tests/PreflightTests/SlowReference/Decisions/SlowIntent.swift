import TenantModel

/// "`targets:` given: listed = yes, all others no; `stay:` = no and wins. `stay:` alone: listed = no, others notStated."
struct SlowIntent {
    private let targets: Set<Int>?
    private let stay: Set<Int>

    init(files: [GeneratedFile], users: SlowUsers, settings: ProjectSettings) {
        targets = settings.targets.map { Self.listed($0, files, users) }
        stay = settings.stay.map { Self.listed($0, files, users) } ?? []
    }

    func intended(_ user: Int) -> String {
        if stay.contains(user) { return "no" }
        return targets.map { $0.contains(user) ? "yes" : "no" } ?? "notStated"
    }

    private static func listed(_ selector: UserSelector, _ files: [GeneratedFile], _ users: SlowUsers) -> Set<Int> {
        if selector.everyone { return Set(users.users.indices) }
        let names = Set(selector.users.map { $0.lowercased() })
        let departments = Set(selector.departments.map { $0.lowercased() })
        let groups = Set(selector.groups.map { $0.lowercased() })
        var listed = Set(
            users.users.indices.filter { index in
                let user = users.users[index]
                return names.contains(user.id) || names.contains(user.name.lowercased()) || departments.contains(user.department.lowercased())
            })
        for file in files where file.format == "group.members" {
            for row in file.records.indices where groups.contains(file.text(row, "groupName").lowercased()) {
                if case .user(let user, _) = users.owner(file.text(row, "userPrincipalName")) { listed.insert(user) }
            }
        }
        return listed
    }
}
