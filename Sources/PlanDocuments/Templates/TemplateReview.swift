/// Checks all templates of a store, also those that a run does not come by: a mistake in the customer's own must not wait for another tenant,
/// another wave or another format.
struct TemplateReview {
    private let store: TemplateStore
    private var problems: [TemplateProblem] = []

    /// All mistakes, each once, file by file.
    static func problems(in store: TemplateStore) -> [TemplateProblem] {
        var review = TemplateReview(store: store)
        review.words()
        review.parts()
        review.pages()
        review.guides()
        review.messages()
        review.files()
        var seen: Set<String> = []
        return review.problems.filter { seen.insert($0.description).inserted }
            .sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
    }

    private init(store: TemplateStore) { self.store = store }

    private mutating func check(_ load: (TemplateStore) throws(TemplateProblems) -> Void) {
        do throws(TemplateProblems) { try load(store) } catch { problems += error.problems }
    }

    private mutating func words() {
        check { store throws(TemplateProblems) in _ = try Words(store) }
        check { store throws(TemplateProblems) in _ = try Reasons(store) }
        check { store throws(TemplateProblems) in _ = try WordList<PreflightWord>(store) }
        check { store throws(TemplateProblems) in _ = try WordList<PolicyWord>(store) }
        check { store throws(TemplateProblems) in _ = try WordList<PolicyReasonKey>(store) }
        check { store throws(TemplateProblems) in _ = try WordList<ReplacementWord>(store) }
        check { store throws(TemplateProblems) in _ = try WordList<PlanWord>(store) }
        check { store throws(TemplateProblems) in _ = try WordList<PlanReasonKey>(store) }
        check { store throws(TemplateProblems) in _ = try WordList<RolloutWord>(store) }
        check { store throws(TemplateProblems) in _ = try WordList<GateWord>(store) }
        check { store throws(TemplateProblems) in _ = try WordList<CommunicationWord>(store) }
        check { store throws(TemplateProblems) in _ = try WordList<SupportWord>(store) }
        check { store throws(TemplateProblems) in _ = try WordList<DeskWord>(store) }
        check { store throws(TemplateProblems) in _ = try WordList<WorkbookWord>(store) }
    }

    /// Lists, styles and scripts each for itself, so that a mistake in one hides none in another.
    private mutating func parts() {
        for name in Self.lists { check { store throws(TemplateProblems) in _ = try TermList(name, in: store) } }
        for name in TemplateStore.editable where name.hasSuffix(".css") && name != FigureStyle.name {
            check { store throws(TemplateProblems) in _ = try PageShell.raw(name, ending: "</style", store) }
        }
        for name in TemplateStore.editable where name.hasSuffix(".js") {
            check { store throws(TemplateProblems) in _ = try PageShell.raw(name, ending: "</script", store) }
        }
        check { store throws(TemplateProblems) in _ = try FigureStyle(store) }
    }

    private static let lists = [
        "preflight/files.txt", "preflight/glossary.txt", "preflight/sources.txt", "rollout/sources.txt", "communication/sources.txt", "support/sources.txt",
        "index/documents.txt", "index/files.txt", "support/known-issues.txt",
    ]

    private mutating func pages() {
        check { store throws(TemplateProblems) in _ = try PageShell(store) }
        check { store throws(TemplateProblems) in _ = try PreflightReport.Texts(store) }
        for sheet in RolloutReport.Sheet.allCases { check { store throws(TemplateProblems) in _ = try RolloutReport.template(sheet, store) } }
        check { store throws(TemplateProblems) in _ = try DecisionReport.template(store) }
        check { store throws(TemplateProblems) in _ = try IndexReport.Texts(store) }
        check { store throws(TemplateProblems) in _ = try CommunicationPlan.template(store) }
        check { store throws(TemplateProblems) in _ = try SupportPlan.template(.plan, store, SupportSources.read(store)) }
        check { store throws(TemplateProblems) in _ = try SupportPlan.template(.card, store, SupportSources.read(store)) }
        check { store throws(TemplateProblems) in _ = try HelpDeskPage.Texts(store, SupportSources.read(store)) }
    }

    private mutating func guides() {
        check { store throws(TemplateProblems) in try GuideLibrary.checkIndex(store) }
        for name in GuideLibrary.names(in: store) {
            check { store throws(TemplateProblems) in _ = try GuideLibrary.template(name, store, SupportSources.read(store)) }
        }
    }

    private mutating func messages() {
        for tag in MessageFolder.tags(in: store) { check { store throws(TemplateProblems) in _ = try MessageLanguage(tag, in: store) } }
        check { store throws(TemplateProblems) in _ = try CommunicationFiles.readme(store) }
    }

    private mutating func files() {
        check { store throws(TemplateProblems) in _ = try SupportCase.template(store) }
        check { store throws(TemplateProblems) in _ = try LicenseScript(store) }
        check { store throws(TemplateProblems) in _ = try ReplacementFiles.Texts.readme(store) }
        check { store throws(TemplateProblems) in _ = try ReplacementFiles.Texts.top(store) }
    }
}
