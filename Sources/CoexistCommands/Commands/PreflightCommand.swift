public import ArgumentParser
import ExportReading
import PlanDocuments
public import Preflight

extension Severity: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
    public var defaultValueDescription: String { name }
    public static var allValueStrings: [String] { allCases.map(\.name) }
}

/// `coexist preflight`: who would switch, what would be lost, what blocks.
struct PreflightCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "preflight", abstract: "Who would switch, what would be lost, what blocks: the verdict.")

    @OptionGroup var exports: ExportsArgument
    @OptionGroup(title: "Reading") var reading: ReadingOptions
    @OptionGroup(title: "Deciding") var deciding: DecidingOptions

    @Option(help: ArgumentHelp("Write the report and its files into this folder.", valueName: "folder"))
    var out: String?

    @Option(help: ArgumentHelp("Exit with 1 from this severity on. (default: blocker)", valueName: "severity"))
    var failOn: Severity?

    @OptionGroup var templates: TemplateOptions

    @OptionGroup var writing: WritingOptions

    func validate() throws { try writing.check(out: out) }

    func run(_ console: Console) throws -> Int32 {
        let kinds = try OutputKinds(writing.format, writesFiles: out != nil)
        let store = try templates.store(console, isQuiet: reading.quiet)
        let pandoc = try kinds.files.contains(.docx) ? Pandoc(console) : nil
        let run = try TenantRun(exports.exports, reading, deciding: deciding, console: console)
        try BrandedRun.check(run, store)
        let assessment = run.assessment(try run.decisions(), deciding)
        let style = TextStyle(reading.color, console: console)
        // Before anything is printed: a folder that cannot be written concludes nothing.
        let folder = try out.map { try OutputFolder($0, isForced: writing.force, inputs: run.files.map(\.location)) }
        if kinds.printsJSON {
            console.out(PreflightJSON(assessment, coverage: try PolicyView.of(assessment.decisions, store)).bytes())
        } else {
            for line in FirstScreen(assessment, exports: exports.exports, style: style, isFollowed: out != nil).lines { console.out(line) }
        }
        if let out, let folder {
            let report = ReportOutput(folder, run: run, console: console)
            let isOutdated = { (path: String) in kinds.files.contains(.md) && PreflightFiles.isFigure(path) }
            try report.write(kinds.files, pandoc: pandoc, of: assessment, to: out, isOutdated: isOutdated) { outside in
                try PreflightFiles(assessment, workers: run.workers, store: store, keptActions: folder.keptActions(), outside: outside).files(kinds.files)
            }
        }
        run.watch.lap("write")
        run.printTimings()
        return VerdictExit.code(assessment, failOn: failOn ?? .blocker, console)
    }
}
