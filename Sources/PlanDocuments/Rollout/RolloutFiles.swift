import Preflight
import RolloutPlanning
import TenantModel

/// Decision page and rollout plan, and the index of everything that was written.
struct RolloutFiles {
    private let values: RolloutValues
    private let store: TemplateStore
    private let shell: PageShell
    private let kinds: Set<PreflightFiles.Kind>

    init(
        _ plan: RolloutPlan, _ assessment: Assessment, reports: [RuleReport], store: TemplateStore, text: PlanText, kinds: Set<PreflightFiles.Kind>
    ) throws(TemplateProblems) {
        values = try RolloutValues(
            plan, assessment, reports: reports, store: store, text: text, hasAnnexes: kinds.contains(.csv), hasExplorer: kinds.contains(.html))
        self.store = store
        self.kinds = kinds
        shell = try PageShell(store)
    }

    /// The decision page and the rollout plan.
    func documents() throws(TemplateProblems) -> [OutputFile] {
        guard kinds.contains(.html) || kinds.contains(.md) else { return [] }
        let decision = try DecisionReport(values: values, store: store).document()
        let rollout = try RolloutReport(values: values, store: store).document()
        return files("decision", page: decision, markdown: decision)
            + files("rollout-plan", page: rollout, markdown: rollout, addition: values.size == .short ? try PageAddition.compact(store) : PageAddition())
    }

    /// The index of these files.
    func index(of written: [OutputFile]) throws(TemplateProblems) -> [OutputFile] {
        guard kinds.contains(.html) || kinds.contains(.md) else { return [] }
        let report = IndexReport(values: values, store: store, paths: Set(written.map(\.path)))
        return files("index", page: try report.document(isPage: true), markdown: try report.document(isPage: false))
    }

    /// The use cases.
    var useCases: OutputFile { UseCasesFile.file(values.useCases) }

    private func files(_ name: String, page: Document, markdown: Document, addition: PageAddition = PageAddition()) -> [OutputFile] {
        var files: [OutputFile] = []
        if kinds.contains(.html) { files.append(OutputFile("\(name).html", bytes: shell.page(page, addition: addition))) }
        if kinds.contains(.md) { files.append(OutputFile("\(name).md", bytes: markdown.markdown(words: shell.words))) }
        return files
    }
}
