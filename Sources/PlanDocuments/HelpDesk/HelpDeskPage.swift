import RolloutPlanning

/// `helpdesk.html`: who is calling, what happens to them, what to say. One file, no network.
struct HelpDeskPage {
    let values: SupportValues
    let library: GuideLibrary
    let sources: [Source]

    private static let dataID = "desk-data"

    /// The file.
    func file(_ shell: PageShell, _ store: TemplateStore) throws(TemplateProblems) -> OutputFile {
        let texts = try Texts(store, sources)
        let rows = HelpDeskRows(values)
        let document = texts.template.document(NoValues(), frame: values.frame(.kickerDesk)) { slot in
            switch slot {
            case .desk: [DeskPlace(note: note(rows), withoutScript: values.text(.deskNoScript), failed: values.text(.deskFailed))]
            case .runbooks: library.runbooks.map(GuideFold.init)
            case .issues: library.issues.map(GuideFold.init)
            }
        }
        let addition = PageAddition(
            style: texts.style, script: texts.script,
            data: [PageData(id: Self.dataID, json: HelpDeskData(values, rows, words: texts.words).json(), rows: rows.users.count + rows.devices.count)])
        return OutputFile("helpdesk.html", bytes: shell.page(document, addition: addition))
    }

    /// What the page is made of.
    struct Texts {
        let template: DocumentTemplate<NoValues, HelpDeskSlot>
        let style: String
        let script: String
        let words: WordList<DeskWord>

        /// Reads and checks them.
        init(_ store: TemplateStore, _ sources: [Source]) throws(TemplateProblems) {
            template = try DocumentTemplate("support/helpdesk.md", in: store, sources: sources)
            style = try PageShell.raw("support/helpdesk.css", ending: "</style", store)
            script = try PageShell.raw("support/helpdesk.js", ending: "</script", store)
            words = try WordList(store)
        }
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
