public import ExportReading
public import Preflight
public import RolloutPlanning

/// All files that a plan writes, but for the manifest: those of the pre-flight with what the plan adds, then its own.
public struct PlanFiles: Sendable {
    private let plan: RolloutPlan
    private let assessment: Assessment
    private let reports: [RuleReport]
    private let workers: Workers
    private let store: TemplateStore
    private let keptActions: [String: [String]]
    private let layout: MemberImport
    private let text: PlanText
    private let outside: OutsideHelp

    /// The files of a plan. `reports` are the rules about it; `keptActions` holds the hand-edited columns of an earlier action plan, by id.
    public init(
        _ plan: RolloutPlan, _ assessment: Assessment, reports: [RuleReport], workers: Workers, store: TemplateStore, text: PlanText,
        keptActions: [String: [String]], layout: MemberImport, outside: OutsideHelp = OutsideHelp()
    ) {
        self.outside = outside
        self.plan = plan
        self.assessment = assessment
        self.reports = reports
        self.workers = workers
        self.store = store
        self.text = text
        self.keptActions = keptActions
        self.layout = layout
    }

    /// Whether a file is one that only some plans have, for a wave, a dated enablement or devices without a user: nobody may act on that of an earlier plan.
    public static func isOfSomePlans(_ path: String) -> Bool {
        if path.hasPrefix("messages/") { return true }
        if [CalendarFile.path, SupportCase.path, DirectAssignmentFile.path, LicenseGroupsFile.path, LicenseScript.path].contains(path) { return true }
        guard path.hasPrefix("groups/") else { return false }
        let name = path.dropFirst("groups/".count)
        let rest = name.drop { $0.isASCII && $0.isNumber }
        return rest.count < name.count && (rest == ".csv" || rest.hasPrefix("-license") && rest.hasSuffix(".csv"))
    }

    /// Whether a file is a figure of a document of the plan.
    public static func isFigure(_ path: String) -> Bool { FigureFolder.isFigure(path) }

    /// The files of these kinds, in the order in which they are listed.
    public func files(_ kinds: Set<PreflightFiles.Kind>) throws -> [OutputFile] {
        let decisions = assessment.decisions
        let texts = WaveTexts<CSVWriter>(plan, text: text)
        let columns = PlanColumns(plan: plan, text: text, reports: reports)
        var files = try PreflightFiles(
            assessment, workers: workers, store: store, keptActions: keptActions, outside: outside, plan: columns, layout: layout
        ).files(kinds)
        if kinds.contains(.json) { files.append(OutputFile("plan.json", bytes: PlanJSON(plan, assessment, reports: reports, text: text).bytes())) }
        // What people act on is written whatever kinds of report they asked for.
        files += [
            WavesFile.file(plan, decisions, texts: texts, workers: workers), WaveLockFile.file(plan, decisions, texts: texts, workers: workers),
            PilotFile.file(plan.pilot, decisions, text: text), CoverageFile.file(plan.pilot, text: text), LoadFile.file(plan.load),
            DifferenceFile.file(plan, decisions),
        ]
        files += try CommunicationFiles(plan, assessment, store: store).files(kinds, workers: workers)
        files += WaveFiles.files(plan, decisions, layout: layout)
        files += try SupportFiles(plan, assessment, store: store, planText: text, workers: workers).files(kinds)
        if GroupLicensing(assessment).isAvailable == false {
            files.append(DirectAssignmentFile.file(plan, decisions, texts: texts, workers: workers))
        } else {
            files += [LicenseGroupsFile.file(plan), try LicenseScript(store).file(plan, decisions)]
        }
        let rollout = try RolloutFiles(plan, assessment, reports: reports, store: store, text: text, kinds: kinds)
        files.append(rollout.useCases)
        files = try rollout.documents() + files
        return try rollout.index(of: files) + files
    }
}
