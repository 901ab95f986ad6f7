import RolloutPlanning
import TenantModel

/// Roles with their people, and those that somebody has to name.
struct PeopleSection {
    let values: RolloutValues

    private var text: RolloutText { values.text }

    var roles: [any Component] {
        let named = ProjectRole.allCases.compactMap { role in values.team[role].map { (text.name(of: role).capitalizedFirst, role.code, $0) } }
        let others = values.team.others.map { ($0.role, "", $0) }
        let rows = (named + others).map { role, code, person -> [DataTable.Value] in
            [.text(role), .text(code), .text(person.name ?? ""), .text([person.mail, person.phone].compactMap(\.self).joined(separator: " · "))]
        }
        var parts: [any Component] = []
        if !rows.isEmpty {
            let columns = [DataTable.Column(text(.roleTitle)), .init(text(.shortTitle)), .init(text(.nameTitle)), .init(text(.contactTitle))]
            parts.append(DataTable(caption: text(.peopleCaption), columns: columns, rows: rows))
        }
        if !values.team.open.isEmpty {
            let open = values.team.open.map { "\(text.name(of: $0)) (\($0.code))" }
            parts.append(Note(kind: .note, title: text(.peopleToName), text: Prose(plain: values.report.text.list(open).capitalizedFirst)))
        }
        return parts
    }
}
