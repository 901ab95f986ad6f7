import ExportReading
import Preflight
import ReferenceData
import TenantModel

/// What could not be checked: rules that could block and have no answer, and the exports that would give it.
struct OpenSection {
    let values: ReportValues

    private var text: ReportText { values.text }

    /// Rules that failed to run.
    var failures: [any Component] {
        values.assessment.failures.map { Note(kind: .warning, title: $0.rule, text: Prose(plain: text(.failedRule) + " " + $0.message)) }
    }

    /// The open questions; those that an export would answer first.
    var questions: [any Component] {
        let questions = values.assessment.verdict.openQuestions
        guard !questions.isEmpty else { return [] }
        let columns = [DataTable.Column(text(.ruleTitle), .code), .init(text(.questionTitle)), .init(text(.answerTitle))]
        let open = questions.filter { $0.missing != [.notBuilt] }.map { question -> [DataTable.Value] in
            [.code(question.rule), .text(question.title), .text(answer(question.missing))]
        }
        let notBuilt = questions.filter { $0.missing == [.notBuilt] }.map { [DataTable.Value.code($0.rule), .text($0.title)] }
        var tables: [any Component] = []
        if !open.isEmpty { tables.append(DataTable(caption: text(.openCaption), columns: columns, rows: open)) }
        if !notBuilt.isEmpty { tables.append(DataTable(caption: text(.notBuiltCaption), columns: Array(columns.prefix(2)), rows: notBuilt)) }
        return tables
    }

    /// The exports that are missing, the most settling first.
    var missing: [any Component] {
        let missing = values.assessment.missing
        guard !missing.isEmpty else { return [] }
        return [ExportList(items: missing.map(item), menu: text(.missingMenu), role: text(.missingRole), command: text(.missingCommand))]
    }

    private func answer(_ inputs: [ExportInput]) -> String {
        guard let first = inputs.first else { return text(.failedRule) }
        if first == .notBuilt { return text(.notBuilt) }
        if first == .skipped { return text(.skipped) }
        return text.list(inputs.map(values.name(of:)))
    }

    private func verifiedDay(_ entry: InputCatalog.Entry) -> String {
        let parts = entry.verifiedOn.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, let day = Timestamp(year: parts[0], month: parts[1], day: parts[2]) else { return entry.verifiedOn }
        return text.day(day)
    }

    private func item(_ input: MissingInput) -> ExportList.Item {
        let entry = InputCatalog.entry(input.input.rawValue)
        var settles: [String] = []
        if input.users > 0 { settles.append(text(.users, count: input.users)) }
        if input.devices > 0 { settles.append(text(.devices, count: input.devices)) }
        if !input.rules.isEmpty { settles.append(text(.rules, count: input.rules.count)) }
        return ExportList.Item(
            name: values.name(of: input.input), settles: settles.isEmpty ? "" : text(.missingSettles, ["what": text.list(settles)]),
            why: entry?.why ?? "", menu: entry?.menu ?? "", role: entry?.role ?? "",
            verified: entry.map { text(.missingVerified, ["day": verifiedDay($0)]) } ?? "", command: entry?.command ?? "", rules: input.rules)
    }
}
