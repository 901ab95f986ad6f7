public import ExportReading
public import Preflight

/// All files that a pre-flight writes, but for the manifest.
public struct PreflightFiles: Sendable {
    /// The kinds of file that `--format` can ask for.
    public enum Kind: String, Sendable, CaseIterable {
        case json
        case csv
        case md
        case html
    }

    private let assessment: Assessment
    private let workers: Workers
    private let store: TemplateStore
    private let keptActions: [String: [String]]
    private let plan: PlanColumns?
    private let layout: MemberImport

    /// The files of an assessment. `keptActions` holds the hand-edited columns of an earlier action plan, by id.
    public init(_ assessment: Assessment, workers: Workers, store: TemplateStore, keptActions: [String: [String]] = [:]) {
        self.init(assessment, workers: workers, store: store, keptActions: keptActions, plan: nil, layout: .current)
    }

    /// The same with what a plan adds to them.
    init(
        _ assessment: Assessment, workers: Workers, store: TemplateStore, keptActions: [String: [String]], plan: PlanColumns?, layout: MemberImport
    ) {
        self.plan = plan
        self.layout = layout
        self.assessment = assessment
        self.workers = workers
        self.store = store
        self.keptActions = keptActions
    }

    /// The files of these kinds, in the order in which they are listed.
    public func files(_ kinds: Set<Kind>) throws -> [OutputFile] {
        let reasons = try Reasons(store)
        var files: [OutputFile] = []
        let view = CoverageView(assessment.decisions, text: try CoverageText(store))
        if kinds.contains(.html) || kinds.contains(.md) {
            let document = try PreflightReport(assessment, store: store, reasons: reasons, hasAnnexes: kinds.contains(.csv)).document()
            let shell = try PageShell(store)
            if kinds.contains(.html) { files.append(OutputFile("preflight.html", bytes: shell.page(document))) }
            if kinds.contains(.md) { files.append(OutputFile("preflight.md", bytes: document.markdown(words: shell.words))) }
        }
        if kinds.contains(.json) { files.append(OutputFile("preflight.json", bytes: PreflightJSON(assessment, coverage: view).bytes())) }
        guard kinds.contains(.csv) else { return files }
        let evidence = EvidenceText(assessment.decisions.tenant)
        files += [
            LedgerFile(assessment, reasons: reasons, evidence: evidence, plan: plan).file(workers),
            DevicesFile(assessment, reasons: reasons, evidence: evidence).file(workers),
            FindingsFile.file(assessment, further: plan?.reports ?? [], workers),
            PolicyGapsFile.file(view),
            UserlessDevicesFile.file(assessment, evidence: evidence),
            LicenseHoldFile(assessment, text: view.text, plan: plan).file(workers),
            LicensesFile.file(assessment, plan: plan?.plan), ActionPlanFile.file(assessment, further: plan?.reports ?? [], kept: keptActions),
            QuarantineFile.file(assessment.decisions.tenant),
        ]
        return files + GroupSplitFiles.files(assessment.decisions, layout: layout)
    }
}
