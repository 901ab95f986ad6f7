import ExportReading
import Preflight
import RolloutPlanning

/// Everything that those who answer calls work with.
struct SupportFiles {
    private let values: SupportValues
    private let store: TemplateStore
    private let workers: Workers

    init(_ plan: RolloutPlan, _ assessment: Assessment, store: TemplateStore, planText: PlanText, workers: Workers) throws(TemplateProblems) {
        values = SupportValues(plan, assessment, text: try SupportText(store), planText: planText, contact: HelpDeskContact(assessment.decisions.settings))
        self.store = store
        self.workers = workers
    }

    /// The files, the reports among them only in the kinds that are wanted; what people act on always.
    func files(_ kinds: Set<PreflightFiles.Kind>) throws -> [OutputFile] {
        let sources = try ReportSources(store, file: "support/sources.txt").named
        let library = try GuideLibrary(values, store: store, sources: sources)
        let plan = SupportPlan(values: values, library: library, sources: sources)
        let shell = try PageShell(store)
        var files: [OutputFile] = []
        let compact = try PageAddition.compact(store)
        for (name, document, isShort) in [("support-plan", try plan.document(store), values.isShort), ("desk-card", try plan.card(store), true)] {
            if kinds.contains(.html) {
                files.append(OutputFile("\(name).html", bytes: shell.page(document, addition: isShort ? compact : PageAddition())))
            }
            if kinds.contains(.md) { files.append(OutputFile("\(name).md", bytes: document.markdown(words: shell.words))) }
        }
        if kinds.contains(.html) { files.append(try HelpDeskPage(values: values, library: library, sources: sources).file(shell, store)) }
        for guide in library.runbooks + library.issues { files.append(OutputFile(guide.path, bytes: guide.document.markdown(words: shell.words))) }
        if !values.userless.isEmpty { files.append(try SupportCase(values).file(store)) }
        return files + WatchListFile.allCases.map { $0.file(values, workers) }
    }
}
