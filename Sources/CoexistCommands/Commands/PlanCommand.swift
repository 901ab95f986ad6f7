public import ArgumentParser
import ExportReading
public import PlanDocuments
import Preflight
import RolloutPlanning

extension MemberImport: ExpressibleByArgument {}

/// `coexist plan`: pilot and waves with every file that people act on.
struct PlanCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan", abstract: "Pilot and waves under your constraints, and every file that people act on.")

    @OptionGroup var exports: ExportsArgument
    @OptionGroup(title: "Reading") var reading: ReadingOptions
    @OptionGroup(title: "Deciding") var deciding: DecidingOptions

    @Option(help: ArgumentHelp("Write the plan into this folder; what an earlier plan chose there is kept.", valueName: "folder"))
    var out: String?

    @Option(
        help: ArgumentHelp(
            "The layout of the files in groups/: with or without the version line of older portals. (default: current)", valueName: "current|older"))
    var memberImport: MemberImport?

    @Option(help: ArgumentHelp("Exit with 1 from this severity on. (default: blocker)", valueName: "severity"))
    var failOn: Severity?

    @OptionGroup var templates: TemplateOptions

    @Flag(help: "Plan nothing while a rule that could block was not evaluated: exit with 3.")
    var strict = false

    @OptionGroup var writing: WritingOptions

    func validate() throws {
        try writing.check(out: out)
        if memberImport != nil, out == nil { throw ValidationError("--member-import needs --out.") }
    }

    func run(_ console: Console) throws -> Int32 {
        let kinds = try OutputKinds(writing.format, writesFiles: out != nil)
        let store = try templates.store(console, isQuiet: reading.quiet)
        let words = try PlanText(store)
        let pandoc = try kinds.files.contains(.docx) ? Pandoc(console) : nil
        let run = try TenantRun(exports.exports, reading, deciding: deciding, planning: true, console: console)
        try BrandedRun.check(run, store)
        let assessment = run.assessment(try run.decisions(), deciding)
        if let code = StrictRun.code(assessment, isStrict: strict, console) { return code }
        let text = words.of(assessment.decisions)
        let plan: RolloutPlan
        var earlier = EarlierPlan()
        do throws(PlanFailure) {
            if let out {
                let reader = PreviousPlanReader(
                    out, today: Day(assessment.decisions.asOf), dateOrder: reading.dateOrder, isForced: writing.force)
                earlier = try reader.read()
            }
            plan = try PlanMaker(assessment, earlier: earlier.plan).plan()
        } catch {
            throw CommandFailure(lines: PlanFailureText(error, assessment.decisions, text).lines)
        }
        if !reading.quiet { for note in earlier.notes + RepeatedRowsText.lines(plan.repeatedRows) { console.note(note) } }
        run.watch.lap("plan", rows: plan.planned)
        let subject = PlanSubject(assessment.decisions, pilot: plan.pilot, plan: plan)
        let reports = PlanRules.reports(subject, selection: RuleSelection(only: deciding.only, skip: deciding.skip))
        // Before anything is printed: a folder that cannot be written concludes nothing.
        let folder = try out.map { try OutputFolder($0, isForced: writing.force, inputs: run.files.map(\.location)) }
        if kinds.printsJSON {
            console.out(PlanJSON(plan, assessment, reports: reports, text: text).bytes())
        } else {
            let style = TextStyle(reading.color, console: console)
            let screen = WavesText(plan, assessment, reports: reports, text: text, exports: exports.exports, style: style, out: out)
            for line in screen.lines { console.out(line) }
        }
        if let out, let folder {
            let report = ReportOutput(folder, run: run, console: console)
            try report.write(
                kinds.files, pandoc: pandoc, of: assessment, to: out,
                isOutdated: { path in
                    PlanFiles.isOfSomePlans(path) || kinds.files.contains(.md) && PlanFiles.isFigure(path)
                }
            ) { outside in
                try PlanFiles(
                    plan, assessment, reports: reports, workers: run.workers, store: store, text: text, keptActions: folder.keptActions(),
                    layout: memberImport ?? .current, outside: outside
                ).files(kinds.files)
            }
        }
        run.watch.lap("write")
        run.printTimings()
        return VerdictExit.code(assessment, further: reports, failOn: failOn ?? .blocker, console)
    }
}
