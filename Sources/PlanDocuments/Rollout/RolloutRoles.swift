import RolloutPlanning

/// The roles that documents name, with who has them.
struct RolloutRoles: TemplateModel {
    let text: RolloutText

    static let fields = TemplateFields<RolloutRoles>(
        ProjectRole.allCases.map { role in .text(role.rawValue) { $0.text.who(role).capitalizedFirst } })
}
