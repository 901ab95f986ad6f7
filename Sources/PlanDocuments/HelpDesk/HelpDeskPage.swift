import RolloutPlanning

/// `helpdesk.html`: who is calling, what happens to them, what to say. One file, no network.
struct HelpDeskPage {
    let values: SupportValues
    let library: GuideLibrary
    let sources: [Source]

    private static let dataID = "desk-data"

    /// The file.
    func file(_ shell: PageShell, _ store: TemplateStore) throws(TemplateProblems) -> OutputFile {
        let template = try DocumentTemplate<NoValues, HelpDeskSlot>("support/helpdesk.md", in: store, sources: sources)
        let rows = HelpDeskRows(values)
        let document = template.document(NoValues(), frame: values.frame(.kickerDesk)) { slot in
            switch slot {
            case .desk: [DeskPlace(note: note(rows), withoutScript: values.text(.deskNoScript), failed: values.text(.deskFailed))]
            case .runbooks: library.runbooks.map(GuideFold.init)
            case .issues: library.issues.map(GuideFold.init)
            }
        }
        let addition = PageAddition(
            style: try PageShell.raw("support/helpdesk.css", ending: "</style", store),
            script: try PageShell.raw("support/helpdesk.js", ending: "</script", store),
            data: [PageData(id: Self.dataID, json: HelpDeskData(values, rows, words: try WordList(store)).json(), rows: rows.users.count + rows.devices.count)])
        return OutputFile("helpdesk.html", bytes: shell.page(document, addition: addition))
    }

    /// Who is in the page.
    private func note(_ rows: HelpDeskRows) -> String {
        let users = values.text(.users, count: rows.users.count)
        return switch rows.scope {
        case .everybody: values.text(.deskAll, ["users": users, "devices": values.text(.devices, count: rows.devices.count)])
        case .waves: values.text(.deskLimitWaves, ["users": users])
        case .firstWaves: values.text(.deskLimitFirst, ["users": users])
        }
    }
}

/// The components of `support/helpdesk.md`.
enum HelpDeskSlot: String, ComponentSlot {
    case desk, runbooks, issues
}
