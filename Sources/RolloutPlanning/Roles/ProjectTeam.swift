public import TenantModel

/// Who does what: the people of the project file by role.
public struct ProjectTeam: Sendable {
    private let byRole: [ProjectRole: ProjectPerson]
    /// People in roles that the plan does not know, in the order of the file.
    public let others: [ProjectPerson]

    /// The people of a project; the first of a role counts.
    public init(_ settings: ProjectSettings) {
        var byRole: [ProjectRole: ProjectPerson] = [:]
        var others: [ProjectPerson] = []
        for person in settings.people {
            if let role = ProjectRole(key: person.role), byRole[role] == nil, person.name != nil {
                byRole[role] = person
            } else if person.name != nil {
                others.append(person)
            }
        }
        if let sponsor = settings.sponsor, byRole[.sponsor] == nil { byRole[.sponsor] = ProjectPerson(role: ProjectRole.sponsor.rawValue, name: sponsor) }
        self.byRole = byRole
        self.others = others
    }

    /// Who has a role; nil while nobody does.
    public subscript(role: ProjectRole) -> ProjectPerson? { byRole[role] }

    /// Roles without a name.
    public var open: [ProjectRole] { ProjectRole.allCases.filter { byRole[$0] == nil } }
}
