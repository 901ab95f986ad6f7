import Preflight
import RolloutPlanning
import TenantImport

/// All runbooks and known issues, in the order of their numbers.
struct GuideLibrary: Sendable {
    let runbooks: [Guide]
    let issues: [Guide]
    private let index: GuideIndex

    init(_ values: SupportValues, store: TemplateStore, sources: [Source]) throws(TemplateProblems) {
        let index = try GuideIndex(store)
        self.index = index
        func guides(_ prefix: String, _ facts: (String) -> [LabeledText]) throws(TemplateProblems) -> [Guide] {
            var guides: [Guide] = []
            for name in Self.names(in: store) where name.hasPrefix(prefix) {
                let id = String(name.split(separator: "/").last?.dropLast(3) ?? "")
                guides.append(try Self.guide(id, name, values, store, sources, facts: facts(id)))
            }
            return guides
        }
        let text = values.text
        runbooks = try guides(Self.runbooks) { _ in [LabeledText(text(.factPurpose), text(.purposeRunbook))] }
        issues = try guides(Self.issues) { id in
            let exposed = KnownIssue(rawValue: id).map { text.exposure(values.exposures[$0]) } ?? ""
            return [
                LabeledText(text(.factTier), index.tier(of: id)), LabeledText(text(.factExposed), exposed),
                LabeledText(text(.factRunbooks), text.list(index.runbooks(of: id))),
            ]
        }
    }

    private static let runbooks = "runbooks/RB-"
    private static let issues = "known-issues/KI-"

    /// The templates of all guides.
    static func names(in store: TemplateStore) -> [String] {
        store.names.filter { ($0.hasPrefix(runbooks) || $0.hasPrefix(issues)) && $0.hasSuffix(".md") }
    }

    /// The template of a guide, checked.
    static func template(_ name: String, _ store: TemplateStore, _ sources: [Source]) throws(TemplateProblems) -> DocumentTemplate<GuideModel, NoSlot> {
        try DocumentTemplate(name, in: store, sources: sources)
    }

    /// Checks the list of who solves what with which runbook.
    static func checkIndex(_ store: TemplateStore) throws(TemplateProblems) { _ = try GuideIndex(store) }

    /// Who solves an issue.
    func tier(of issue: Guide) -> String { index.tier(of: issue.id) }

    /// With which runbooks.
    func runbooks(of issue: Guide) -> [Guide] { index.runbooks(of: issue.id).compactMap { id in runbooks.first { $0.id == id } } }

    private static func guide(
        _ id: String, _ name: String, _ values: SupportValues, _ store: TemplateStore, _ sources: [Source], facts: [LabeledText]
    ) throws(TemplateProblems) -> Guide {
        let template = try template(name, store, sources)
        let frame = DocumentFrame(
            tenant: values.tenantName, date: values.text.day(values.decisions.asOf), kicker: values.text(.kicker), facts: facts)
        let document = template.document(GuideModel(tenant: values.tenant.name), frame: frame) { _ in [] }
        let title = document.title.markdown
        return Guide(
            id: id, title: Prose(rendered: title.hasPrefix(id + ": ") ? String(title.dropFirst(id.count + 2)) : title), document: document)
    }
}

/// Who solves each known issue and with which runbooks, from `support/known-issues.txt`.
private struct GuideIndex: Sendable {
    private var entries: [String: (tier: String, runbooks: [String])] = [:]

    init(_ store: TemplateStore) throws(TemplateProblems) {
        let file = "support/known-issues.txt"
        for (id, text) in try TermList(file, in: store).terms {
            let parts = text.split(separator: "|", omittingEmptySubsequences: false).map { String($0.trimmingSpaces()) }
            let runbooks = parts.count > 1 ? parts[1].split(separator: ",").map { String($0.trimmingSpaces()) } : []
            for name in ["known-issues/\(id).md"] + runbooks.map({ "runbooks/\($0).md" }) where store.text(named: name) == nil {
                let suggestion = NearestName.find(name, among: store.names)
                throw TemplateProblems(
                    problems: [TemplateProblem(file: file, line: 1, column: 1, message: "there is no \(name)", suggestion: suggestion)])
            }
            entries[id] = (parts.first ?? "", runbooks)
        }
    }

    func tier(of id: String) -> String { entries[id]?.tier ?? "" }
    func runbooks(of id: String) -> [String] { entries[id]?.runbooks ?? [] }
}
