import RolloutPlanning

/// Known issues, runbooks and watch lists as tables.
struct SupportLists {
    let values: SupportValues
    let library: GuideLibrary

    private var text: SupportText { values.text }

    /// All known issues; in a short plan those that can happen here.
    var issues: [any Component] {
        let shown = values.isShort ? library.issues.filter { isPossible($0) == true } : library.issues
        guard !shown.isEmpty else { return [FileList(files: [("known-issues/KI-01.md", text(.issuesCaption))])] }
        let rows = shown.map { issue -> [DataTable.Value] in
            let exposed = KnownIssue(rawValue: issue.id).map { text.exposure(values.exposures[$0]) } ?? ""
            let runbooks = library.runbooks(of: issue).map { "[\($0.id)](\($0.path))" }.joined(separator: ", ")
            return [issue.link, .prose(issue.title), .text(exposed), .text(library.tier(of: issue)), .prose(Prose(rendered: runbooks))]
        }
        return [
            DataTable(
                caption: text(values.isShort ? .issuesCaptionShort : .issuesCaption),
                columns: [
                    .init(text(.issueTitle), .code), .init(text(.trainingWhat)), .init(text(.exposedTitle)), .init(text(.tierShort)),
                    .init(text(.runbookTitle), .code),
                ], rows: rows, total: library.issues.count)
        ]
    }

    private func isPossible(_ issue: Guide) -> Bool? { KnownIssue(rawValue: issue.id).flatMap { values.exposures[$0].isPossible } }

    /// One row per runbook; in a short plan one paragraph.
    var runbooks: any Component {
        if values.isShort {
            return Paragraph(text: Prose(rendered: library.runbooks.map { "[\($0.id)](\($0.path)) \($0.title.markdown)" }.joined(separator: " · ")))
        }
        return DataTable(
            caption: text(.runbooksCaption), columns: [.init(text(.runbookTitle), .code), .init(text(.runbookName))],
            rows: library.runbooks.map { [$0.link, .prose($0.title)] })
    }

    /// One row per list, with its file when somebody is on it.
    var watchLists: DataTable {
        let rows = WatchListFile.allCases.map { file -> [DataTable.Value] in
            let count = file.count(values.watch)
            let figure: Figure = count.map { .known($0) } ?? .unknown(reason: text(file.openWord))
            let name: DataTable.Value =
                count ?? 0 > 0 ? LinkTarget(file: file.path).map { .link(text(file.word), $0) } ?? .text(text(file.word)) : .text(text(file.word))
            return [name, .figure(figure), .text(text(file.whyWord))]
        }
        return DataTable(
            caption: text(.watchCaption), columns: [.init(text(.watchTitle)), .init(text(.watchCount), .number), .init(text(.watchWhy))], rows: rows)
    }
}
