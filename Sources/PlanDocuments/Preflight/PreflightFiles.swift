public import ExportReading
public import Preflight
import RolloutPlanning

/// All files that a pre-flight writes, but for the manifest.
public struct PreflightFiles: Sendable {
    /// The kinds of file that `--format` can ask for.
    public enum Kind: String, Sendable, CaseIterable {
        case json
        case csv
        case md
        case html
        case xlsx
        case docx

        /// What is written unless somebody asks for something else.
        public static let usual = Set(allCases).subtracting([.docx])
    }

    private let assessment: Assessment
    private let workers: Workers
    private let store: TemplateStore
    private let keptActions: [String: [String]]
    private let outside: OutsideHelp
    private let plan: PlanColumns?
    private let layout: MemberImport

    /// The files of an assessment. `keptActions` holds the hand-edited columns of an earlier action plan, by id.
    public init(
        _ assessment: Assessment, workers: Workers, store: TemplateStore, keptActions: [String: [String]] = [:], outside: OutsideHelp = OutsideHelp()
    ) {
        self.init(assessment, workers: workers, store: store, keptActions: keptActions, outside: outside, plan: nil, layout: .current)
    }

    /// The same with what a plan adds to them.
    init(
        _ assessment: Assessment, workers: Workers, store: TemplateStore, keptActions: [String: [String]], outside: OutsideHelp, plan: PlanColumns?,
        layout: MemberImport
    ) {
        self.plan = plan
        self.layout = layout
        self.assessment = assessment
        self.workers = workers
        self.store = store
        self.keptActions = keptActions
        self.outside = outside
    }

    /// Whether a file is a figure of the report: after a report without it nobody should take it for current.
    public static func isFigure(_ path: String) -> Bool { FigureFolder.isFigure(path, of: "preflight-") }

    /// The files of these kinds, in the order in which they are listed.
    public func files(_ kinds: Set<Kind>) throws -> [OutputFile] {
        let reasons = try Reasons(store)
        var files: [OutputFile] = []
        let view = CoverageView(assessment.decisions, text: try CoverageText(store))
        if !kinds.isDisjoint(with: [.html, .md, .docx]) {
            let unwritten = [Kind.json, .xlsx].filter { !kinds.contains($0) || $0 == .xlsx && plan != nil }.map { "preflight.\($0.rawValue)" }
            let document = try PreflightReport(
                assessment, store: store, reasons: reasons, hasAnnexes: kinds.contains(.csv), unwritten: Set(unwritten), plan: plan?.plan
            ).document()
            let shell = try PageShell(store, branding: Branding(of: assessment.decisions, store: store))
            files += shell.files("preflight", document, kinds: kinds)
            if kinds.contains(.docx), let docx = outside.docx {
                let markdown = shell.markdown(document)
                files.append(OutputFile("preflight.docx") { sink in try docx(markdown, sink) })
            }
        }
        let gates = plan.map { Gates.all($0.plan, assessment) } ?? Gates.beforePlan(assessment)
        if kinds.contains(.json) {
            files.append(OutputFile("preflight.json", bytes: PreflightJSON(assessment, coverage: view, gates: gates, plan: plan?.plan).bytes()))
        }
        guard !kinds.isDisjoint(with: [.csv, .xlsx]) else { return files }
        let evidence = EvidenceText(assessment.decisions.tenant)
        if kinds.contains(.xlsx), let scratch = outside.scratch {
            files.append(try workbook(view: view, reasons: reasons, evidence: evidence).file(plan == nil ? "preflight.xlsx" : "plan.xlsx", scratch: scratch))
        }
        guard kinds.contains(.csv) else { return files }
        files += [
            LedgerFile.file(assessment, reasons: reasons, evidence: evidence, plan: plan, workers),
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

    private func workbook(view: CoverageView, reasons: Reasons, evidence: EvidenceText) throws(TemplateProblems) -> WorkbookFile {
        let limits = WorkbookLimits()
        let words = try WordList<WorkbookWord>(store)
        let sheets = PreflightSheets(
            assessment: assessment, view: view, reasons: reasons, evidence: evidence, keptActions: keptActions, words: words, limits: limits, plan: plan)
        return WorkbookFile(assessment.decisions, sheets: sheets.all, words: words, limits: limits)
    }
}
