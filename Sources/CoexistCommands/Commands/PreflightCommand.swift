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

    @Option(
        help: ArgumentHelp(
            "Without --out: text or json. With --out: the kinds of file: json,csv,md,html,xlsx,docx; all but docx unless said.", valueName: "format"))
    var format: String?

    @Option(help: ArgumentHelp("Exit with 1 from this severity on. (default: blocker)", valueName: "severity"))
    var failOn: Severity?

    @Option(help: ArgumentHelp("Templates of your own, file by file instead of ours.", valueName: "folder"))
    var templates: String?

    @Flag(help: "Replace files in --out that somebody changed.")
    var force = false

    func run(_ console: Console) throws -> Int32 {
        let kinds = try OutputKinds(format, writesFiles: out != nil)
        let store = try TemplateFolder.store(templates)
        let pandoc = try kinds.files.contains(.docx) ? Pandoc(console) : nil
        let run = try TenantRun(exports.exports, reading, deciding: deciding, console: console)
        let assessment = run.assessment(try run.decisions(), deciding)
        let style = TextStyle(reading.color, console: console)
        // Before anything is printed: a folder that cannot be written concludes nothing.
        let folder = try out.map { try OutputFolder($0, isForced: force, inputs: run.files.map(\.location)) }
        if kinds.printsJSON {
            console.out(PreflightJSON(assessment, coverage: try PolicyView.of(assessment.decisions, store)).bytes())
        } else {
            for line in FirstScreen(assessment, exports: exports.exports, style: style, isFollowed: out != nil).lines { console.out(line) }
        }
        if let out, let folder {
            let written = try write(assessment, kinds: kinds.files, store: store, run: run, pandoc: pandoc, to: folder)
            console.out("Written: \(Numbers.count(written.count, "file")) in \(out), first of all \(written.first?.path ?? "")")
            if !reading.quiet {
                for file in written {
                    guard let beside = file.besidePath else { continue }
                    console.note(
                        file.isInput
                            ? "\(file.path) is one of the exports that were read; ours is \(beside). Name another folder with --out."
                            : "\(file.path) was changed by hand; the new one is \(beside). --force replaces it.")
                }
            }
        }
        run.watch.lap("write")
        run.printTimings()
        return code(assessment, console)
    }

    private func write(
        _ assessment: Assessment, kinds: Set<PreflightFiles.Kind>, store: TemplateStore, run: TenantRun, pandoc: Pandoc?, to folder: OutputFolder
    ) throws -> [OutputFolder.Written] {
        let scratch = kinds.isDisjoint(with: [.xlsx, .docx]) ? nil : try folder.scratch()
        let outside = OutsideHelp(scratch: scratch?.path, docx: scratch.flatMap { pandoc?.conversion(in: $0, asOf: assessment.decisions.asOf) })
        let files = PreflightFiles(assessment, workers: run.workers, store: store, keptActions: folder.keptActions(), outside: outside)
        var written: [OutputFolder.Written] = []
        for file in try files.files(kinds) { written.append(try folder.write(file)) }
        withExtendedLifetime(scratch) {}
        let manifest = Manifest.bytes(assessment, outputs: folder.entries(written))
        _ = try folder.write(OutputFile("manifest.json", bytes: manifest))
        return written
    }

    private func code(_ assessment: Assessment, _ console: Console) -> Int32 {
        guard assessment.failures.isEmpty else {
            for failure in assessment.failures { console.note("coexist: internal error in rule \(failure.rule): \(failure.message)") }
            return ExitCode.failure
        }
        let reachesThreshold = assessment.findings.contains { $0.finding.severity >= failOn ?? .blocker }
        switch assessment.verdict.verdict {
        case .cannotConclude: return ExitCode.cannotConclude
        case .noGo: return ExitCode.findings
        case .alreadyEnabled: return reachesThreshold || AfterEnablement(assessment.decisions).hasTrouble ? ExitCode.findings : ExitCode.success
        case .go, .goWithConditions: return reachesThreshold ? ExitCode.findings : ExitCode.success
        }
    }
}
